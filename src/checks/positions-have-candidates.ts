import { isWithin } from '../domain/calendar.ts';
import { selectionState } from '../domain/selection.ts';
import { count } from '../i18n/plural.ts';
import type { MunicipalityCheck } from './check.ts';

export const positionsHaveCandidates: MunicipalityCheck = {
  id: 'M1.9a',
  scope: 'municipality',
  clause: 'п. 1.9',
  level: 'breach',
  guarantee:
    'На каждую должность перечня готовят столько человек, сколько называет методика: на одну — одного или двух.',
  why: 'Если кандидатов больше, у людей нет надежды на назначение; если их нет, должность некем закрыть.',
  fix: 'Проверьте количество (quantity) в записи о должности. Недостаток кандидатов — повод объявить отбор.',
  *run({ municipality, positions, profile, register, selections, today }) {
    const { max } = profile.data.quotas.perPosition;
    const { current } = register.reserveOn(today);
    const listed = positions.filter(({ data }) => isWithin(today, data.from, data.until));
    const candidates = Map.groupBy(current, ({ position }) => position);
    const withCount = listed.map((entry) => ({ entry, n: candidates.get(entry.id)?.length ?? 0 }));
    for (const { entry, n } of withCount) {
      const most = max * (entry.data.quantity ?? 1);
      if (n <= most) continue;
      const message = `на должность готовят ${count(n, 'человека', 'человека', 'человек')}, а по методике не больше ${most}.`;
      yield {
        entry,
        path: ['title'],
        message,
        next: 'Проверьте количество должностей (quantity) и решения о включении.',
      };
    }
    const announced = new Set(
      selections
        .filter((one) => ['announced', 'open', 'assessing'].includes(selectionState(one, today)))
        .flatMap(({ data }) => data.positions ?? []),
    );
    const empty = withCount.filter(({ entry, n }) => n === 0 && !announced.has(entry.id)).map(({ entry }) => entry.id);
    if (empty.length === 0 || current.length === 0) return;
    const message = `кандидатов нет на ${count(empty.length, 'должность', 'должности', 'должностей')} из ${listed.length}, и отбор на них не объявлен.`;
    yield {
      entry: municipality,
      path: [],
      level: 'warning',
      message,
      next: `Это ${empty.join(', ')}: можно объявить отбор.`,
    };
  },
};
