import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck } from './check.ts';

export const firstTenFollowsDecisions: MunicipalityCheck = {
  id: 'M6.4',
  scope: 'municipality',
  clause: 'п. 6.4',
  level: 'error',
  guarantee:
    'В «Первой десятке» только те, кого включила Комиссия; дважды не включают и не исключают того, кого в ней нет.',
  why: 'Состав «Первой десятки» вычисляется из решений; иначе попасть в неё нельзя.',
  fix: 'Сверьте лица в решении с протоколом.',
  *run({ corpus, municipality, register, today }) {
    for (const { kind, person, resolution } of register.firstTenOn(today).conflicts) {
      const entry = corpus.get('decision', municipality.id, resolution.decision.id)!;
      const index = entry.data.persons?.indexOf(person) ?? -1;
      const path = index >= 0 ? ['persons', index] : ['person'];
      const date = dateInDigits(resolution.date);
      const message =
        kind === 'included-twice'
          ? `лицо ${person} на ${date} уже в «Первой десятке». Удалите повтор или исправьте номер лица.`
          : `лица ${person} на ${date} в «Первой десятке» нет, исключить его нельзя. Проверьте номер лица.`;
      yield { entry, path, message };
    }
  },
};
