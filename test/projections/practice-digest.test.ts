import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { digestCsv } from '../../src/projections/digest-csv.ts';
import {
  digestContents,
  digestPages,
  digestsOf,
  siteDigests,
  themesOf,
  type Digest,
} from '../../src/projections/practice-digest.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { folderWith } from '../temp-folder.ts';

const TODAY = '2026-11-21';
const shipped = siteFrom(checkContent('content', TODAY));
const THEMES = ['транспорт', 'благоустройство', 'Ёлки', 'дороги'];

interface Made {
  readonly n: number;
  readonly title?: string;
  readonly theme?: string;
  readonly results?: string;
}

function practice({ n, results = ' []', theme = THEMES[n % THEMES.length]!, title = `Практика ${n}` }: Made): string {
  return `---
title: '${title}'
owners: [Лебяжинский муниципальный округ]
theme: ${theme}
year: 2025
problem: ${'Долго ждали. '.repeat(40)}
actions: [Сделали, 'Проверили; исправили']
results:${results}
---
`;
}

/** The collection of one year of practices like these, kept by an association. */
function digestWith(practices: readonly Made[]) {
  const files = practices.map((one) => [`soyuz/practices/practice-${one.n}.mdx`, practice(one)] as const);
  const root = folderWith({
    'soyuz/municipality.yaml': 'name: Союз округов\nkind: association\n',
    ...Object.fromEntries(files),
  });
  const site = siteFrom(checkContent(root, TODAY));
  const [digest, ...others] = digestsOf(site.corpus);
  expect(others).toEqual([]);
  return { site, digest: digest! };
}

const many = (count: number): Made[] => Array.from({ length: count }, (_, n) => ({ n }));

describe('the collections of a site', () => {
  test('are one for each year that has practices, the newest first, and hold every practice once', () => {
    const digests = digestsOf(shipped.corpus);
    expect(digests.map(({ year, practices }) => [year, practices.length])).toEqual([
      [2026, 3],
      [2025, 3],
      [2024, 1],
    ]);
    const held = digests.flatMap(({ practices }) => practices.map(({ view }) => view.id)).sort();
    expect(held).toEqual(
      shipped.corpus
        .list('practice')
        .map(({ id }) => id)
        .sort(),
    );
    expect(digests[0]!.summary).toBe('3 практики по 3 темам; результат измерен у 2 из 3.');
  });

  test('count as measured what the status and the scorecard do, and say why a bare number is not', () => {
    const bare = ' [{ what: Жалобы, before: "64", after: "11" }]';
    const { digest } = digestWith([
      { n: 1 },
      { n: 2, results: bare },
      { n: 3, results: bare.replace(' }', ', unit: штук }') },
    ]);
    expect(digest.summary).toMatch(/результат измерен у 1 из 3\.$/);
    const byId = new Map(digest.practices.map(({ view }) => [view.id, view]));
    expect(byId.get('practice-1')).toMatchObject({
      measured: false,
      unmeasured: expect.stringContaining('чисел в записи нет') as string,
    });
    expect(byId.get('practice-2')).toMatchObject({
      measured: false,
      unmeasured: expect.stringContaining('нет ни единицы, ни источника') as string,
    });
    expect(byId.get('practice-3')).toMatchObject({ measured: true, unmeasured: undefined });
    expect(
      digest.practices
        .map(({ view }) => view.results?.caption)
        .filter(Boolean)
        .sort(),
    ).toEqual(['Что измерили', 'Что получили']);
  });

  test('are left out where the site is built without them', () => {
    expect(siteDigests({ ...shipped, digest: false })).toEqual([]);
    expect(siteDigests(shipped)).toHaveLength(3);
  });
});

describe('a collection', () => {
  test('goes by theme and title, and its numbers go through', () => {
    const { digest } = digestWith(many(9));
    expect(themesOf(digest.practices).map(({ name }) => name)).toEqual([
      'Благоустройство',
      'Дороги',
      'Ёлки',
      'Транспорт',
    ]);
    expect(digest.practices.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(digest.practices.map(({ view }) => view.title)).toEqual(
      [1, 5, 3, 7, 2, 6, 0, 4, 8].map((n) => `Практика ${n}`),
    );
  });

  test('of a short year is one page, whose contents name every practice on it', () => {
    const digest = digestsOf(shipped.corpus)[1]!;
    const pages = digestPages(digest);
    expect(pages).toHaveLength(1);
    const { more, themes } = digestContents(digest, pages);
    expect(more).toBe(0);
    expect(themes.flatMap(({ practices }) => practices.map(({ href }) => href))).toEqual(['#n-1', '#n-2', '#n-3']);
  });

  test('of a long year is on several pages, and its contents lead to the page where a theme begins', () => {
    const { digest } = digestWith(many(60));
    const pages = digestPages(digest);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.flatMap(({ items }) => items)).toEqual(digest.practices);
    const { themes } = digestContents(digest, pages);
    expect(themes).toHaveLength(4);
    for (const { link, practices, total } of themes) {
      expect(practices).toEqual([]);
      expect(total).toBe(15);
      const [address, anchor] = link.href.split('#');
      const page = pages.find((one) => one.address === address)!;
      const theme = themesOf(page.items).find((one) => one.anchor === anchor)!;
      expect(theme.name).toBe(link.text);
    }
  });

  test('of very many themes names the largest and says how many are left', () => {
    const { digest } = digestWith([
      ...Array.from({ length: 70 }, (_, n) => ({ n, theme: `тема ${n + 100}` })),
      { n: 70, theme: 'тема 169' },
    ]);
    const { more, themes } = digestContents(digest, digestPages(digest));
    expect(themes).toHaveLength(60);
    expect(more).toBe(10);
    expect(themes.at(-1)).toMatchObject({ link: { text: 'Тема 169' }, total: 2 });
  });
});

describe('the table of a year', () => {
  const rowsOf = (site: typeof shipped, digest: Digest) =>
    parse(
      digestCsv(site.corpus, digest, (address) => `https://praktiki.example${address}`),
      {
        bom: true,
      },
    );

  test('has a line for each result, and one for a practice without any', () => {
    const [head, ...rows] = rowsOf(shipped, digestsOf(shipped.corpus)[0]!);
    const at = (name: string) => head!.indexOf(name);
    expect(rows.map((row) => [row[0], row[at('Было')], row[at('Стало')], row[at('Единица')]])).toEqual([
      ['1', '2', '0', 'из 4 назначенных'],
      ['2', '48', '15', 'минут'],
      ['2', '23', '4', 'в месяц'],
      ['3', '', '', ''],
    ]);
    expect(rows[1]).toContain('https://praktiki.example/practices/tikhorechensk/avtobus-zhdyot/');
    expect(rows[1]![at('К кому обратиться')]).toBe('управление образования');
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head!.length]));
  });

  test('runs nothing: what a spreadsheet would take for a formula begins with an apostrophe', () => {
    const results = `\n  - what: '@SUM(A1)'\n    before: '-1+1'\n    after: '+2'`;
    const { digest, site } = digestWith([{ n: 0, title: '=HYPERLINK("https://zlo.example")', results }]);
    const cells = rowsOf(site, digest).flat();
    expect(cells).toEqual(expect.arrayContaining([`'=HYPERLINK("https://zlo.example")`, `'@SUM(A1)`, `'-1+1`, `'+2`]));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});
