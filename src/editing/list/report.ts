import { count } from '../../i18n/plural.ts';
import type { RowProblem } from './rows.ts';

/** What could not be read, for a person: row, column, what is there, what to write. */
export function problemLines(problems: readonly RowProblem[]): string[] {
  return problems.map(
    ({ advice, column, row, value }) =>
      `  строка ${row}, столбец «${column}»: ${value === '' ? 'пусто' : `«${value.replaceAll(/\s+/g, ' ')}»`} — ${advice}`,
  );
}

/** The same as a table that a spreadsheet opens. */
export function problemTable(problems: readonly RowProblem[]): string {
  return csv([
    ['Строка', 'Столбец', 'Что написано', 'Что сделать'],
    ...problems.map(({ advice, column, row, value }) => [String(row), column, value, advice]),
  ]);
}

/** Whose number is whose: for the secretary alone, because the records of closed people hold no names. */
export function numbersTable(people: readonly { readonly id: string; readonly name: string }[]): string {
  return csv([['Номер', 'Фамилия, имя, отчество'], ...people.map(({ id, name }) => [id, name])]);
}

/** «2 строки»: how many rows. */
export function rowsCount(n: number): string {
  return count(n, 'строка', 'строки', 'строк');
}

/** Semicolons and a mark of UTF-8, as Russian spreadsheets want it; a cell that looks like a formula stays text. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
