import type { MunicipalityCheck } from './check.ts';

/** The group of posts for which the First Ten is formed. */
const MUNICIPAL_OFFICE = 'municipal-office';

export const firstTenIsForMunicipalOffices: MunicipalityCheck = {
  id: 'M6.2',
  scope: 'municipality',
  clause: 'п. 6.2',
  level: 'warning',
  guarantee: '«Первую десятку» формируют для муниципальных должностей.',
  why: 'Методика отводит «Первой десятке» муниципальные должности; на другие готовит функциональный резерв.',
  fix: 'Проверьте должность в решении или уберите её.',
  *run({ corpus, decisions, municipality, profile }) {
    if (!profile.data.groups.some(({ code }) => code === MUNICIPAL_OFFICE)) return;
    for (const entry of decisions) {
      const { kind, position } = entry.data;
      if (kind !== 'first-ten-include' || position === undefined) continue;
      const group = corpus.get('position', municipality.id, position)?.data.group;
      if (group !== undefined && group !== MUNICIPAL_OFFICE)
        yield {
          entry,
          path: ['position'],
          message: 'в «Первую десятку» включили на должность, которая не относится к муниципальным.',
          next: 'Проверьте должность.',
        };
    }
  },
};
