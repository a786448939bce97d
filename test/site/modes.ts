import type { Page } from 'playwright-core';
import { isFrame } from './output.ts';

/** How a page can look: by itself, on a dark screen, and as the panel for people with low vision makes it. */
export const MODES = ['normal', 'dark', 'low-vision'] as const;
export type Mode = (typeof MODES)[number];

/** What the tests choose in the panel: letters twice as large, white on black, wide spacing. */
const CHOSEN = ['lv-size-200', 'lv-colour-white-on-black', 'lv-space-wide'] as const;

/** Puts an open page into a mode; false where the page has no panel to choose it in. */
export async function enterMode(page: Page, mode: Mode): Promise<boolean> {
  await page.emulateMedia({ colorScheme: mode === 'dark' ? 'dark' : 'light' });
  return mode !== 'low-vision' || choose(page, CHOSEN);
}

/** Chooses radios of the panel for low vision by their ids; false where the page does not have them all. */
export async function choose(page: Page, ids: readonly string[]): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const radios = ${JSON.stringify(ids)}.map((id) => document.getElementById(id));
    if (radios.includes(null)) return false;
    for (const radio of radios) radio.click();
    return radios.every(({ checked }) => checked);
  })()`);
}

/** The modes that a page of this address has. */
export function modesOf(path: string): readonly Mode[] {
  return isFrame(path) ? MODES.filter((mode) => mode !== 'low-vision') : MODES;
}
