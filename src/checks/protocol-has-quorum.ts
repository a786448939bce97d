import { memberOf } from '../domain/commission.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { form } from '../i18n/plural.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';
import type { Entry } from '../records/corpus.ts';

export const protocolHasQuorum: MunicipalityCheck = {
  id: 'A1-4.6',
  scope: 'municipality',
  clause: 'Приложение 1, п. 4.6',
  level: 'error',
  acknowledgeable: true,
  guarantee: 'Решения принимает заседание, на котором есть кворум; присутствующие — члены Комиссии на этот день.',
  why: 'Решение заседания без кворума никого в резерв не включает и на страницу резерва не попадает.',
  fix: 'Сверьте список present с листом регистрации и состав Комиссии на дату заседания. Если кворума не было, решение принимает новое заседание.',
  *run(context) {
    const decided = new Set(context.decisions.map(({ data }) => data.protocol));
    for (const entry of context.protocols) {
      yield* outsiders(entry, context);
      const { hasQuorum, members, present, quorum } = context.register.sittings.get(entry.id)!;
      if (hasQuorum || !decided.has(entry.id)) continue;
      const came = `${form(present.size, 'присутствовал', 'присутствовали', 'присутствовали')} ${present.size} из ${members} голосующих членов Комиссии`;
      yield {
        entry,
        path: ['present'],
        message: `нет кворума: ${came}, а нужно не меньше ${quorum}. Решения этого заседания не действуют, на страницу резерва по ним никто не попадёт.`,
        next: 'Проверьте список present; если кворума не было, решения должно принять новое заседание.',
      };
    }
  },
};

function* outsiders(entry: Entry<'protocol'>, { register }: MunicipalityContext): Iterable<Problem> {
  const { composition } = register.sittings.get(entry.id)!;
  const date = dateInDigits(entry.data.date);
  for (const [index, person] of entry.data.present.entries()) {
    if (memberOf(composition, person)) continue;
    yield {
      entry,
      path: ['present', index],
      impossible: true,
      message: `лицо ${person} на ${date} не входит в состав Комиссии. Перенесите его в invited (должностью, без фамилии) или проверьте даты в папке commission.`,
    };
  }
  for (const role of ['presiding', 'secretary'] as const) {
    const person = entry.data[role];
    if (!entry.data.present.includes(person))
      yield {
        entry,
        path: [role],
        impossible: true,
        message: `лицо ${person} названо здесь, но его нет среди присутствовавших. Допишите его в present или исправьте номер.`,
      };
  }
}
