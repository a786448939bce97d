import type { ItemCourse, ItemState } from '../domain/recommendation.ts';
import type { Status } from './inline.ts';

/** States of an item in words. */
const STATUSES: Readonly<Record<ItemState, Status>> = {
  'in-time': { tone: 'ok', text: 'исполнено в срок' },
  late: { tone: 'warn', text: 'исполнено поздно' },
  done: { tone: 'ok', text: 'исполнено' },
  'in-progress': { tone: 'wait', text: 'в работе' },
  postponed: { tone: 'wait', text: 'срок перенесён' },
  carried: { tone: 'info', text: 'перенесено в другой список' },
  changed: { tone: 'info', text: 'изменено' },
  answered: { tone: 'info', text: 'есть ответ' },
  'not-done': { tone: 'warn', text: 'не исполнено' },
  overdue: { tone: 'warn', text: 'просрочено' },
  silent: { tone: 'off', text: 'ответа нет' },
};

/** The state of an item as a status. */
export function statusOf(state: ItemState): Status {
  return STATUSES[state];
}

/** What the status leaves open, and why; undefined where it says all. */
export function openQuestion({ reports, state, unknown }: ItemCourse): string | undefined {
  if (state === 'answered')
    return reports.length === 0 ? 'ответили муниципалитеты' : 'что исполнено, ответ прямо не говорит';
  if (state === 'overdue') return reports.length === 0 ? 'ответа нет' : 'последний ответ не говорит, что исполнено';
  if (state === 'done') return DONE[unknown ?? 'due'];
  return unknown === 'due' && state !== 'carried' ? 'срок не назван' : undefined;
}

const DONE = {
  due: 'срок не назван, поэтому не сказано, в срок ли',
  'report-date': 'день отчёта не назван, поэтому не сказано, в срок ли',
  order: 'дни названы не точно, поэтому не сказано, в срок ли',
};
