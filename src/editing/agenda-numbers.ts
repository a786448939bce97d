import type { Data } from './stored-record.ts';

/** A question of the agenda under its number. */
export interface NumberedItem {
  readonly item: Data;
  readonly n: number;
}

/** Numbers of an agenda that nobody has seen yet: those it has, while they go up; otherwise 1, 2, 3, … in its order. */
export function agendaNumbers(items: readonly Data[]): NumberedItem[] {
  const numbers = items.map(({ n }) => n);
  const good = numbers.every((n, index) => isNumber(n) && (index === 0 || n > (numbers[index - 1] as number)));
  return items.map((item, index) => ({ item, n: good ? (item['n'] as number) : index + 1 }));
}

/** Numbers of a published agenda: each question keeps its own, a new one takes the next. */
export function newNumbers(items: readonly Data[]): NumberedItem[] {
  let next = Math.max(0, ...items.map(({ n }) => n).filter(isNumber));
  const seen = new Set<number>();
  return items.map((item) => {
    const own = item['n'];
    const kept = isNumber(own) && !seen.has(own) ? own : (next += 1);
    seen.add(kept);
    return { item, n: kept };
  });
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
