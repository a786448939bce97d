import { daysBetween, dueDate } from '../domain/calendar.ts';
import type { Resolution } from '../domain/sitting.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
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
    const pending = context.register.inOrder.filter(
      ({ decision, valid }) => valid && ['include', 'transfer'].includes(decision.data.kind),
    );
    const approved = new Set(context.acts.flatMap(({ data }) => data.approves ?? []));
    yield* lateActs(context, pending);
    for (const resolution of pending) if (!approved.has(resolution.decision.id)) yield* unapproved(context, resolution);
  },
};

function* lateActs({ acts, profile }: MunicipalityContext, resolutions: readonly Resolution[]): Iterable<Problem> {
  const { days } = profile.data.deadlines.listAct;
  for (const entry of acts) {
    const { date, approves = [] } = entry.data;
    if (date === undefined) continue;
    const mine = resolutions.filter(({ decision }) => approves.includes(decision.id));
    for (const [decided, group] of Map.groupBy(mine, ({ sitting }) => sitting.protocol.data.date)) {
      const due = dueDate(decided, days);
      if (date <= due) continue;
      const ids = group.map(({ decision }) => decision.id).join(', ');
      const late = count(daysBetween(due, date), 'день', 'дня', 'дней');
      yield {
        entry,
        path: ['date'],
        message: `решения от ${dateInDigits(decided)} надо было утвердить до ${dateInDigits(due)}, акт подписан ${dateInDigits(date)}, на ${late} позже.`,
        next: `Это ${ids}. Если дата верна, исправлять нечего.`,
      };
    }
  }
}

function* unapproved(
  { corpus, municipality, profile, today }: MunicipalityContext,
  { decision, sitting }: Resolution,
): Iterable<Problem> {
  const decided = sitting.protocol.data.date;
  const due = dueDate(decided, profile.data.deadlines.listAct.days);
  const left = daysBetween(today, due);
  if (left > REMIND_DAYS) return;
  const entry = corpus.get('decision', municipality.id, decision.id)!;
  const head = `решение от ${dateInDigits(decided)} не утверждено актом`;
  const next = `Когда акт будет подписан, внесите акт и перечислите в нём approves: [${decision.id}].`;
  if (left < 0)
    yield {
      entry,
      path: ['kind'],
      message: `${head}, срок истёк ${dateInDigits(due)}.`,
      next,
    };
  else
    yield {
      entry,
      path: ['kind'],
      level: 'reminder',
      message: `${head}, срок истекает ${dateInDigits(due)}.`,
      next,
    };
}
