import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Cell, Inline, Table } from '../../src/projections/inline.ts';
import { spreadPages, spreadTable } from '../../src/projections/practice-spread.ts';
import { practiceViews, type PracticeView } from '../../src/projections/practices.ts';
import { scorecardPages, type Score } from '../../src/projections/scorecard.ts';
import { countedPages, countedTable } from '../../src/projections/scorecard-practices.ts';
import { scorecardTable } from '../../src/projections/scorecard-table.ts';
import { sourcePages, sourceTable } from '../../src/projections/sources.ts';
import type { HarvestedSource } from '../../src/records/provenance.ts';
import { Dice } from '../attack/dice.ts';
import { Words } from '../bench/words.ts';
import { contentOf, passportText, practiceText } from './practice-corpus.ts';

/** What a page of the site may hold beside its head, its menu and its foot, which come to about 4 KB compressed. */
const ROOM = 10 * 1024;

const dice = new Dice(1);
const words = new Words(dice, 'content/tikhorechensk');
const many = <T>(length: number, make: (n: number) => T): T[] => Array.from({ length }, (_, n) => make(n));
const idOf = (n: number) => `m-${String(n).padStart(4, '0')}`;

/** A table as DataTable prints it, compressed as a server does. */
function weightOf({ columns, rows }: Table): number {
  const printed = rows.map((row) =>
    row
      .map(
        (cell, n) =>
          `<td role="cell"><span class="table__label" aria-hidden="true">${columns[n]!}</span>${print(cell)}</td>`,
      )
      .join(''),
  );
  return gzipSync(printed.map((row) => `<tr role="row">${row}</tr>`).join('')).length;
}

function print(cell: Cell): string {
  return [cell]
    .flat()
    .map((one: Inline) => {
      if (typeof one === 'string') return one;
      if ('note' in one) return `<span class="note">${one.note}</span>`;
      return 'href' in one
        ? `<a href="${one.href}">${one.text}</a>`
        : `<span class="status status--${one.tone}">${one.text}</span>`;
    })
    .join('');
}

/** The heaviest table of these, and how many rows they have together. */
function heaviest(tables: readonly Table[]) {
  return { most: Math.max(...tables.map(weightOf)), rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
}

test('a page of the scorecard of 300 municipalities comes in one flight', () => {
  const scores = many(300, (n): Score => ({
    id: idOf(n),
    name: `Муниципальный округ ${words.phrase(2)}`,
    region: undefined,
    oktmo: undefined,
    isWhole: true,
    completeness: { there: dice.number(30), of: 30 },
    duties: { done: dice.number(90), late: dice.number(30), overdue: dice.number(9) },
    last: { day: '2026-01-01', days: dice.number(400), href: `/${idOf(n)}/protocols/2026-${dice.number(60)}/` },
    share: { appointed: dice.number(20), inReserve: 20 + dice.number(30) },
    practices: {
      own: many(dice.number(9), () => ({ measured: true }) as PracticeView),
      measured: dice.number(9),
      adopted: [],
    },
  }));
  const tables = scorecardPages(scores).map(({ items }) => scorecardTable(items));
  const { most, rows } = heaviest(tables);
  expect(rows).toBe(300);
  expect(most).toBeLessThan(ROOM);
});

test('a page of repositories comes in one flight, even where each has trouble to tell of', () => {
  const sources = many(300, (n): HarvestedSource => ({
    version: 1,
    id: idOf(n),
    name: `Муниципальный округ ${words.phrase(2)}`,
    url: `https://git.example/${idOf(n)}/zapisi.git`,
    branch: undefined,
    path: 'content',
    types: [],
    taken: undefined,
    failure: {
      kind: 'content',
      reason: `Ошибок в записях: ${n}. Первая: ${words.text(90)}`,
      since: '2026-01-01',
      problems: n,
    },
  }));
  const { corpus, today } = contentOf({ 'luga/municipality.yaml': passportText('Луга') });
  const site = { corpus, today, sections: [], sources };
  const { most, rows } = heaviest(sourcePages(site).map(({ items }) => sourceTable(site, items)));
  expect(rows).toBe(300);
  expect(most).toBeLessThan(ROOM);
});

test('adoptions come in one flight: in their list, on the page of one practice, and counted for one municipality', () => {
  const adoption = () =>
    `  - { municipality: ${words.phrase(2)} округ, date: 2025-0${1 + dice.number(9)}, changed: ${words.phrase(6)}, result: ${words.phrase(6)} }`;
  const files = many(90, (n): [string, string] => [
    `luga/practices/${idOf(n)}.mdx`,
    practiceText(words.phrase(6), n === 0 ? `adoptions:\n${many(200, adoption).join('\n')}` : ''),
  ]);
  const { corpus } = contentOf({ 'luga/municipality.yaml': passportText('Луга'), ...Object.fromEntries(files) });
  const spread = heaviest(spreadPages(corpus).map(({ items }) => spreadTable(corpus, items)));
  expect(spread.rows).toBe(200);
  expect(spread.most).toBeLessThan(ROOM);

  const views = practiceViews(corpus);
  const own = views.find(({ id }) => id === idOf(0))!;
  expect(own.adopters).toBe(200);
  expect(own.adoptions!.rows.length).toBeLessThan(200);
  // Its own text stands on the same page.
  expect(weightOf(own.adoptions!)).toBeLessThan(ROOM - 3000);

  const score = { id: 'luga', practices: { own: views, measured: 0, adopted: views } } as unknown as Score;
  const counted = heaviest(countedPages(score).map(({ items }) => countedTable(items)));
  expect(counted.rows).toBe(180);
  expect(counted.most).toBeLessThan(ROOM);
});
