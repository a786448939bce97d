import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { completeness, completenessSummary } from '../../src/projections/completeness.ts';
import { isDrawn } from '../../src/projections/pictures.ts';
import type { HarvestedSource } from '../../src/records/provenance.ts';
import { scorecard, scorecardPages, type Score } from '../../src/projections/scorecard.ts';
import { scorecardPictures } from '../../src/projections/scorecard-pictures.ts';
import { countedPages, countedTable } from '../../src/projections/scorecard-practices.ts';
import { scorecardCsv, scorecardMethod, scorecardTable } from '../../src/projections/scorecard-table.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { dutiesPicture } from '../../src/projections/statistics-duties.ts';

const TODAY = '2026-11-21';
const root = mkdtempSync(join(tmpdir(), 'scorecard-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A district with its settlements, an okrug with practices one of which the district has adopted, and a union. */
cpSync('test/municipality/b-district/content', root, { recursive: true });
for (const name of ['tikhorechensk', 'cities-union']) cpSync(`content/${name}`, join(root, name), { recursive: true });
const adopted = join(root, 'tikhorechensk/practices/sto-dney.mdx');
writeFileSync(
  adopted,
  readFileSync(adopted, 'utf8').replace(
    'Лебяжинский муниципальный округ\n    date',
    'Калиновогорский муниципальный район\n    adopterId: kalinovogorskiy-rayon\n    date',
  ),
);
mkdirSync(join(root, 'kalinovogorskiy-rayon/practices'), { recursive: true });
writeFileSync(
  join(root, 'kalinovogorskiy-rayon/practices/sto-dney.mdx'),
  readFileSync('content/tikhorechensk/practices/sto-dney.mdx', 'utf8')
    .replace(/^adoptions:\n(?: .*\n)+/m, '')
    .replace('Тихореченский муниципальный округ', 'Калиновогорский муниципальный район')
    .replace('\n---\n', '\nadoptedFrom:\n  municipality: tikhorechensk\n  practice: sto-dney\n---\n'),
);
const site = siteFrom(checkContent(root, TODAY));
const scores = scorecard(site);
const scoreOf = (id: string): Score => scores.find((score) => score.id === id)!;

describe('the scorecard', () => {
  test('has every municipality of a site of several by name, and no association', () => {
    expect(scores).toHaveLength(15);
    expect(scores.map(({ name }) => name)).toEqual(
      scores.map(({ name }) => name).toSorted(new Intl.Collator('ru').compare),
    );
    expect(scores.map(({ id }) => id)).not.toContain('cities-union');
  });

  test('is not there for one municipality', () => {
    expect(scorecard(siteFrom(checkContent('content', TODAY)))).toEqual([]);
  });

  test('says of completeness and terms what the pages of the municipality say', () => {
    for (const { completeness: own, duties, id } of scores) {
      const section = site.section(id);
      expect(completenessSummary(completeness(section), 'день')).toContain(`есть ${own!.there} из ${own!.of} `);
      const picture = dutiesPicture(section);
      if (!isDrawn(picture)) expect(duties, id).toBeUndefined();
      else
        expect(picture.finding, id).toContain(
          `соблюдены — ${duties!.done}, сделано позже — ${duties!.late}, не сделано — ${duties!.overdue}.`,
        );
    }
    // Counted by hand on the page of completeness.
    expect(scoreOf('tikhorechensk').completeness).toEqual({ there: 9, of: 12 });
  });

  // The last sitting of the okrug is of 29 October; a material came on 12 November.
  test('counts the days since the newest shown record, and leads to it', () => {
    const last = scoreOf('tikhorechensk').last!;
    expect(last).toMatchObject({ day: '2026-11-12', days: 9 });
    const [, section, folder, id] = last.href.split('/');
    expect(section).toBe('tikhorechensk');
    const type = { materials: 'material', acts: 'act' } as const;
    const entry = site.corpus.get(type[folder as keyof typeof type], 'tikhorechensk', id!)!;
    expect(JSON.stringify(entry.data)).toContain('2026-11-12');
  });

  // Three appointments after 21 November 2025; fifteen in the reserve now and three who left within the year.
  test('gives the share of those appointed within a year only where it tells of nobody in person', () => {
    expect(scoreOf('tikhorechensk').share).toEqual({ appointed: 3, inReserve: 18 });
    const small = scores.filter(({ share }) => share === undefined).map(({ id }) => id);
    expect(small).toContain('novoparomskoe');
    for (const { share } of scores) expect(share?.inReserve ?? 5).toBeGreaterThanOrEqual(5);
    const row = scorecardTable([scoreOf('novoparomskoe')]).rows[0]!;
    expect(row[6]).toBe('нет данных');
  });

  test('judges no municipality by a part of its records', () => {
    const part = { version: 1, id: 'novoparomskoe', name: '', types: ['municipality', 'practice'], path: 'content' };
    const sources = new Map([['novoparomskoe', part as unknown as HarvestedSource]]);
    const collected = scorecard(
      siteFrom(checkContent(root, TODAY), '/', { complete: true, files: new Map(), sources }),
    ).find(({ id }) => id === 'novoparomskoe')!;
    expect(collected).toMatchObject({ isWhole: false, completeness: undefined, duties: undefined, share: undefined });
    expect(scorecardTable([collected]).rows[0]!.slice(1, 5)).toEqual(Array(4).fill('собрано не всё'));
    expect(scoreOf('novoparomskoe')).toMatchObject({ isWhole: true, completeness: { there: 7 } });
  });

  test('hides the share of four people and gives that of seven', () => {
    const okrug = scorecard(siteFrom(checkContent('test/municipality/c-okrug/content', TODAY)));
    expect(okrug.map(({ id, share }) => [id, share])).toEqual([
      ['priluchinskiy-okrug', { appointed: 1, inReserve: 7 }],
      ['priluchinskiy-rayon', undefined],
    ]);
  });

  test('counts practices described, measured and adopted, by the records, and lists them', () => {
    expect(scoreOf('tikhorechensk').practices).toMatchObject({ measured: 5, adopted: [] });
    expect(scoreOf('tikhorechensk').practices.own).toHaveLength(6);
    const district = scoreOf('kalinovogorskiy-rayon');
    expect(district.practices).toMatchObject({ own: [{ id: 'sto-dney' }], measured: 1, adopted: [{ id: 'sto-dney' }] });
    const rows = countedPages(district).flatMap(({ items }) => countedTable(items).rows);
    expect(rows.slice(1)).toEqual([
      [
        { text: 'Наставник на первые сто дней', href: '/practices/tikhorechensk/sto-dney/' },
        'Тихореченский муниципальный округ',
        '2024',
        { tone: 'info', text: 'перенята у других' },
      ],
    ]);
    expect(countedPages(scoreOf('tikhorechensk')).flatMap(({ items }) => items)).toHaveLength(6);
  });
});

describe('the table', () => {
  test('leads from every figure but nought to what it counts', () => {
    const { columns, rows } = scorecardTable(scores);
    expect(rows).toHaveLength(15);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) {
        const pieces = Array.isArray(cell) ? cell : [cell];
        const linked = pieces.some((piece) => typeof piece === 'object' && 'href' in piece);
        expect(
          linked || ['0', 'нет данных', 'сроков не было'].some((words) => words === cell),
          JSON.stringify(cell),
        ).toBe(true);
      }
    }
  });

  test('explains every column, and the clauses of the terms', () => {
    const method = scorecardMethod();
    expect(method.map(({ name }) => name).slice(0, -1)).toEqual(scorecardTable([]).columns.slice(1));
    expect(method.at(-1)!.value).toContain('сообщить о назначении на сайте (п.\u00A013.1)');
    expect(method.at(-1)!.value).not.toContain('()');
  });

  test('is a file too, with an empty cell for what is not known', () => {
    const rows: Record<string, string>[] = parse(scorecardCsv(scores), { bom: true, columns: true });
    expect(rows).toHaveLength(15);
    expect(rows.find((row) => row['Папка'] === 'tikhorechensk')).toMatchObject({
      'Опубликовано требуемого': '9',
      'Требуется опубликовать': '12',
      'Дней с последней записи': '9',
      'Назначены за год': '3',
      'Были в резерве за год': '18',
      'Описано практик': '6',
      'Практики: с результатом': '5',
    });
    expect(rows.find((row) => row['Папка'] === 'novoparomskoe')).toMatchObject({ 'Были в резерве за год': '' });
  });

  test('of many municipalities is on several pages, each once', () => {
    const copies = Array.from({ length: 10 }, (_, n) => site.sections.map((section) => ({ section, n }))).flat();
    const sections = copies.map(({ section }) => section);
    const pages = scorecardPages(scorecard({ ...site, sections }));
    // Their regions are invented: none is on the map, and the pages go by number.
    expect(pages.map(({ address }) => address)).toEqual(['/scorecard/', '/scorecard/p/2/', '/scorecard/p/3/']);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(150);
    for (const { items } of pages) expect(items.length).toBeLessThanOrEqual(60);
  });
});

test('each picture counts every municipality once', () => {
  const pictures = scorecardPictures(scores);
  expect(pictures).toHaveLength(3);
  for (const picture of pictures) {
    if (!isDrawn(picture)) throw new Error(picture.id);
    const sum = picture.table.rows.reduce((all, [, n]) => all + Number(n), 0);
    expect(sum, picture.id).toBe(15);
  }
  const said = pictures.map((picture) => isDrawn(picture) && picture.finding);
  expect(said[0]).toBe('Всё, что велит методика, опубликовано ни у одного из 15 муниципалитетов.');
  expect(said[2]).toBe('За последние 30 дней новые записи есть у 4 из 15 муниципалитетов.');
});
