import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { digestFiles, digestPaperOf, MOST_ON_PAPER } from '../../src/documents/digest-files.ts';
import { produceDocument } from '../../src/documents/produce.ts';
import { toText } from '../../src/documents/text.ts';
import { plain } from '../../src/documents/words.ts';
import { digestsOf } from '../../src/projections/practice-digest.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { paragraphsOf } from './read-docx.ts';
import { readPdf, squeezed } from './read-pdf.ts';

const made = siteFrom(checkContent('content', '2026-11-21'));
const site = { ...made, host: 'https://praktiki.example', basePath: '/rezerv/' };
const digest = digestsOf(site.corpus)[1]!;
const withPlainSpaces = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const produce = (id: string, more: object = {}) =>
  produceDocument({ kind: 'digest', id, content: 'content', today: '2026-11-21', ...more });

describe('the paper of a year', () => {
  test('has every practice in full, with every number, where it came from, and the address of its page', () => {
    const text = withPlainSpaces(toText(digestPaperOf(site, digest)));
    expect(digest.practices).toHaveLength(3);
    for (const { facts, number, view } of digest.practices) {
      expect(text.split(`${number}. ${view.title}`)).toHaveLength(3);
      const cells = view.results!.rows.map((row) => row.map((cell) => plain(cell)).join('; '));
      for (const words of [view.problem, ...view.actions, ...view.risks, ...cells])
        expect(text).toContain(withPlainSpaces(words));
      for (const { name, value } of facts) expect(text).toContain(withPlainSpaces(`${name}: ${plain(value)}`));
      expect(text).toContain(`Страница практики: https://praktiki.example/rezerv${view.href}`);
    }
    expect(text).toContain('Запись ведёт: Тихореченский муниципальный округ');
  });

  test('says of a practice without numbers that it has none', () => {
    expect(toText(digestPaperOf(site, digestsOf(site.corpus)[0]!))).toContain(
      'Результат не измерен: чисел в записи нет.',
    );
  });
});

describe('the files of a year', () => {
  test('are Word and a table, each with its number of practices and its size', async () => {
    const files = await digestFiles(site, digest);
    expect(files.map(({ address, name }) => [name, address])).toEqual([
      ['Word', '/practices/digest/2025.docx'],
      ['Таблица CSV', '/practices/digest/2025.csv'],
    ]);
    for (const { bytes, note } of files) expect(note).toBe(`3 практики, ${Math.round(bytes.length / 1024)}\u00A0КБ`);
    expect(paragraphsOf(files[0]!.bytes)).toContain('1. Очередь дворов, которую видно');
  });

  test('are PDF too where the site has PDF, of the last day on which a practice was published', async () => {
    const corpus = checkContent('content', '2026-11-21').corpus;
    const look = { ...site.look, pdf: true };
    const own = digestsOf(corpus)[1]!;
    const files = await digestFiles({ ...site, corpus, look }, own);
    const pdf = await readPdf(files.find(({ name }) => name === 'PDF')!.bytes);
    expect(pdf).toMatchObject({ marked: true, ua: '1', created: 'D:20260312000000Z', title: own.title });
    expect(pdf.text).toContain(squeezed('Цифровой час в сельской библиотеке'));
  });

  test('of a year too long for a paper are the table alone', async () => {
    const { corpus } = checkContent('content', '2026-11-21');
    const [, own] = digestsOf(corpus);
    const practices = Array.from({ length: MOST_ON_PAPER + 1 }, () => own!.practices[0]!);
    const files = await digestFiles({ ...site, corpus }, { ...own!, practices });
    expect(files.map(({ name }) => name)).toEqual(['Таблица CSV']);
    expect(files[0]!.note).toMatch(new RegExp(`^${MOST_ON_PAPER + 1} практика, \\d`));
  });
});

describe('the command', () => {
  test('makes the paper of a year, the same each time', async () => {
    const [one, two] = await Promise.all([produce('2025'), produce('2025')]);
    expect(one).toMatchObject({ name: 'digest-2025.docx', warning: undefined });
    expect(one).toEqual(two);
  });

  test('says which years there are', async () => {
    expect(await produce('2019')).toMatchObject({
      fault: 'usage',
      problem: 'Практик за 2019 год нет. Есть сборники за годы: 2026, 2025, 2024.',
    });
    expect(await produce('2025', { template: new Uint8Array(1) })).toMatchObject({ fault: 'usage' });
    expect(await produce('2025', { content: 'test/municipality/base/content' })).toMatchObject({
      problem: 'Практик за 2025 год нет. Практик пока нет совсем.',
    });
  });
});
