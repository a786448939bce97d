import type { Table } from './inline.ts';
import { capitalise } from './notes.ts';

/** A picture of numbers: the finding in a sentence, the chart, and the same numbers as a table; or why there is none. */
export type Picture = Drawn | Missing;

export interface Drawn {
  readonly id: string;
  readonly title: string;
  /** What the numbers say, in words: under the heading, and for those who hear the chart. */
  readonly finding: string;
  readonly chart: Chart;
  readonly table: Table;
}

/** There is nothing to draw: what is missing, and by which clause it is asked for. */
export interface Missing {
  readonly id: string;
  readonly title: string;
  readonly missing: string;
}

export type Chart = Bars | Flow | Columns;

/** Horizontal bars. The parts of a bar lie one after another, and their numbers stand at its end. */
export interface Bars {
  readonly kind: 'bars';
  /** What each part of a bar means; one part needs no key. */
  readonly parts: readonly string[];
  readonly rows: readonly BarRow[];
  /** What the tick across a bar means, where bars have one. */
  readonly mark?: string;
}

export interface BarRow {
  readonly label: string;
  /** The heading of a group of bars, on its first bar. */
  readonly group?: string;
  readonly values: readonly number[];
  /** What stands at the end of the bar; the values themselves where it is left out. */
  readonly said?: string;
  readonly mark?: number;
}

/** What came and what went, on both sides of a line. */
export interface Flow {
  readonly kind: 'flow';
  readonly parts: readonly [left: string, right: string];
  readonly rows: readonly { readonly label: string; readonly left: number; readonly right: number }[];
}

/** Columns over intervals of one length that follow each other from zero. */
export interface Columns {
  readonly kind: 'columns';
  readonly step: number;
  readonly axis: string;
  readonly values: readonly number[];
}

/** What a picture of bars is made from: the chart's own rows, and what its table says beside the values. */
export interface BarsOf extends Omit<Bars, 'kind'> {
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  /** The name of the table's first column; of its first two where bars stand in groups. */
  readonly axis: string | readonly [group: string, label: string];
  /** More columns of the table, a number for each row. */
  readonly more?: readonly { readonly name: string; readonly values: readonly (number | string)[] }[];
}

/** A picture of bars with its description and its table. */
export function barsPicture({ axis, finding, id, mark, more = [], parts, rows, title }: BarsOf): Drawn {
  const grouped = typeof axis !== 'string';
  let group = '';
  const lines = rows.map((row, index) => {
    group = row.group ?? group;
    const cells = [...parts.map((_, part) => row.values[part] ?? 0), ...more.map(({ values }) => values[index] ?? '—')];
    return [...(grouped ? [group, row.label] : [row.label]), ...cells.map(String)];
  });
  return {
    id,
    title,
    finding,
    chart: { kind: 'bars', parts, rows, ...(mark !== undefined && { mark }) },
    table: {
      caption: title,
      columns: [axis, ...parts.map(capitalise), ...more.map(({ name }) => capitalise(name))].flat(),
      rows: lines,
    },
  };
}

/** What stands in place of a picture: why there is none, and the clause that asks for what is missing. */
export function missingPicture(base: Pick<Missing, 'id' | 'title'>, why: string, clause: string): Missing {
  return { id: base.id, title: base.title, missing: `${why} (${unbroken(clause)}).` };
}

/** Keeps the number of a clause on one line with its «п.». */
export function unbroken(clause: string): string {
  return clause.replaceAll('п. ', 'п.\u00A0');
}

/** Whether the picture has a chart. */
export function isDrawn(picture: Picture): picture is Drawn {
  return 'chart' in picture;
}
