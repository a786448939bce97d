import type { Entry } from '../records/corpus.ts';
import type { MunicipalityCheck } from './check.ts';

/** Kinds by which a group can be formed. */
const KINDS = ['assign', 'other', 'recommend'];

export const expertGroupIsFormed: MunicipalityCheck = {
  id: 'M4.16',
  scope: 'municipality',
  clause: 'п. 4.14–4.16',
  level: 'warning',
  guarantee: 'Если кандидатов оценивала экспертная группа, есть решение Комиссии, которым она создана.',
  why: 'Экспертную группу формирует Комиссия; без её решения оценку можно оспорить.',
  fix: 'Укажите в поле expertGroup решение Комиссии.',
  *run({ profile, register, selections }) {
    const assessment = profile.data.stages[1]?.code;
    for (const entry of selections) {
      const { evaluatedBy, expertGroup } = entry.data;
      if (evaluatedBy !== 'expert-group') continue;
      if (expertGroup === undefined) {
        yield {
          entry,
          path: ['evaluatedBy'],
          message: 'оценивала экспертная группа, а решение о её создании не указано.',
          next: 'Допишите поле expertGroup.',
        };
        continue;
      }
      const formed = register.resolutions.get(expertGroup);
      if (formed?.valid === false) {
        yield {
          entry,
          path: ['expertGroup'],
          message: 'решение о создании экспертной группы не действует.',
          next: 'Проверьте кворум и голоса в нём.',
        };
      } else if (
        formed &&
        (!KINDS.includes(formed.decision.data.kind) || formed.date > (assessedFrom(entry, assessment) ?? formed.date))
      ) {
        yield {
          entry,
          path: ['expertGroup'],
          message: 'указанное решение не о создании экспертной группы для этого отбора.',
          next: 'Проверьте номер решения.',
        };
      }
    }
  },
};

/** The day on which the candidates began to be assessed, where the stages say it. */
function assessedFrom({ data }: Entry<'selection'>, code: string | undefined): string | undefined {
  return data.stages?.find(({ stage }) => stage === code)?.from;
}
