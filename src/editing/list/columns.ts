import type { Table } from './table.ts';

/** What the columns of a list can say. */
export const COLUMNS = {
  fullName: 'фамилия, имя, отчество',
  surname: 'фамилия',
  name: 'имя',
  patronymic: 'отчество',
  post: 'должность при включении',
  target: 'должность, на которую включён',
  level: 'уровень резерва',
  source: 'основание включения',
  includedOn: 'дата включения',
  decision: 'номер (и дата) протокола о включении',
  excludedOn: 'дата исключения',
  ground: 'основание исключения',
  exclusion: 'номер (и дата) протокола об исключении',
  consentFrom: 'дата согласия',
  for: 'голосов за',
  against: 'голосов против',
  abstained: 'воздержались',
} as const;

export type Column = keyof typeof COLUMNS;

/** How headings are worded in the wild; the first that fits names the column. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['excludedOn', /^дата исключ/],
  ['ground', /^(основани|причин).*исключ/],
  ['exclusion', /исключ/],
  ['consentFrom', /соглас/],
  ['fullName', /^(ф ?и ?о( |$)|фамилия,? имя)/],
  ['surname', /^фамилия$/],
  ['name', /^имя$/],
  ['patronymic', /^отчество$/],
  ['target', /должност.*(на котор|для замещ|резерв)|(резервируем|целев|планируем)\S* должност/],
  ['level', /^(уровень|вид резерва|тип резерва)/],
  ['includedOn', /^дата( |$)(?!.*рожд)(?!.*№)(?!.*номер)/],
  ['decision', /протокол|решени[ея]/],
  ['source', /^(основани|источник)/],
  ['for', /^(голосов )?за$/],
  ['against', /^(голосов )?против$/],
  ['abstained', /^воздерж/],
  ['post', /должност|место работы/],
];

/** Which column stands where. */
export interface Heading {
  /** The index of the row with the headings. */
  readonly row: number;
  readonly at: ReadonlyMap<Column, number>;
  /** The headings as they are written, by index. */
  readonly titles: readonly string[];
  readonly unused: readonly string[];
}

const SEARCHED = 20;

/** Finds the row of headings below whatever title stands above; undefined where no row names people and something about them. */
export function findHeading(table: Table, named: ReadonlyMap<Column, string> = new Map()): Heading | undefined {
  const candidates = table.slice(0, SEARCHED).map((cells, row) => headingOf(cells, row, named));
  const fitting = candidates.filter(({ at }) => (at.has('fullName') || at.has('surname')) && at.size >= 2);
  return fitting.sort((a, b) => b.at.size - a.at.size || a.row - b.row)[0];
}

function headingOf(cells: readonly string[], row: number, named: ReadonlyMap<Column, string>): Heading {
  const at = new Map<Column, number>();
  for (const [column, title] of named) {
    const index = cells.findIndex((cell) => plain(cell) === plain(title));
    if (index >= 0) at.set(column, index);
  }
  for (const [index, cell] of cells.entries()) {
    if ([...at.values()].includes(index)) continue;
    const column = HEADINGS.find(([, pattern]) => pattern.test(plain(cell)))?.[0];
    if (column !== undefined && !at.has(column)) at.set(column, index);
  }
  const used = new Set(at.values());
  return { row, at, titles: cells, unused: cells.filter((cell, index) => cell !== '' && !used.has(index)) };
}

/** Words without case, ё, dots and doubled spaces. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^а-яa-z0-9№,-]+/g, ' ')
    .replaceAll(/ ?, ?/g, ', ')
    .trim();
}
