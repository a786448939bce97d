import type { MunicipalityCheck } from './check.ts';

export const subgroupBelongsToPerspective: MunicipalityCheck = {
  id: 'M1.8.2b',
  scope: 'municipality',
  clause: 'п. 1.8.2',
  level: 'warning',
  guarantee: 'Основную группу и группу лидеров выделяют только в перспективном резерве.',
  why: 'Методика делит на группы перспективный резерв; в функциональном у человека есть должность.',
  fix: 'Удалите поле subgroup или исправьте уровень.',
  *run({ decisions, profile }) {
    const open = profile.data.levels.filter(({ needsPosition }) => !needsPosition).map(({ code }) => code);
    for (const entry of decisions) {
      const { level, subgroup } = entry.data;
      if (subgroup === undefined || (level !== undefined && open.includes(level))) continue;
      yield {
        entry,
        path: ['subgroup'],
        message: 'группа указана, а уровень не перспективный.',
        next: 'Удалите поле subgroup или исправьте level.',
      };
    }
  },
};
