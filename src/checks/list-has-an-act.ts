import { dutyState } from '../domain/duties.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck } from './check.ts';

export const listHasAnAct: MunicipalityCheck = {
  id: 'M1.10',
  scope: 'municipality',
  clause: 'п. 1.10, 4.19',
  level: 'breach',
  guarantee: 'Каждое включение в резерв утверждено актом администрации.',
  why: 'Сформированный резерв утверждает администрация; до акта человек числится «ожидает утверждения».',
  fix: 'Когда акт подписан, внесите его и перечислите решения в approves.',
  *run({ acts, corpus, duties, municipality, today }) {
    // An act that names the decision but is dated before it is another fault, reported there.
    const named = new Set(acts.flatMap(({ data }) => data.approves ?? []));
    for (const duty of duties) {
      if (duty.kind !== 'approve-list' || dutyState(duty, today) !== 'overdue' || named.has(duty.about.id)) continue;
      const entry = corpus.get('decision', municipality.id, duty.about.id)!;
      const message = `решение не утверждено актом, срок истёк ${dateInDigits(duty.due)}.`;
      yield {
        entry,
        path: ['kind'],
        message,
        next: `Когда акт будет подписан, внесите акт и перечислите в нём approves: [${entry.id}].`,
      };
    }
  },
};
