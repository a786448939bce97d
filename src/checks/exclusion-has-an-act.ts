import { daysBetween } from '../domain/calendar.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';

/** The text names no term for the act itself; after so many days its absence is no longer a matter of paperwork. */
const DAYS = 30;

export const exclusionHasAnAct: MunicipalityCheck = {
  id: 'M14.3a',
  scope: 'municipality',
  clause: 'п. 14.3',
  level: 'breach',
  guarantee: 'Каждое исключение из резерва оформлено постановлением.',
  why: 'Решение Комиссии об исключении оформляет администрация; с этого акта считают срок извещения.',
  fix: 'Внесите постановление и перечислите решения в excludes.',
  *run(context) {
    const { acts, profile } = context;
    const kinds: readonly string[] = profile.data.exclusionActKinds;
    for (const entry of acts) {
      if (!entry.data.excludes?.length || kinds.includes(entry.data.kind)) continue;
      yield {
        entry,
        path: ['kind'],
        message: `исключение оформлено актом «${entry.data.kind}», а нужно: ${kinds.join(', ')}.`,
        next: 'Проверьте вид акта.',
      };
    }
    yield* withoutAct(context);
  },
};

function* withoutAct({ acts, corpus, municipality, register, today }: MunicipalityContext): Iterable<Problem> {
  const formalised = new Set(acts.flatMap(({ data }) => data.excludes ?? []));
  for (const { date, decision, valid } of register.inOrder) {
    if (!valid || decision.data.kind !== 'exclude' || formalised.has(decision.id)) continue;
    const entry = corpus.get('decision', municipality.id, decision.id)!;
    const waiting = daysBetween(date, today) <= DAYS;
    const message = `исключение от ${dateInDigits(date)} не оформлено актом.`;
    const next = `Когда акт будет подписан, внесите его и перечислите в нём excludes: [${decision.id}].`;
    yield { entry, path: ['kind'], level: waiting ? 'reminder' : 'breach', message, next };
  }
}
