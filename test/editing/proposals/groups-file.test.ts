import { expect, test } from 'vitest';
import { confirmedGroups, groupsTable } from '../../../src/editing/proposals/groups-file.ts';
import type { Proposal } from '../../../src/editing/proposals/proposals.ts';

const proposals = ['мост', 'мосты', 'школа', 'мостик', 'школы'].map((text, index): Proposal => ({
  row: index + 2,
  n: String(index + 1),
  text,
  theme: 'Стройка',
  selected: false,
  status: undefined,
}));
const table = groupsTable(proposals, Int32Array.of(0, 0, 2, 0, 2))!;
const answered = (...answers: string[]) =>
  confirmedGroups(
    table
      .split('\r\n')
      .map((line, index) => line.replace(';;', `;${answers[index - 1] ?? ''};`))
      .join('\r\n'),
    proposals,
  );
const numbers = (...answers: string[]) => answered(...answers).groups.map((group) => group.map(({ n }) => n));

test('groups stand one below another, each with all its proposals, and no group has one', () => {
  expect(table).toBe(
    '\uFEFFГруппа;Подтверждено;№;Строка;Тема;Предложение\r\n1;;1;2;Стройка;мост\r\n1;;2;3;Стройка;мосты\r\n1;;4;5;Стройка;мостик\r\n2;;3;4;Стройка;школа\r\n2;;5;6;Стройка;школы\r\n',
  );
  expect(groupsTable(proposals, Int32Array.of(0, 1, 2, 3, 4))).toBeUndefined();
});

test('only what a person has confirmed is a group, without what they have left out', () => {
  expect(numbers()).toEqual([]);
  expect(numbers('да')).toEqual([['1', '2', '4']]);
  expect(numbers('', 'нет', 'да', '', 'Да')).toEqual([
    ['1', '4'],
    ['3', '5'],
  ]);
  expect(numbers('да', 'нет', 'нет')).toEqual([]);
});

test('a proposal that is not there, or stands in two groups, is named by its line', () => {
  const text = `${table}3;да;9;;;\r\n3;;1;;;`;
  expect(confirmedGroups(text, proposals).problems).toEqual([
    'строка 7: предложения № 9 в таблице нет',
    'строка 8: предложение № 1 уже стоит в другой группе',
  ]);
  expect(confirmedGroups('что-то другое', proposals).problems).toHaveLength(1);
});
