import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../src/components/search/format.ts';
import type { SearchPage } from '../../src/projections/search-pages.ts';
import { searchIndexOf } from '../../src/site/search.ts';
import { ShownPage } from '../../src/site/shown.ts';
import { pageWords, Vocabulary, WordList } from '../../src/site/search-words.ts';

const page = (name: string, more: Partial<SearchPage> = {}): SearchPage => ({
  href: `/${name}/`,
  title: name,
  kind: 'acts',
  years: [],
  levels: [],
  ...more,
});
const html = (text: string) => `<main><h1>Название</h1><p>${text}</p></main>`;

/** The files of an index of pages that came in some order. */
async function indexOf(pages: readonly SearchPage[], order: readonly SearchPage[]): Promise<Map<string, string>> {
  const visitor = searchIndexOf(pages, false);
  for (const one of order) {
    const file = `${one.href.slice(1)}index.html`;
    const bytes = Buffer.from(html(`слова о ${one.title}`));
    visitor.page?.(file, new ShownPage(file, { bytes: () => bytes, size: bytes.length, sum: () => one.title }));
  }
  const files = new Map<string, string>();
  for await (const [path, content] of visitor.done?.() ?? [])
    files.set(path, typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
  return files;
}

test('a page is known by its title, by what it says often and by what it says at all', () => {
  const words = pageWords('Кадровый резерв', html('кадры, кадры; отбор отбора отбору, № 231-р'));
  expect(words).toEqual([['кадров', 'резерв'], [], [], ['кадр', 'отбор'], ['231-р', '231', 'р']]);
});

test('a word says less in a longer title, and three times say more on a short page than on a long one', () => {
  const place = (title: string, text: string, word: string) =>
    pageWords(title, html(text)).findIndex((list) => list.includes(word));
  expect(place('Кадры', '', 'кадр')).toBe(0);
  expect(place('Об исключении из резерва кадров', '', 'кадр')).toBe(1);
  expect(place(`Кадры ${'и слово '.repeat(6)}`, '', 'кадр')).toBe(2);
  expect(place('', `кадры, кадры, кадры ${'слово '.repeat(290)}`, 'кадр')).toBe(3);
  expect(place('', `кадры, кадры, кадры ${'слово '.repeat(900)}`, 'кадр')).toBe(4);
});

test('words give their pages in order, in whatever order those came', () => {
  const vocabulary = new Vocabulary(['никого']);
  const list = new WordList(vocabulary);
  const words = ['отбор', 'кадр'];
  for (let number = 70_000; number >= 0; number--)
    list.add(number, vocabulary.numbered([[], number % 7 === 0 ? words : [], [], [], words]));
  const found = [...list.inOrder()];
  expect(found.map(([word]) => word)).toEqual(['кадр', 'отбор']);
  for (const [, [brief, line, longer, often, once]] of found) {
    expect([brief, longer]).toEqual([[], []]);
    expect(numbersOf(line)).toEqual(Array.from({ length: 10_001 }, (_, index) => index * 7));
    expect(often).toEqual([]);
    expect(numbersOf(once)).toHaveLength(70_001);
  }
});

describe('the index', () => {
  const pages = [
    page('правило', { kind: 'rules', date: '2026-11-01' }),
    page('старый', { date: '2019-01-01', years: ['2019'] }),
    page('новый', { date: '2026-01-01', years: ['2026'] }),
    page('без-даты'),
  ];

  test('numbers pages newest first, those without a day after them, rules last', async () => {
    const files = await indexOf(pages, pages);
    const [rows] = [...files]
      .filter(([path]) => path.includes('/pages-0'))
      .map(([, text]) => JSON.parse(text) as [string][]);
    expect(rows?.map(([href]) => href)).toEqual(['/новый/', '/старый/', '/без-даты/', '/правило/']);
    expect(JSON.parse(files.get('search-index/index.json')!)).toMatchObject({ pages: 4, rules: 3 });
  });

  test('is the same whatever order the pages come in, and bears another name when one says something else', async () => {
    const one = await indexOf(pages, pages);
    expect(await indexOf(pages, pages.toReversed())).toEqual(one);
    const other = await indexOf(pages, pages.slice(1));
    expect(other.get('search-index/index.json')).not.toBe(one.get('search-index/index.json'));
  });
});

test('words of titles lie in parts of one size, however many there are', async () => {
  const letters = 'абвгдежзик';
  const name = (number: number) =>
    Array.from(String(number).padStart(5, '0'), (digit) => letters[Number(digit)]).join('');
  const pages = Array.from({ length: 5000 }, (_, number) => page(name(number)));
  const files = [...(await indexOf(pages, []))].filter(([path]) => path.includes('/titles-'));
  expect(files.length).toBeGreaterThan(2);
  expect(Math.max(...files.map(([, text]) => text.length))).toBeLessThan(13 * 1024);
  const parts = files.map(([, text]) => JSON.parse(text) as string[]);
  expect(parts.flat()).toHaveLength(5000);
  const all = new Map(await indexOf(pages, []));
  expect(JSON.parse(all.get('search-index/index.json')!)).toMatchObject({ titles: parts.map(([first]) => first) });
});
