import { addDays, type CivilDate } from '../../domain/calendar.ts';
import { readDate } from '../read-date.ts';
import { COLUMNS, type Column, type Heading } from './columns.ts';
import type { Table } from './table.ts';

/** When the Commission decided, as far as the list says. */
export interface SittingMention {
  readonly date: CivilDate;
  readonly number?: string;
}

/** One person of the list. Texts stay as they are written until the methodology is asked what they mean. */
export interface ListRow {
  /** The number of the row as the spreadsheet shows it. */
  readonly row: number;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
  readonly post: string;
  readonly target: string;
  readonly level: string;
  readonly source: string;
  readonly included: SittingMention;
  readonly excluded?: SittingMention;
  readonly ground: string;
  readonly consentFrom?: CivilDate;
  readonly vote?: { readonly for: number; readonly against: number; readonly abstained: number };
}

/** A cell that could not be used, and what to write there. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly advice: string;
}

const WORD = /^[А-ЯЁ][а-яёА-ЯЁ'’-]*\.?$/;
const NUMBER = /^№?\s*([0-9][0-9А-Яа-яA-Za-z/.-]*)$/;
const SECTION = /резерв|уров|групп/i;
const A_DAY = 'напишите день: 10.02.2025';

/** Reads the rows below the headings: people, and everything that could not be understood. */
export function readRows(table: Table, heading: Heading): { rows: ListRow[]; problems: RowProblem[] } {
  const rows: ListRow[] = [];
  const problems: RowProblem[] = [];
  let section = '';
  for (const [index, cells] of table.entries()) {
    const filled = cells.filter((cell) => cell !== '');
    if (index <= heading.row || filled.length === 0 || isNumbering(filled)) continue;
    const reader = new RowReader(cells, heading, index + 1);
    // A line of its own, «Функциональный резерв», speaks of the rows below it.
    if (filled.length === 1 && (!reader.isPerson() || SECTION.test(filled[0]!))) {
      section = filled[0]!;
      continue;
    }
    const row = reader.read(section);
    problems.push(...reader.problems);
    if (reader.problems.length === 0) rows.push(row);
  }
  return { rows, problems };
}

/** «1 2 3 4 5» below the headings. */
function isNumbering(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index);
}

class RowReader {
  readonly #cells: readonly string[];
  readonly #heading: Heading;
  readonly #row: number;
  readonly problems: RowProblem[] = [];

  constructor(cells: readonly string[], heading: Heading, row: number) {
    this.#cells = cells;
    this.#heading = heading;
    this.#row = row;
  }

  isPerson(): boolean {
    return this.#text('fullName') !== '' || this.#text('surname') !== '';
  }

  read(section: string): ListRow {
    const post = this.#text('post');
    if (post === '') this.#complain('post', 'напишите должность человека в день включения');
    const excluded = this.#mention('excludedOn', 'exclusion');
    const included = this.#mention('includedOn', 'decision');
    if (!included && this.problems.every(({ column }) => column !== this.#title('includedOn')))
      this.#complain('includedOn', A_DAY);
    const consent = this.#text('consentFrom');
    const consentFrom = consent === '' ? undefined : dayIn(consent);
    const vote = this.#vote();
    return {
      row: this.#row,
      ...this.#person(),
      post,
      target: this.#text('target'),
      level: this.#text('level') || section,
      source: this.#text('source'),
      included: included ?? { date: '' },
      ground: this.#text('ground'),
      ...(excluded && { excluded }),
      ...(consentFrom !== undefined && { consentFrom }),
      ...(vote && { vote }),
    };
  }

  #person(): { surname: string; name: string; patronymic: string } {
    const whole = this.#text('fullName').replaceAll(/\s+/g, ' ');
    const parts =
      whole === ''
        ? (['surname', 'name', 'patronymic'] as const).map((column) => this.#text(column))
        : whole.split(' ');
    const [surname = '', name = '', ...rest] = parts.filter((part) => part !== '');
    const words = [surname, name, ...rest];
    if (
      words.length < 2 ||
      words.length > 4 ||
      !words.slice(0, 3).every((word) => WORD.test(word)) ||
      words.some((word) => word.endsWith('.'))
    )
      this.#complain(
        whole === '' ? 'surname' : 'fullName',
        'напишите фамилию, имя и отчество полностью, без других слов',
      );
    return { surname, name, patronymic: rest.join(' ') };
  }

  /** A day in its own column, or together with the number: «№ 3 от 10.02.2025». */
  #mention(day: Column, paper: Column): SittingMention | undefined {
    const [written, papers] = [this.#text(day), this.#text(paper)];
    if (written === '' && papers === '') return undefined;
    const date = dayIn(written) ?? dayIn(papers);
    if (date === undefined) {
      this.#complain(written === '' ? paper : day, A_DAY);
      return undefined;
    }
    if (written !== '' && dayIn(written) === undefined) this.#complain(day, A_DAY);
    const other = dayIn(papers);
    if (written !== '' && other !== undefined && other !== date)
      this.#complain(paper, 'день не совпадает с тем, что стоит в столбце дня: оставьте верный');
    const number = numberIn(papers);
    return { date, ...(number !== undefined && { number }) };
  }

  #vote(): ListRow['vote'] {
    if (this.#text('for') === '') return undefined;
    const count = (column: Column) => {
      const text = this.#text(column);
      if (!/^\d{0,3}$/.test(text)) this.#complain(column, 'напишите число голосов цифрами');
      return Number(text);
    };
    return { for: count('for'), against: count('against'), abstained: count('abstained') };
  }

  #text(column: Column): string {
    return this.#cells[this.#heading.at.get(column) ?? -1] ?? '';
  }

  #title(column: Column): string {
    return this.#heading.titles[this.#heading.at.get(column) ?? -1] ?? COLUMNS[column];
  }

  #complain(column: Column, advice: string): void {
    this.problems.push({ row: this.#row, column: this.#title(column), value: this.#text(column), advice });
  }
}

/** The day in a text: alone, among other words, or as a spreadsheet counts days. */
function dayIn(text: string): CivilDate | undefined {
  if (/^[2-7]\d{4}$/.test(text)) return addDays('1899-12-30', Number(text));
  const found = /\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|«?\d{1,2}»?\s+[а-яё]+\s+\d{4}/i.exec(text)?.[0];
  return found === undefined ? undefined : readDate(found);
}

/** The number of a protocol: alone in its cell, or after its sign. */
function numberIn(text: string): string | undefined {
  const alone = NUMBER.exec(text.trim())?.[1];
  const number =
    alone !== undefined && dayIn(alone) === undefined ? alone : /№\s*([0-9][0-9А-Яа-яA-Za-z/.-]*)/.exec(text)?.[1];
  return number?.replace(/[.,]$/, '');
}
