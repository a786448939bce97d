import { expect, test } from 'vitest';
import { findHeading, type Column } from '../../../src/editing/list/columns.ts';

const columnOf = (title: string) =>
  [...(findHeading([['Фамилия', title]])?.at ?? [])].find(([, index]) => index === 1)?.[0];

test.each<[Column, string[]]>([
  ['fullName', ['ФИО', 'Ф.И.О.', 'Ф. И. О. кандидата', 'Фамилия, имя, отчество']],
  ['post', ['Должность', 'Замещаемая должность', 'Должность, место работы', 'Место работы (службы)']],
  [
    'target',
    ['Должность, на которую включён', 'Должность, на которую включена', 'Резервируемая должность', 'Целевая должность'],
  ],
  ['level', ['Уровень', 'Уровень резерва', 'Вид резерва']],
  ['includedOn', ['Дата включения', 'Дата включения в резерв', 'Дата']],
  ['decision', ['Протокол №', '№ протокола', '№ и дата решения', 'Решение Комиссии', 'Дата и № протокола']],
  ['source', ['Основание', 'Основание включения']],
  ['excludedOn', ['Дата исключения', 'Дата исключения из резерва']],
  ['ground', ['Основание исключения', 'Причина исключения']],
  ['exclusion', ['Протокол об исключении', '№ и дата решения об исключении']],
  ['consentFrom', ['Дата согласия', 'Согласие на распространение']],
])('%s is known by many names', (column, titles) => {
  for (const title of titles) expect([title, columnOf(title)]).toEqual([title, column]);
});

test.each(['Телефон', '№ п/п', 'Дата рождения', 'Примечание'])('«%s» is nothing that is needed', (title) => {
  expect(columnOf(title)).toBeUndefined();
});

test('the heading is found below titles, and extra columns are named', () => {
  const table = [['РЕЕСТР РЕЗЕРВА', ''], ['на 01.01.2026'], ['№ п/п', 'ФИО', 'Дата включения', 'Телефон']];
  const heading = findHeading(table);
  expect(heading?.row).toBe(2);
  expect(heading?.unused).toEqual(['№ п/п', 'Телефон']);
});

test('a heading named by hand wins', () => {
  const named = new Map<Column, string>([['post', 'Где трудится']]);
  expect(findHeading([['ФИО', 'Должность', 'Где трудится']], named)?.at.get('post')).toBe(2);
});

test('a table without people has no heading', () => {
  expect(findHeading([['Товар', 'Цена']])).toBeUndefined();
});
