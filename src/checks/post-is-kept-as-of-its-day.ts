import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck } from './check.ts';

export const postIsKeptAsOfItsDay: MunicipalityCheck = {
  id: 'X12',
  scope: 'municipality',
  clause: '',
  level: 'error',
  guarantee:
    'Должность при включении записана так, как она называлась в день решения; переименование должности старых решений не меняет.',
  why: 'Пункт 13.3 требует показать должность на момент включения. Новое название в старом решении — это переписанное прошлое.',
  fix: 'Впишите название должности из протокола того дня.',
  *run({ corpus, municipality, positions, register }) {
    const renamed = Map.groupBy(
      positions.flatMap(({ data }) => (data.formerTitles ?? []).map((former) => ({ ...former, now: data.title }))),
      ({ now }) => now,
    );
    for (const { decision, sitting } of register.inOrder) {
      const { postAtInclusion } = decision.data;
      const { date } = sitting.protocol.data;
      const wrong = renamed.get(postAtInclusion ?? '')?.find(({ until }) => date <= until);
      if (!wrong) continue;
      yield {
        entry: corpus.get('decision', municipality.id, decision.id)!,
        path: ['postAtInclusion'],
        message: `должность стала называться так после ${dateInDigits(wrong.until)}, а решение принято ${dateInDigits(date)}. Впишите прежнее название: «${wrong.title}».`,
      };
    }
  },
};
