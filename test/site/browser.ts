import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/**
 * A real browser from an npm package: nothing of the system is needed. The package's own arguments are for servers
 * without processes to spare: there the whole browser ends when a page is closed, and web security is off.
 */
export async function openBrowser(...more: string[]): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', ...more],
    headless: true,
  });
}
