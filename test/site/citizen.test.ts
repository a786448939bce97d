import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveLikeNginx } from './audit/server.ts';
import { openBrowser } from './browser.ts';
import { KINDS, MAIN } from './kinds.ts';
import { isFrame } from './output.ts';
import { Workplace } from './run-build.ts';

const { address, dist } = inject('shipped');
const HOME = '/tikhorechensk/';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Somebody with an old phone and no JavaScript, who follows links and nothing else. */
class Citizen {
  clicks = 0;
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async at(start: string): Promise<Citizen> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(start);
    return new Citizen(page);
  }

  async follow(link: Locator): Promise<void> {
    this.clicks += 1;
    await link.first().click();
  }

  link(name: RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('link', { name });
  }

  /** What the page says, as it is seen. */
  async reads(selector = 'main'): Promise<string> {
    return (await this.page.locator(selector).first().innerText()).replaceAll('\u00A0', ' ');
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

/** The five questions of a site: an open selection is answered at once, so is that there is none. */
function fiveQuestions(start: () => string, canApply: (home: Citizen) => Promise<void>): void {
  test('who is in the reserve and for which posts: one click', async () => {
    const citizen = await Citizen.at(start());
    await citizen.follow(citizen.link(/^Кто в резерве/));
    expect(await citizen.reads('h1')).toBe('Резерв');
    const list = await citizen.reads();
    expect(list).toMatch(/на \d+ [а-я]+ \d{4} г\./);
    const row = citizen.page.getByRole('row').filter({ has: citizen.link(/^решение от/) });
    expect((await row.first().innerText()).replaceAll('\u00A0', ' ')).toMatch(/решение от \d{2}\.\d{2}\.\d{4}/);
    expect(await citizen.page.getByRole('row').count()).toBeGreaterThan(20);
    expect(citizen.clicks).toBe(1);
    await citizen.leave();
  });

  test('whether one can apply now: no click', async () => {
    const citizen = await Citizen.at(start());
    await canApply(citizen);
    expect(citizen.clicks).toBe(0);
    await citizen.leave();
  });

  test('on what ground somebody was included and how the Commission voted: two clicks from the list', async () => {
    const citizen = await Citizen.at(start());
    await citizen.follow(citizen.link(/^Кто в резерве/));
    const before = citizen.clicks;
    await citizen.follow(citizen.page.getByRole('rowheader').getByRole('link'));
    expect(citizen.page.url()).toMatch(/\/people\/p-\d{4}\/$/);
    await citizen.follow(citizen.link(/^решение по вопросу/));
    expect(await citizen.reads('h1')).toMatch(/^Включить в резерв/);
    expect(await citizen.reads()).toMatch(/Как голосовали\s+за \d+\s+против \d+\s+воздержались \d+/);
    expect(citizen.clicks - before).toBe(2);
    await citizen.follow(citizen.link(/^протокол от/));
    expect(await citizen.reads('h1')).toMatch(/^Протокол/);
    await citizen.leave();
  });

  test('who was appointed: one click', async () => {
    const citizen = await Citizen.at(start());
    await citizen.follow(citizen.link(/^Кого назначили/));
    const page = await citizen.reads();
    expect(page).toMatch(/2026 год[\s\S]*2025 год/);
    expect(page).toMatch(/побывал[аио]? \d+ человека?, из них назначены \d+ \(\d+ %\)/);
    expect(citizen.clicks).toBe(1);
    await citizen.leave();
  });
}

describe('a citizen with an open selection learns', () => {
  fiveQuestions(
    () => address + HOME,
    async (home) => {
      const banner = await home.reads('.banner');
      expect(banner).toContain('идёт приём документов');
      expect(banner).toContain('11 декабря 2026 г.');
      expect(banner).toMatch(/Куда приносить: .{10}/);
      expect(await home.link(/документ/, home.page.locator('.banner')).count()).toBeGreaterThan(0);
    },
  );

  test('on every kind of page whom to call and how to have data removed', () => {
    for (const path of KINDS.filter((one) => !isFrame(one))) {
      const html = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      expect(html, path).toMatch(/<a href="tel:\+7/);
      expect(html, path).toMatch(/<a href="[^"]*\/contacts\/#removal">\s*Как убрать сведения о себе/);
    }
  });

  test.each(MAIN)('from %s how to have data removed, in one click', async (path) => {
    const citizen = await Citizen.at(address + path);
    expect(await citizen.page.locator('a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
    const removal = citizen.page.locator('a[href$="/contacts/#removal"]:visible');
    expect(await removal.first().innerText()).toBe('Как убрать сведения о себе');
    await citizen.follow(removal);
    expect(await citizen.reads('#removal')).toBe('Как убрать сведения о себе');
    await citizen.leave();
  });
});

describe('a citizen between selections learns', () => {
  const workplace = new Workplace();
  let site: { readonly address: string; readonly stop: () => void };

  beforeAll(async () => {
    const { status, stderr } = workplace.build('--today', '2027-03-01');
    expect(stderr).not.toContain('Сайт не собран');
    expect(status).toBe(0);
    site = await serveLikeNginx(workplace.dist);
  });

  afterAll(() => {
    site.stop();
    workplace.remove();
  });

  fiveQuestions(
    () => site.address + HOME,
    async (home) => {
      expect(await home.page.locator('.banner').count()).toBe(0);
      expect(await home.reads()).toMatch(/Сейчас отбора нет\. Последний: .{10}/);
    },
  );
});
