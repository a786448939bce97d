import { optionLabel, fieldAt } from '../../records/fields.ts';
import type { RecordTypes } from '../../records/types.generated.ts';
import { plain } from '../list/columns.ts';
import type { RowProblem } from '../list/rows.ts';
import type { Table } from '../list/table.ts';

/** What became of a proposal. */
export type Stage = NonNullable<RecordTypes['initiatives']['selected']>[number]['status'];

/** A row of a table of proposals. Whoever sent it is not read. */
export interface Proposal {
  /** The number of the row as the spreadsheet shows it. */
  readonly row: number;
  readonly n: string;
  readonly text: string;
  readonly theme: string;
  /** Somebody has marked it to be shown. */
  readonly selected: boolean;
  readonly status: Stage | undefined;
}

/** Which columns were found, and which are not read. */
export interface ProposalColumns {
  readonly row: number;
  readonly at: Partial<Readonly<Record<ProposalColumn, number>>>;
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

const COLUMNS = {
  n: /^(№|n|номер)( п п)?$/,
  text: /^(текст|предложени|инициатив|суть|содержани)/,
  theme: /^(тема|тематик|направлени|рубрик)/,
  selected: /^отобран/,
  status: /^(состояни|статус|что с ним)/,
} as const;
export type ProposalColumn = keyof typeof COLUMNS;
const SEARCHED = 20;
export const NO_THEME = 'Тема не названа';

/** Finds the row of headings; undefined where no column holds texts. */
export function findColumns(table: Table): ProposalColumns | undefined {
  for (const [row, cells] of table.slice(0, SEARCHED).entries()) {
    const at: Partial<Record<ProposalColumn, number>> = {};
    for (const [index, cell] of cells.entries()) {
      const column = (Object.keys(COLUMNS) as ProposalColumn[]).find((name) => COLUMNS[name].test(plain(cell)));
      if (column !== undefined) at[column] ??= index;
    }
    const taken = new Set(Object.values(at));
    if (at.text === undefined || cells.filter((cell) => cell !== '').length < 2) continue;
    return {
      row,
      at,
      used: cells.filter((_, index) => taken.has(index)),
      unused: cells.filter((cell, index) => cell !== '' && !taken.has(index)),
    };
  }
  return undefined;
}

/** Reads the rows below the headings: proposals, and what could not be understood. Rows without numbers are numbered in their order. */
export function readProposals(
  table: Table,
  { at, row: heading }: ProposalColumns,
): { proposals: Proposal[]; problems: RowProblem[] } {
  const proposals: Proposal[] = [];
  const problems: RowProblem[] = [];
  const numbers = new Set<string>();
  for (const [index, cells] of table.entries()) {
    if (index <= heading || cells.every((cell) => cell === '')) continue;
    const said = (column: ProposalColumn) => (at[column] === undefined ? '' : (cells[at[column]] ?? '').trim());
    const row = index + 1;
    const n = at.n === undefined ? String(proposals.length + 1) : said('n').replace(/\.$/, '');
    const status = said('status') === '' ? undefined : stageOf(said('status'));
    const complain = (column: string, value: string, advice: string) => problems.push({ row, column, value, advice });
    if (said('text') === '') complain('текст', '', 'напишите предложение или удалите строку');
    else if (!/^\d+$/.test(n)) complain('№', n, 'напишите номер цифрами');
    else if (numbers.has(n)) complain('№', n, 'такой номер уже есть выше: номера должны быть разными');
    else if (said('status') !== '' && status === undefined)
      complain('состояние', said('status'), `напишите одно из: ${STAGES.map(([, label]) => label).join(', ')}`);
    else {
      const selected = /^(да|\+|1|x|х)$/i.test(said('selected'));
      proposals.push({ row, n, text: said('text'), theme: said('theme') || NO_THEME, selected, status });
    }
    numbers.add(n);
  }
  return { proposals, problems };
}

const STATUS = ['selected', 0, 'status'];
const STAGES = Object.keys(fieldAt('initiatives', STATUS)?.options ?? {}).map(
  (stage) => [stage as Stage, optionLabel('initiatives', STATUS, stage)] as const,
);

function stageOf(words: string): Stage | undefined {
  return STAGES.find(([, label]) => plain(label) === plain(words))?.[0];
}
