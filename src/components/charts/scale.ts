import type { Bars, BarRow, Columns, Flow } from '../../projections/pictures.ts';

/*
 * Horizontal places are percents of the picture's width and vertical ones are ems, so that text keeps its size when the
 * picture narrows. The style keeps an em within a twentieth of the width: on a phone a picture is just 20 em wide.
 */
const EM = 5;
/** How wide a character is at most; stops and spaces are narrow. */
const CHAR = 0.66 * EM;
const NARROW = 0.32 * EM;
const LINE_CHARS = 32;
/** A label of this length stands beside its bar; a longer one above it. */
const BESIDE_CHARS = 11;
const LINE = 1.35;
const BAR = 1.15;
const OUT = 0.15;
const ROW_GAP = 0.55;
/** Under a bar that has its words above it, so that they are not taken for those of the bar before. */
const WORDED_GAP = 0.95;

export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A part of a bar; `y` is its top and every bar is `BAR_HEIGHT` high. */
export interface Part {
  readonly part: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Layout {
  readonly height: number;
  readonly groups: readonly Words[];
  readonly labels: readonly Words[];
  readonly beside: boolean;
  readonly parts: readonly Part[];
  readonly values: readonly Words[];
  readonly marks: readonly { readonly x: number; readonly y: number }[];
}

export const BAR_HEIGHT = BAR;
/** A mark stands out of its bar above and below. */
export const MARK_HEIGHT = BAR + 2 * OUT;

/** Breaks a text between words into lines of so many characters at most; a longer word keeps a line of its own. */
export function wrap(text: string, chars = LINE_CHARS): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= chars) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The words at the end of a bar. */
export function saidOf({ said, values }: BarRow): string {
  return said ?? values.join(' · ');
}

/** Places of everything in a picture of bars. The longest bar and the words at its end just fit the width. */
export function barsLayout({ rows }: Bars): Layout {
  const beside = rows.every(({ label }) => label.length <= BESIDE_CHARS);
  const from = beside ? widest(rows.map(({ label }) => label)) + EM / 2 : 0;
  const room = widest(rows.map(saidOf)) + EM / 2;
  const most = Math.max(1, ...rows.map(({ mark = 0, values }) => Math.max(mark, sum(values))));
  const unit = (100 - from - room) / most;
  const found = { groups: [] as Words[], labels: [] as Words[], parts: [] as Part[], values: [] as Words[] };
  const marks: { x: number; y: number }[] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    if (row.group !== undefined) {
      if (index > 0) y += ROW_GAP;
      for (const text of wrap(row.group)) {
        found.groups.push({ text, x: 0, y: round(y + 1) });
        y += LINE;
      }
    }
    for (const text of beside ? [] : wrap(row.label)) {
      found.labels.push({ text, x: 0, y: round(y + 1) });
      y += LINE;
    }
    const base = round(y + 0.9);
    if (beside) found.labels.push({ text: row.label, x: round(from - EM / 2), y: base });
    found.parts.push(...partsOf(row.values, { from, unit, y }));
    found.values.push({ text: saidOf(row), x: round(from + sum(row.values) * unit + EM / 2.5), y: base });
    if (row.mark !== undefined) marks.push({ x: round(from + row.mark * unit), y: round(y - OUT) });
    y += BAR + (beside ? ROW_GAP : WORDED_GAP);
  }
  return { height: round(y), beside, marks, ...found };
}

function partsOf(values: readonly number[], { from, unit, y }: { from: number; unit: number; y: number }): Part[] {
  return values.flatMap((value, part) => {
    const x = from + sum(values.slice(0, part)) * unit;
    return value > 0 ? [{ part, x: round(x), y: round(y), width: round(value * unit) }] : [];
  });
}

/** Places in a picture of what went (left of the line) and what came (right of it); the line stands at `marks`. */
export function flowLayout({ rows }: Flow): Layout {
  const [left, right] = [rows.map((row) => row.left), rows.map((row) => row.right)].map((values) => ({
    most: Math.max(...values, 0),
    room: widest(values.map(String)) + EM,
  })) as [{ most: number; room: number }, { most: number; room: number }];
  const unit = (100 - left.room - right.room) / Math.max(1, left.most + right.most);
  const axis = round(left.room + left.most * unit);
  const places = rows.map((row, index) => ({ ...row, y: round(index * (LINE + BAR + WORDED_GAP)) }));
  return {
    height: round(rows.length * (LINE + BAR + WORDED_GAP)),
    beside: false,
    groups: [],
    marks: places.map(({ y }) => ({ x: axis, y: round(y + LINE - OUT) })),
    labels: places.map(({ label, y }) => ({ text: label, x: 0, y: round(y + 1) })),
    parts: places.flatMap((row) => [
      ...(row.left > 0
        ? [{ part: 1, x: round(axis - row.left * unit), y: round(row.y + LINE), width: round(row.left * unit) }]
        : []),
      ...(row.right > 0 ? [{ part: 0, x: axis, y: round(row.y + LINE), width: round(row.right * unit) }] : []),
    ]),
    values: places.flatMap((row) => {
      const y = round(row.y + LINE + 0.9);
      return [
        { text: String(row.left), x: round(axis - row.left * unit - EM / 2.5), y },
        { text: String(row.right), x: round(axis + row.right * unit + EM / 2.5), y },
      ];
    }),
  };
}

/** How high the highest column may stand, in ems. */
const HIGHEST = 9;
/** A column for one is as high as a line of text where there is room for it. */
const HIGH_ONE = 1.5;
/** Keeps columns apart. */
const GAP = 0.4;

export interface ColumnsLayout {
  readonly height: number;
  readonly base: number;
  readonly columns: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly values: readonly Words[];
  readonly ticks: readonly Words[];
  readonly axis: Words;
}

/** Places in a picture of columns, which share the width evenly; every border between them has its number below. */
export function columnsLayout({ axis, step, values }: Columns): ColumnsLayout {
  const most = Math.max(1, ...values);
  const unit = Math.min(HIGH_ONE, HIGHEST / most);
  const base = round(most * unit + LINE);
  const edge = EM;
  const width = (100 - 2 * edge) / values.length;
  const x = (index: number) => round(edge + index * width);
  return {
    base,
    height: round(base + 2.2 * LINE),
    columns: values.flatMap((value, index) =>
      value > 0
        ? [
            {
              x: round(x(index) + GAP),
              y: round(base - value * unit),
              width: round(width - 2 * GAP),
              height: round(value * unit),
            },
          ]
        : [],
    ),
    values: values.map((value, index) => ({
      text: String(value),
      x: round(x(index) + width / 2),
      y: round(base - value * unit - 0.3),
    })),
    ticks: Array.from({ length: values.length + 1 }, (_, index) => ({
      text: String(index * step),
      x: x(index),
      y: round(base + 1.2),
    })),
    axis: { text: axis, x: 50, y: round(base + 1.2 + LINE) },
  };
}

/** How much of the width the longest of some words takes at most. */
function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => sum(Array.from(text, (char) => (/[\s·.,:]/.test(char) ? NARROW : CHAR)))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Two digits are finer than any screen shows, and keep pages small. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
