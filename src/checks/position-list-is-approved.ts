import { dateInDigits } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import type { MunicipalityCheck, Problem } from './check.ts';

export const positionListIsApproved: MunicipalityCheck = {
  id: 'M1.5',
  scope: 'municipality',
  clause: 'п. 1.5',
  level: 'breach',
  guarantee: 'Каждая должность перечня утверждена постановлением о перечне, которое действует с дня её включения.',
  why: 'На какие должности готовят людей, решает администрация своим постановлением, а не тот, кто ведёт раздел.',
  fix: 'Укажите в поле act постановление с назначением position-list.',
  *run({ corpus, municipality, positions }) {
    for (const entry of positions) {
      const act = corpus.get('act', municipality.id, entry.data.act);
      if (act) yield* judge(entry, act);
    }
  },
};

function* judge(entry: Entry<'position'>, { data, id }: Entry<'act'>): Iterable<Problem> {
  if (!data.purposes.includes('position-list')) {
    const message = `акт ${id} не утверждает перечень должностей.`;
    yield { entry, path: ['act'], message, next: 'Укажите акт о перечне или допишите ему назначение position-list.' };
  } else if (data.kind !== 'постановление') {
    const message = `перечень утверждён актом «${data.kind}», а нужно постановление.`;
    yield { entry, path: ['act'], level: 'warning', message, next: 'Проверьте вид акта.' };
  } else if (data.date !== undefined && data.date > entry.data.from) {
    const message = `должность в перечне с ${dateInDigits(entry.data.from)}, а постановление принято ${dateInDigits(data.date)}.`;
    yield { entry, path: ['from'], level: 'warning', message, next: 'Проверьте обе даты.' };
  }
}
