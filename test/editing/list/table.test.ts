import writeExcelFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readTable, separated } from '../../../src/editing/list/table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a text with separators', () => {
  test('quotes hold separators, line breaks and quotes', () => {
    expect(separated('а;"б;в";"г\nд"\r\n"сказал ""да""";;\n')).toEqual([
      ['а', 'б;в', 'г\nд'],
      ['сказал "да"', '', ''],
    ]);
  });

  test.each([
    [';', 'а;б\nв;г'],
    [',', 'а,б\nв,г'],
    ['a tab', 'а\tб\nв\tг'],
  ])('separated by %s', (_, text) => {
    expect(separated(text)).toEqual([
      ['а', 'б'],
      ['в', 'г'],
    ]);
  });

  test('in Windows-1251 as in UTF-8', async () => {
    const cp1251 = Uint8Array.from([0xd4, 0xc8, 0xce, 0x3b, 0xb9]);
    expect(await readTable('a.csv', cp1251)).toEqual([['ФИО', '№']]);
    expect(await readTable('a.csv', bytes('\uFEFFФИО;№'))).toEqual([['ФИО', '№']]);
  });
});

test('a workbook: days as days, numbers as they are written', async () => {
  const day = { value: new Date(Date.UTC(2025, 1, 10)), type: Date, format: 'dd.mm.yyyy' };
  const buffer = await writeExcelFile([
    [{ value: 'Дата' }, { value: '№' }],
    [day, { value: 3, type: Number }],
  ]).toBuffer();
  expect(await readTable('a.xlsx', buffer)).toEqual([
    ['Дата', '№'],
    ['2025-02-10', '3'],
  ]);
});

test.each<[string, string, Uint8Array, RegExp]>([
  ['what is no workbook', 'a.xlsx', bytes('не книга'), /Таблица не открылась/],
  ['an old workbook', 'a.xls', bytes('x'), /сохраните как «Книга Excel/],
  ['too much', 'a.csv', new Uint8Array(5 * 1024 * 1024), /больше 4 МБ/],
])('%s is refused in Russian', async (_, name, content, says) => {
  await expect(readTable(name, content)).rejects.toThrow(says);
});
