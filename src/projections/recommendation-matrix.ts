import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { optionLabel } from '../records/fields.ts';
import type { PublicRecordTypes } from '../records/types.generated.ts';
import type { Cell, Inline, Link, Status, Table } from './inline.ts';
import { separated } from './inline.ts';
import { itemAnchor } from './links-across.ts';

/** What municipalities did with the items of a list. */
export interface MatrixView {
  /** Municipalities by items, or by states where there are many items. */
  readonly table: Table | undefined;
  /** For each item how many municipalities are in each state, and how many there are altogether. */
  readonly totals: readonly ItemTotals[];
}

export interface ItemTotals {
  readonly item: Link;
  readonly named: readonly { readonly status: Status; readonly count: number; readonly who: string }[];
  /** How many municipalities are named with this item. */
  readonly total: number;
  /** Numbers of the source for municipalities that it does not name. */
  readonly tally: readonly string[];
  /** Municipalities of the table of which nothing is said here. */
  readonly silent: number;
}

type Data = PublicRecordTypes['recommendations'];
type State = NonNullable<Data['matrix']>[number];

const TONES: Record<State['status'], Status['tone']> = {
  done: 'ok',
  'done-late': 'warn',
  'in-progress': 'wait',
  'not-done': 'warn',
  'needs-work': 'warn',
  postponed: 'wait',
  changed: 'info',
};
const STATUSES = Object.keys(TONES) as readonly State['status'][];
/** As many columns of items as a table can have beside the names. */
const MOST_COLUMNS = 5;

/** The states of municipalities, or undefined where the list says nothing of them. A state said twice is the later one. */
export function matrixOf({ items, matrix = [], tally = [] }: Data): MatrixView | undefined {
  if (matrix.length + tally.length === 0) return undefined;
  const states = new Map<string, State>();
  for (const state of matrix) {
    const key = `${state.n} ${state.municipality}`;
    const known = states.get(key);
    if (!known || (known.date ?? '') <= (state.date ?? '')) states.set(key, state);
  }
  const numbers = items.map(({ n }) => n).filter((n) => [...matrix, ...tally].some((one) => one.n === n));
  const collator = new Intl.Collator('ru');
  const names = [...new Set(matrix.map(({ municipality }) => municipality))].sort(collator.compare);
  const of = (n: string, name: string) => states.get(`${n} ${name}`);
  return {
    table: names.length === 0 ? undefined : tableOf(names, numbers, of),
    totals: numbers.map((n) => {
      const own = names.flatMap((name) => of(n, name) ?? []);
      return {
        item: { text: `Пункт ${n}`, href: `#${itemAnchor(n)}` },
        named: STATUSES.flatMap((status) => {
          const those = own.filter((one) => one.status === status);
          if (those.length === 0) return [];
          return [
            {
              status: statusOf(status),
              count: those.length,
              who: those.map(({ municipality }) => municipality).join(', '),
            },
          ];
        }),
        total: own.length,
        tally: tally.filter((one) => one.n === n).map(tallied),
        silent: own.length === 0 ? 0 : names.length - own.length,
      };
    }),
  };
}

function tableOf(
  names: readonly string[],
  numbers: readonly string[],
  of: (n: string, name: string) => State | undefined,
): Table {
  const caption = 'Муниципалитеты и пункты';
  if (numbers.length <= MOST_COLUMNS) {
    return {
      caption,
      columns: ['Муниципалитет', ...numbers.map((n) => `Пункт ${n}`)],
      rows: names.map((name) => [
        name,
        ...numbers.map((n): Cell => {
          const state = of(n, name);
          return state ? [statusOf(state.status), ...remark(state)] : 'не сообщено';
        }),
      ]),
    };
  }
  const used = STATUSES.filter((status) => names.some((name) => numbers.some((n) => of(n, name)?.status === status)));
  return {
    caption,
    columns: ['Муниципалитет', ...used.map((status) => statusOf(status).text)],
    rows: names.map((name) => [
      name,
      ...used.map((status): Cell => {
        const own = numbers.filter((n) => of(n, name)?.status === status);
        return own.length === 0 ? '—' : separated(own.map((n) => ({ text: n, href: `#${itemAnchor(n)}` })));
      }),
    ]),
  };
}

function remark({ date, document }: State): Inline[] {
  const said = [document, date === undefined ? undefined : dateInWords(date)].filter((part) => part !== undefined);
  return said.length === 0 ? [] : [{ note: said.join(', ') }];
}

function tallied({ count: n, status, what }: NonNullable<Data['tally']>[number]): string {
  const text = what ?? statusOf(status).text;
  return n === undefined
    ? `${text}: остальные муниципалитеты, сколько их, не сказано`
    : `${text}: ${count(n, 'муниципалитет', 'муниципалитета', 'муниципалитетов')}`;
}

function statusOf(status: State['status']): Status {
  return { tone: TONES[status], text: optionLabel('recommendations', ['matrix', 0, 'status'], status) };
}
