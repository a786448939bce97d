import { memberOf } from '../domain/commission.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';

export const assignmentsAreDone: MunicipalityCheck = {
  id: 'A1-4.9',
  scope: 'municipality',
  clause: 'Приложение 1, п. 4.9',
  level: 'breach',
  guarantee: 'Поручения Комиссии выполнены в срок, а отвечает за каждое член Комиссии.',
  why: 'Контроль за решением возлагают на члена Комиссии, и он сообщает секретарю, что сделано.',
  fix: 'Когда поручение выполнено, впишите doneOn.',
  *run(context) {
    yield* outsiders(context);
    yield* dutyProblems(context, 'do-assignment', {
      path: ({ period = '0' }) => ['assignments', Number(period), 'due'],
      remind: 7,
      overdue: ({ due }) => `поручение не выполнено, срок был ${dateInDigits(due)}.`,
      late: ({ done = '', due }) => `поручение выполнено ${dateInDigits(done)}, позже срока ${dateInDigits(due)}.`,
      open: ({ due }) => `поручение надо выполнить не позднее ${dateInDigits(due)}.`,
      next: () => 'Когда выполнят, впишите doneOn.',
    });
  },
};

function* outsiders({ corpus, municipality, register }: MunicipalityContext): Iterable<Problem> {
  for (const { decision, sitting } of register.inOrder) {
    for (const [index, { responsible }] of (decision.data.assignments ?? []).entries()) {
      if (responsible === undefined || memberOf(sitting.composition, responsible)) continue;
      const entry = corpus.get('decision', municipality.id, decision.id)!;
      yield {
        entry,
        path: ['assignments', index, 'responsible'],
        level: 'warning',
        message: 'ответственный в день заседания не входил в состав Комиссии.',
        next: `Проверьте лицо ${responsible}.`,
      };
    }
  }
}
