import type { MunicipalityCheck } from './check.ts';

/** The source that a profile gives to those who come from the personnel reserve. */
const PERSONNEL_RESERVE = 'personnel-reserve';

export const inclusionWithoutSelectionHasItsAct: MunicipalityCheck = {
  id: 'M4.21',
  scope: 'municipality',
  clause: 'п. 4.21',
  level: 'warning',
  guarantee: 'Кого включили без отбора, у того назван акт о зачислении в кадровый резерв.',
  why: 'Без отбора включают только тех, кто уже в кадровом резерве на ту же должность.',
  fix: 'Укажите акт в поле sourceAct.',
  *run({ decisions }) {
    for (const entry of decisions) {
      if (entry.data.source !== PERSONNEL_RESERVE || entry.data.sourceAct !== undefined) continue;
      yield {
        entry,
        path: ['source'],
        message: 'человека включили из кадрового резерва, а акт о его зачислении туда не указан.',
        next: 'Допишите поле sourceAct.',
      };
    }
  },
};
