import { clashingMemberships } from '../domain/commission.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck, MunicipalityContext, Problem } from './check.ts';

const ROLES = [
  ['chair', 'председателя'],
  ['deputy', 'заместителя председателя'],
  ['secretary', 'секретаря'],
] as const;

export const commissionHasItsRoles: MunicipalityCheck = {
  id: 'A1-4.3',
  scope: 'municipality',
  clause: 'Приложение 1, п. 4.3',
  level: 'error',
  acknowledgeable: true,
  guarantee:
    'В любой день у Комиссии один председатель, а на заседании в составе есть заместитель и секретарь; одно лицо не числится дважды.',
  why: 'От состава на день заседания зависят кворум и то, чей голос решает при равенстве.',
  fix: 'Проверьте даты from и until в папке commission: новый срок начинается после окончания прежнего.',
  *run(context) {
    yield* clashes(context);
    for (const entry of context.protocols) {
      const { members } = context.register.sittings.get(entry.id)!.composition;
      const missing = ROLES.filter(([role]) => !members.some(({ data }) => data.role === role)).map(([, name]) => name);
      if (missing.length > 0)
        yield {
          entry,
          path: ['date'],
          level: 'breach',
          message: `на ${dateInDigits(entry.data.date)} в составе Комиссии нет ${new Intl.ListFormat('ru').format(missing)}.`,
          next: 'Проверьте записи в папке commission.',
        };
    }
  },
};

function* clashes({ corpus, memberships, municipality }: MunicipalityContext): Iterable<Problem> {
  for (const { first, second, why } of clashingMemberships(memberships)) {
    const entry = corpus.get('membership', municipality.id, second.id)!;
    const from = dateInDigits(second.data.from);
    const message =
      why === 'chair'
        ? `на ${from} у Комиссии два председателя: ${first.id} и ${second.id}. Укажите в записи ${first.id} последний день (until).`
        : `лицо ${second.data.person} на ${from} уже состоит в Комиссии по записи ${first.id}. Укажите в ней последний день (until) или удалите повтор.`;
    yield { entry, path: ['from'], impossible: true, message };
  }
}
