import { oneLine } from '../../src/findings/one-line.ts';
import { figure, growthExponent, rowFor, type Row } from './figures.ts';
import type { Metric, WorkId } from './goals.ts';
import type { Verdict } from './judge.ts';
import type { Machine } from './machine.ts';
import type { Outcome } from './rounds.ts';
import { TITLES } from './titles.ts';

/** Everything that one run of the benchmark found out; `--json` writes it as it is. */
export interface Report extends Outcome {
  readonly today: string;
  readonly machine: Machine;
  readonly seed: number;
  /** Options with which our build leaves out what the peers do not do. */
  readonly leftOut: readonly string[];
  readonly load: number;
  readonly verdicts: readonly Verdict[];
}

const OUTCOMES = { met: 'достигнута', missed: 'НЕ ДОСТИГНУТА', 'not measured': 'не измерено' } as const;
const HEAD = [
  'записей',
  'работа',
  'стена, с',
  'от–до',
  'процессор, с',
  'память, ГБ',
  'к мерке',
  'рост',
  'файлов',
  'байт на страницу',
];
const GOALS_HEAD = ['цель', 'записей', 'не больше', 'вышло', 'итог'];
const BUSY = 0.5;

/** The tables and what must be known to read them, for a terminal or, with the signs of Markdown, for a document. */
export function reportText(report: Report, markdown: boolean): string {
  const { complaints, leftOut, load, machine, rows, skipped, today, verdicts } = report;
  const grid = markdown ? markdownTable : plainTable;
  const peers = Object.entries(machine.peers).map(([name, version]) => `${name} ${version}`);
  const lines = [
    `День: ${today}. Ядер: ${machine.cores} (${machine.processor}), память ${gigabytes(machine.memoryBytes)} ГБ, ${machine.system}, Node ${machine.node}.`,
    `Версии: ${peers.join(', ')} (bare — js-yaml).`,
    `«Сборка того же, что у других» — без ${leftOut.join(' и ')}; остальное, чего другие не делают, в ней есть.`,
    ...(load > BUSY
      ? [
          `Машина занята (${load.toFixed(1)} процесса на ядро до начала): времени верить нельзя, отношениям — с осторожностью.`,
        ]
      : []),
    ...(machine.memoryTold ? [] : ['Память: не измерено, система о ней не говорит.']),
  ];
  const notes = [
    ...skipped.map(
      ({ size, why, work }) => `Пропущено: ${TITLES[work]}${size > 0 ? `, ${size}` : ''}: ${oneLine(why)}`,
    ),
    ...complaints.map((complaint) => `Не работает: ${oneLine(complaint)}`),
  ];
  return [
    lines.join(markdown ? '\n\n' : '\n'),
    grid(HEAD, rowsOf(rows)),
    grid(GOALS_HEAD, verdicts.map(verdictCells)),
    notes.map((note) => (markdown ? `- ${note}` : note)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rowsOf(rows: readonly Row[]): string[][] {
  return [...rows]
    .sort((a, b) => a.size - b.size)
    .map((row) => {
      const wall = figure(row, 'wall');
      const smallest = rows.filter(({ work }) => work === row.work).sort((a, b) => a.size - b.size)[0];
      const exponent = growthExponent(smallest, row, 'wall');
      return [
        String(row.records),
        TITLES[row.work],
        shown(row, 'wall', 1),
        wall && row.samples.length > 1 ? `${wall.min.toFixed(1)}–${wall.max.toFixed(1)}` : '',
        shown(row, 'cpu', 1),
        shown(row, 'peak', 1e9),
        ratioToYardstick(row, rows),
        exponent?.toFixed(2) ?? '',
        String(row.output?.files ?? ''),
        String(row.output?.bytesPerPage ?? ''),
      ];
    });
}

/** Builds are held against Hugo, checks against the bare loop over the same records. */
function ratioToYardstick(row: Row, rows: readonly Row[]): string {
  const yardstick: WorkId =
    row.work === 'check-sections' ? 'bare-sections' : /^(check|bare)/.test(row.work) ? 'bare' : 'hugo';
  const [own, theirs] = [figure(row, 'wall'), figure(rowFor(rows, yardstick, row.size), 'wall')];
  return own && theirs && row.work !== 'build-sections' && row.work !== 'bare-sections'
    ? (own.middle / theirs.middle).toFixed(2)
    : '';
}

function verdictCells({ goal, hint, outcome, ratio }: Verdict): string[] {
  const found = ratio ?? hint?.ratio;
  return [
    goal.title,
    String(goal.records),
    String(goal.atMost),
    found === undefined ? '' : `${found.toFixed(2)}${hint ? ` (при ${hint.size})` : ''}`,
    OUTCOMES[outcome],
  ];
}

function shown(row: Row, metric: Metric, unit: number): string {
  const found = figure(row, metric);
  return found === undefined ? 'не измерено' : (found.middle / unit).toFixed(2);
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(0);
}

function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
