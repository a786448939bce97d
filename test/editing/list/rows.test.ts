import { describe, expect, test } from 'vitest';
import { findHeading } from '../../../src/editing/list/columns.ts';
import { readRows } from '../../../src/editing/list/rows.ts';

const HEAD = [
  'ФИО',
  'Должность',
  'Должность, на которую включён',
  'Уровень',
  'Дата включения',
  'Протокол №',
  'Дата исключения',
];
const read = (...rows: string[][]) => {
  const table = [HEAD, ...rows];
  return readRows(table, findHeading(table)!);
};
const one = (...cells: string[]) => read(cells).rows[0];
const problems = (...cells: string[]) => read(cells).problems.map(({ column, value }) => [column, value]);

describe('a day', () => {
  test.each(['10.02.2025', '10 февраля 2025 г.', '2025-02-10', '«10» февраля 2025 года', '45698', '10/2/2025'])(
    '%s',
    (day) => {
      expect(one('Сомов Пётр', 'завуч', '', '', day, '3')?.included).toEqual({ date: '2025-02-10', number: '3' });
    },
  );

  test.each(['вчера', '31.02.2025', '2025', '10.02.25'])('%s is none', (day) => {
    expect(problems('Сомов Пётр', 'завуч', '', '', day)).toEqual([['Дата включения', day]]);
  });

  test('may stand with the number', () => {
    expect(one('Сомов Пётр', 'завуч', '', '', '', '№ 3-р от 10.02.2025 г.')?.included).toEqual({
      date: '2025-02-10',
      number: '3-р',
    });
  });

  test('two days that differ are a question', () => {
    expect(problems('Сомов Пётр', 'завуч', '', '', '10.02.2025', '№ 3 от 11.02.2025')).toEqual([
      ['Протокол №', '№ 3 от 11.02.2025'],
    ]);
  });
});

describe('a name', () => {
  test.each([
    ['Сомов Пётр Ильич', ['Сомов', 'Пётр', 'Ильич']],
    ['Сомова-Белых  Ольга', ['Сомова-Белых', 'Ольга', '']],
    ['Алиев Руслан Ахмед оглы', ['Алиев', 'Руслан', 'Ахмед оглы']],
  ])('%s', (name, [surname, first, patronymic]) => {
    expect(one(name, 'завуч', '', '', '10.02.2025')).toMatchObject({ surname, name: first, patronymic });
  });

  test.each(['Сомов И.И.', 'Сомов', 'Сомов Пётр Ильич 1980 г.р.', 'сомов пётр'])('%s is not whole', (name) => {
    expect(problems(name, 'завуч', '', '', '10.02.2025')).toEqual([['ФИО', name]]);
  });
});

test('a line of its own names the level of those below', () => {
  const { rows } = read(['Перспективный резерв'], ['Сомов Пётр', 'завуч', '', '', '10.02.2025']);
  expect(rows.map(({ level }) => level)).toEqual(['Перспективный резерв']);
});

test('empty rows and the numbering of columns are passed over, rows keep their numbers', () => {
  const { problems: none, rows } = read(
    ['1', '2', '3', '4', '5', '6', '7'],
    [],
    ['Сомов Пётр', 'завуч', '', '', '10.02.2025'],
  );
  expect([none, rows.map(({ row }) => row)]).toEqual([[], [4]]);
});
