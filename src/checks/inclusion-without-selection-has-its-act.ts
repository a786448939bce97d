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
  *run({ corpus, decisions, municipality, register }) {
    for (const entry of decisions) {
      const { source, sourceAct } = entry.data;
      if (source !== PERSONNEL_RESERVE) continue;
      if (sourceAct === undefined) {
        yield {
          entry,
          path: ['source'],
          message: 'человека включили из кадрового резерва, а акт о его зачислении туда не указан.',
          next: 'Допишите поле sourceAct.',
        };
        continue;
      }
      const act = corpus.get('act', municipality.id, sourceAct)?.data.date;
      const decided = register.resolutions.get(entry.id)?.sitting.protocol.data.date;
      if (act !== undefined && decided !== undefined && act > decided) {
        yield {
          entry,
          path: ['sourceAct'],
          message: 'акт о зачислении в кадровый резерв принят позже включения.',
          next: 'Проверьте, тот ли это акт.',
        };
      }
    }
  },
};
