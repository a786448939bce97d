import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import type { FormPage } from './form/form-page.ts';
import { FormSite, MUNICIPALITY } from './form/form-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = new FormSite();
let browser: Browser;

beforeAll(async () => {
  await site.start();
  browser = await openBrowser();
  const form = await site.visit(browser);
  await form.open('person', 'p-0104');
  await form.write('patronymic', 'Иная');
  await form.save();
  await form.setStatus('На проверке');
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

const PAGES: readonly [string, (form: FormPage) => Promise<void>][] = [
  ['the list', () => Promise.resolve()],
  ['the board of drafts', (form) => form.enterDrafts()],
  ['a new sitting', (form) => form.open('sitting')],
  ['a sitting with decisions', (form) => form.open('sitting', '2026-04')],
  ['an act', (form) => form.open('act', 'postanovlenie-2024-098')],
  ['the passport', (form) => form.open('municipality', MUNICIPALITY)],
];

/** Faults that axe finds on the page as it stands. */
async function faultsOf(form: FormPage): Promise<string[]> {
  await form.page.evaluate(axe);
  const { violations } = await form.page.evaluate(
    () =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      }) as unknown as Pick<AxeResults, 'violations'>,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What stands out of a page of this width. */
function widerThan(form: FormPage, width: number): Promise<string[]> {
  return form.page.evaluate((limit) => {
    const seen = [...document.querySelectorAll('#nc-root *')].filter((element) => {
      const { height, left, right, width: own } = element.getBoundingClientRect();
      return own > 2 && height > 2 && (right > limit + 1 || left < -1);
    });
    return seen.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  }, width);
}

/** What is said on the page in English, to the eye or to a screen reader. */
async function englishOn(form: FormPage): Promise<string[]> {
  await form.page.waitForTimeout(500);
  const english = await form.page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, textarea')) texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.filter((text) => /[A-Za-z]{3,}/.test(text) && !/[А-Яа-я]/.test(text));
  });
  const addresses = /^https?:|^[\w./:@-]+@|^[A-Z]\w+\/[A-Z]\w+$/;
  return [...new Set(english)].filter((text) => !addresses.test(text));
}

describe.each([1280, 390])('at %i pixels', (width) => {
  // One visit for all three: loading the form takes most of the time.
  test.each(PAGES)('%s fits the width, speaks Russian, and has no fault that axe finds', async (_, open) => {
    const form = await site.visit(browser, width);
    await open(form);
    expect(await widerThan(form, width)).toEqual([]);
    expect(await form.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await englishOn(form)).toEqual([]);
    expect(await faultsOf(form)).toEqual([]);
    expect(form.outside).toEqual([]);
    await form.page.context().close();
  });
});

test('on a phone the buttons of a record that is saved for the first time do not cover what is said', async () => {
  const form = await site.visit(browser, 390);
  await form.open('person');
  await form.choose('basis', ['основания нет']);
  await form.save();
  await form.page.getByRole('button', { name: 'Удалить черновик' }).waitFor();
  const link = form.page.getByRole('link', { name: 'Посмотреть страницу' }).first();
  await expect
    .poll(() =>
      link.evaluate((element) => {
        const { x, y } = element.getBoundingClientRect();
        return document.elementFromPoint(x + 5, y + 5) === element;
      }),
    )
    .toBe(true);
  await form.page.context().close();
});

describe('the words', () => {
  interface Words {
    readonly [key: string]: string | Words;
  }
  const flat = (words: Words, path = ''): [string, string][] =>
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
    );
  let english: Map<string, string>;
  let russian: Map<string, string>;

  beforeAll(async () => {
    const form = await site.visit(browser);
    const [en, ru] = await form.page.evaluate(() => {
      const { CMS } = globalThis as unknown as { CMS: { getLocale: (name: string) => Words } };
      return [CMS.getLocale('en'), CMS.getLocale('ru')] as const;
    });
    english = new Map(flat(en));
    russian = new Map(flat(ru));
  });

  test('every English phrase has its Russian one', () => {
    expect(english.size).toBeGreaterThan(240);
    expect([...english.keys()].filter((key) => !russian.has(key))).toEqual([]);
  });

  test('no word mixes letters of two alphabets, and only names are written in Latin', () => {
    const plain = [...russian].map(([key, text]): [string, string] => [key, text.replace(/%\{\w+\}/g, '')]);
    expect(plain.filter(([, text]) => /[A-Za-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/.test(text))).toEqual([]);
    const latin = plain.filter(([key, text]) => /[A-Za-z]/.test(text) && !key.startsWith('auth.'));
    expect(latin).toEqual([
      ['editor.editorNotesPane.shortcut', 'Заметка добавляется и клавишами Ctrl+Enter'],
      ['workflow.workflow.dateFormat', 'DD.MM.YYYY'],
    ]);
  });
});
