import type { Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { enterMode, MODES, type Mode } from './modes.ts';

/** A small phone, a usual one, a desk. */
const WIDTHS = [320, 390, 1280] as const;
/** Where tables change between cards and lines. */
const BETWEEN = [480, 720, 820, 960, 1100] as const;

/** What keeps people out of a page, each with the mode and the width it was seen in. */
export interface Barriers {
  readonly axe: readonly string[];
  /** Where the page must be scrolled sideways. */
  readonly wide: readonly string[];
}

/**
 * Looks at an open page in every mode at every width, and with letters twice as large by the reader's own browser. The
 * choice for low vision comes last, for the page remembers it. A page in a frame has no such choice: pass it fewer modes.
 */
export async function barriersOf(page: Page, modes: readonly Mode[] = MODES): Promise<Barriers> {
  const axe: string[] = [];
  const wide: string[] = [];
  const measureWidth = async (where: string) => {
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (over > 0) wide.push(`${where}: на ${over}`);
  };
  for (const width of BETWEEN) {
    await page.setViewportSize({ width, height: 900 });
    await measureWidth(String(width));
  }
  for (const mode of modes) {
    if (!(await enterMode(page, mode))) throw new Error(`${page.url()}: ${mode}?`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      axe.push(...(await axeViolations(page)).map((violation) => `${mode}, ${width}: ${violation}`));
      await measureWidth(`${mode}, ${width}`);
      if (mode !== 'normal' || width !== 390) continue;
      await page.evaluate('document.documentElement.style.fontSize = "200%"');
      await measureWidth('буквы браузера 200 %, 390');
      await page.evaluate('document.documentElement.style.fontSize = ""');
    }
  }
  return { axe, wide };
}
