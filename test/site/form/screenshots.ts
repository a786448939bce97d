/**
 * Takes the pictures of the guide for the secretary: `npm run screenshots -- <folder>`. The same browser and the same
 * records as in the tests; the pictures are not compared with anything, they are to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { FormSite } from './form-site.ts';
import { fillSitting, MEMBERS } from './sitting.ts';

const [folder = 'screenshots'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();

for (const width of [1280, 390]) {
  const site = new FormSite();
  await site.start();
  const form = await site.visit(browser, width);
  const take = async (name: string, height = 900) => {
    await form.page.setViewportSize({ width, height });
    await settled(form.page);
    await form.page.screenshot({ path: join(folder, `${name}-${width}.png`) });
    await form.page.setViewportSize({ width, height: 900 });
  };
  await take('list');
  await form.open('sitting');
  await take('empty');
  await fillSitting(form, 3);
  await form.control('agenda').scrollIntoViewIfNeeded();
  await take('filled', 1600);
  await form.save();
  await take('error');
  await form.choose('present', MEMBERS.slice(3));
  await form.save();
  await take('saved');
  const [preview] = await Promise.all([
    form.page.waitForEvent('popup'),
    form.page.getByRole('link', { name: 'Посмотреть страницу' }).first().click(),
  ]);
  await preview.getByRole('heading', { level: 1 }).filter({ hasText: '№ 5' }).waitFor({ timeout: 90_000 });
  await preview.setViewportSize({ width, height: 900 });
  await preview.screenshot({ path: join(folder, `preview-${width}.png`) });
  await preview.close();
  await form.setStatus('На проверке');
  await take('submitted');
  await form.enterDrafts();
  await take('drafts');
  await form.open('person', 'p-0022');
  await form.write('withdrawnOn', '20.11.2026');
  await form.save();
  await take('noticed');
  await site.stop();
}
await browser.close();

/** Fonts, folding and the fading of older messages take a moment. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(9000);
}
