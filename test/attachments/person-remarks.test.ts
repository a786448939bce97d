import { describe, expect, test } from 'vitest';
import { nameRemarks, pathRemarks, personalRemarks } from '../../src/attachments/person-remarks.ts';
import { SNILS } from './made-files.ts';

const named = (value: string) => nameRemarks([{ role: 'автор', value }], 'Уберите.').map(({ message }) => message);

describe('a name in the properties of a file', () => {
  test.each([
    ['Кузнецова Мария Петровна', 'К*** М*** П***'],
    ['Иванов-Петров И.И.', 'И*** П*** И***'],
    ['kuznetsova', 'k***'],
    ['Ёжикова', 'Ё***'],
  ])('%s is told, masked', (value, masked) => {
    expect(named(value)).toEqual([`в нём есть имена людей: автор ${masked}.`]);
  });

  test.each([
    '',
    ' ',
    '7',
    'User',
    'Пользователь Windows',
    'Microsoft Office User',
    'HP',
    'Администрация Заречного района',
    'МКУ Центр',
    'openpyxl',
  ])('%j is nobody', (value) => {
    expect(named(value)).toEqual([]);
  });
});

test('a folder of a computer is told without its name, other paths are let be', () => {
  for (const path of ['C:\\Users\\kuz\\a.doc', '/home/kuz/a.doc', '/Users/kuz/a', 'c:\\Documents and Settings\\kuz'])
    expect(JSON.stringify(pathRemarks([path], 'Уберите.'))).toMatch(/папка чьего-то компьютера(?!.*kuz)/);
  expect(pathRemarks(['C:\\Users\\kuz\\a.doc'], '')).toHaveLength(1);
  expect(pathRemarks(['https://zarechny.example/Users', 'и/или', 'C:\\Program Files\\Word'], '')).toEqual([]);
});

test('many data in one file are told in short', () => {
  const pieces = Array.from({ length: 30 }, (_, index) => ({ place: `на странице ${index}`, text: SNILS }));
  const remarks = personalRemarks(pieces);
  expect(remarks).toHaveLength(21);
  expect(remarks.at(-1)).toMatchObject({ level: 'error', message: 'таких мест в нём ещё 10.' });
});
