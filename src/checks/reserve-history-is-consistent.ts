import type { ReserveConflict } from '../domain/reserve.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck } from './check.ts';

const PATHS: Record<ReserveConflict['kind'], string> = {
  'included-twice': 'person',
  'kept-not-in': 'persons',
  'excluded-not-in': 'person',
  'transferred-not-in': 'person',
  'transfer-unclear': 'level',
};

export const reserveHistoryIsConsistent: MunicipalityCheck = {
  id: 'X3',
  scope: 'municipality',
  clause: '',
  level: 'error',
  guarantee:
    'Решения о людях не противоречат друг другу: дважды не включают, а того, кого в резерве нет, не оставляют, не переводят и не исключают.',
  why: 'Состав резерва вычисляется из решений. Противоречие означает, что одно из решений записано с ошибкой или пропущено.',
  fix: 'Сверьте решение с протоколом: то ли лицо, тот ли уровень и должность, не пропущено ли решение между ними.',
  *run({ corpus, municipality, register, today }) {
    for (const conflict of register.reserveOn(today).conflicts) {
      const entry = corpus.get('decision', municipality.id, conflict.resolution.decision.id)!;
      const field = entry.data.persons && PATHS[conflict.kind].startsWith('person') ? 'persons' : PATHS[conflict.kind];
      const index = entry.data.persons?.indexOf(conflict.person) ?? -1;
      const path =
        field === 'persons' && index >= 0
          ? [field, index]
          : [entry.data.persons ? field : field.replace('persons', 'person')];
      yield { entry, path, message: messageOf(conflict) };
    }
  },
};

function messageOf({ kind, person, resolution, earlier }: ReserveConflict): string {
  const date = dateInDigits(resolution.date);
  switch (kind) {
    case 'included-twice':
      return `лицо ${person} уже включено на этот уровень и должность решением ${earlier?.decision.id ?? ''} от ${earlier ? dateInDigits(earlier.date) : ''}. Удалите повтор или исправьте лицо, уровень либо должность.`;
    case 'kept-not-in':
      return `лица ${person} на ${date} в резерве нет, оставить его нельзя. Проверьте номер лица и решение о его включении.`;
    case 'excluded-not-in':
      return `лица ${person} на ${date} в резерве нет, исключить его нельзя. Проверьте номер лица и решение о его включении.`;
    case 'transferred-not-in':
      return `лица ${person} на ${date} в резерве нет, перевести его нельзя. Если это первое включение, укажите kind: include.`;
    case 'transfer-unclear':
      return `лицо ${person} состоит в резерве в нескольких местах, и неясно, откуда его переводят. Запишите исключение и включение отдельными решениями.`;
    default:
      return kind satisfies never;
  }
}
