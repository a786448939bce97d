import { daysBetween, dueDate } from '../domain/calendar.ts';
import { formsList } from '../domain/sitting.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';

/** How many days before the term ends the reminder begins. */
const REMIND_DAYS = 7;

export const listIsApprovedInTime: MunicipalityCheck = {
  id: 'M4.19a',
  scope: 'municipality',
  clause: 'п. 4.19',
  level: 'breach',
  guarantee:
    'Список включённых в резерв утверждён актом в срок, который даёт методика (30 календарных дней со дня решения).',
  why: 'До утверждения включение не оформлено: человек числится «ожидает утверждения».',
  fix: 'Впишите в акт решения, которые он утверждает (approves). Верную дату не меняйте: опоздание будет показано, и только.',
  *run(context) {
    yield* lateActs(context);
    yield* dutyProblems(context, 'approve-list', {
      path: () => ['kind'],
      remind: REMIND_DAYS,
      open: ({ due }) => `решение не утверждено актом, срок истекает ${dateInDigits(due)}.`,
      next: ({ about }) => `Когда акт будет подписан, внесите его и перечислите в нём approves: [${about.id}].`,
    });
  },
};

function* lateActs({ acts, profile, register }: MunicipalityContext): Iterable<Problem> {
  const { days } = profile.data.deadlines.listAct;
  const places = new Map(register.inOrder.map(({ decision }, index) => [decision.id, index]));
  for (const entry of acts) {
    const { date, approves = [] } = entry.data;
    if (date === undefined) continue;
    const named = [...new Set(approves)].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
    const mine = named.map((place) => register.inOrder[place]!).filter(formsList);
    for (const [decided, group] of Map.groupBy(mine, ({ sitting }) => sitting.protocol.data.date)) {
      const due = dueDate(decided, days);
      if (date <= due) continue;
      const ids = group.map(({ decision }) => decision.id).join(', ');
      const late = count(daysBetween(due, date), 'день', 'дня', 'дней');
      yield {
        entry,
        path: ['date'],
        message: `решения от ${dateInDigits(decided)} надо было утвердить не позднее ${dateInDigits(due)}, акт подписан ${dateInDigits(date)}, на ${late} позже.`,
        next: `Это ${ids}. Если дата верна, исправлять нечего.`,
      };
    }
  }
}
