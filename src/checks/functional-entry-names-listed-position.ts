import { isWithin } from '../domain/calendar.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck, MunicipalityContext } from './check.ts';
import type { Entry } from '../records/corpus.ts';

export const functionalEntryNamesListedPosition: MunicipalityCheck = {
  id: 'M1.8.1a',
  scope: 'municipality',
  clause: 'п. 1.8.1',
  level: 'error',
  guarantee:
    'В функциональный резерв включают на конкретную должность, которая в день решения стоит в утверждённом перечне.',
  why: 'Функциональный резерв готовит людей на определённые должности; без должности в перечне включать некуда.',
  fix: 'Укажите должность из папки positions и проверьте, с какого дня она в перечне.',
  *run(context) {
    for (const entry of context.decisions) {
      if (entry.data.kind !== 'include' && entry.data.kind !== 'transfer') continue;
      const message = problemWith(entry, context);
      if (message) yield { entry, path: [entry.data.position === undefined ? 'level' : 'position'], message };
    }
  },
};

function problemWith(
  { data }: Entry<'decision'>,
  { corpus, municipality, profile, register }: MunicipalityContext,
): string | undefined {
  const level = profile.data.levels.find(({ code }) => code === data.level);
  if (!level?.needsPosition) return undefined;
  if (data.position === undefined)
    return `для уровня «${level.label}» нужна должность. Допишите строку position с именем записи из папки positions.`;
  const position = corpus.get('position', municipality.id, data.position);
  const date = register.sittings.get(data.protocol)?.protocol.data.date;
  if (!position || date === undefined || isWithin(date, position.data.from, position.data.until)) return undefined;
  const span = `с ${dateInDigits(position.data.from)}${position.data.until ? ` по ${dateInDigits(position.data.until)}` : ''}`;
  return `должность «${position.data.title}» стоит в перечне ${span}, а решение принято ${dateInDigits(date)}. Проверьте должность или даты в перечне.`;
}
