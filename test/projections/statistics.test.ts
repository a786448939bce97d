import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { isDrawn, type Drawn } from '../../src/projections/pictures.ts';
import type { Section } from '../../src/projections/section.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { statistics } from '../../src/projections/statistics.ts';
import { attendancePicture } from '../../src/projections/statistics-commission.ts';
import { selectionPicture } from '../../src/projections/statistics-selections.ts';

const sectionOf = (root: string, id: string): Section => siteFrom(checkContent(root, '2026-11-21')).section(id);
const shipped = sectionOf('content', 'tikhorechensk');
const pictures = new Map([...statistics(shipped), attendancePicture(shipped)].map((picture) => [picture.id, picture]));

function drawn(id: string): Drawn {
  const picture = pictures.get(id);
  if (!picture || !isDrawn(picture)) throw new Error(`${id} is not drawn`);
  return picture;
}

test('every picture of the shipped section is drawn', () => {
  expect([...pictures.values()].every(isDrawn)).toBe(true);
});

// Counted by hand from the decisions: 12 in the functional reserve, 3 in the perspective one, which have no post.
test('the reserve stands by group of posts and level', () => {
  const { finding, table } = drawn('reserve');
  expect(table.columns).toEqual(['Группа должностей', 'Функциональный резерв', 'Перспективный резерв']);
  expect(table.rows).toEqual([
    ['Муниципальные должности', '0', '0'],
    ['Высшие и главные должности аппарата местной администрации', '3', '0'],
    ['Высшие и главные должности территориальных органов', '2', '0'],
    ['Главные должности отраслевых (функциональных) органов', '4', '0'],
    ['Руководители муниципальных предприятий и учреждений', '3', '0'],
    ['Без определённой должности', '0', '3'],
  ]);
  expect(finding).toContain('в резерве 15 человек: функциональный резерв — 12, перспективный резерв — 3.');
});

// Decisions to include: 12, 4 and 6; to exclude: none, 5 and 2.
test('the years follow from decisions to include and to exclude', () => {
  const { finding, table } = drawn('flow');
  expect(table.rows).toEqual([
    ['2024', '0', '12', '12'],
    ['2025', '5', '4', '11'],
    ['2026', '2', '6', '15'],
  ]);
  expect(finding).toMatch(/^За 2026 год включено 6 человек, исключены 2; .* в резерве 15 человек\.$/);
});

// Days by hand: 151; 193, 312; 375, 543; 830. The middle is between 312 and 375.
test('the wait for an appointment is counted by half-years', () => {
  const { chart, finding } = drawn('wait');
  expect(chart).toMatchObject({ kind: 'columns', step: 6, values: [1, 2, 2, 0, 1] });
  expect(finding).toContain('проходит 11 месяцев');
});

test('each year of inclusion says how many of its people were appointed', () => {
  expect(drawn('cohorts').table.rows).toEqual([
    ['2024', '4', '8', '12'],
    ['2025', '1', '3', '4'],
    ['2026', '1', '5', '6'],
  ]);
});

test('attendance stands against the composition and the quorum of its day', () => {
  const { chart, table } = drawn('attendance');
  expect(table.rows).toHaveLength(15);
  expect(table.rows[0]).toEqual(['29.10.2026', '6', '1', '7', '4']);
  expect(chart).toMatchObject({ mark: 'кворум', rows: { 0: { said: '6 из 7', mark: 4 } } });
});

// Protocol of 18.12.2025: votes in its six decisions.
test('the votes of a sitting are added up', () => {
  expect(drawn('votes').table.rows.find(([day]) => day === '18.12.2025')).toEqual(['18.12.2025', '40', '6', '2', '6']);
});

test('a selection shows the steps whose numbers are published, and none of what is not', () => {
  const { finding, table } = drawn('funnel');
  expect(table.rows.filter(([selection]) => selection === 'Весенний отбор 2025 года')).toEqual([
    ['Весенний отбор 2025 года', 'подали', '1'],
  ]);
  expect(finding).toBe('В 3 завершённых отборах подали документы 23 человека, включены в резерв 13.');
  const entry = (id: string) => shipped.context.corpus.get('selection', 'tikhorechensk', id)!;
  expect(selectionPicture(entry('2026-osen'))).toBeUndefined();
  expect(selectionPicture(entry('2025-leto'))).toMatchObject({
    table: { rows: { 0: ['подали', '5'], 3: ['включены', '3'] } },
  });
});

test('a term is counted once, and not before it has run out', () => {
  const { finding, table } = drawn('duties');
  const { duties } = shipped.context;
  const all = table.rows.flatMap((row) => row.slice(1).map(Number)).reduce((sum, n) => sum + n, 0);
  expect(all + 8).toBe(duties.length);
  expect(finding).toBe(
    'Наступило 55 сроков: соблюдены — 48, сделано позже — 5, не сделано — 2. Ещё не наступило 8 сроков.',
  );
  expect(table.rows[0]).toEqual(['Утвердить актом список включённых (п.\u00A04.19)', '18', '3', '0']);
});

test('no chart says another number than its table', () => {
  for (const { chart, table } of [...pictures.values()].filter(isDrawn)) {
    const inTable = table.rows.map((row) => row.map(String));
    if (chart.kind === 'bars') {
      expect(chart.rows).toHaveLength(inTable.length);
      for (const [index, { label, values }] of chart.rows.entries()) {
        const at = inTable[index]!.indexOf(label) + 1;
        expect(at).toBeGreaterThan(0);
        expect(inTable[index]!.slice(at, at + values.length)).toEqual(values.map(String));
      }
    }
  }
});

test('an empty section says what is missing and by which clause', () => {
  const empty = statistics(sectionOf('test/municipality/b-district/content', 'verkhnebolotinskoe'));
  const missing = empty.flatMap((picture) => (isDrawn(picture) ? [] : [picture.missing]));
  expect(missing).toContain('В резерв ещё никого не включали (п.\u00A013.3).');
  expect(missing).toContain('Назначений из резерва ещё не было (п.\u00A013.1).');
});
