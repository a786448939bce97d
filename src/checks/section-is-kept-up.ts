import { addMonths } from '../domain/calendar.ts';
import { lastChange } from '../domain/last-change.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { RECORD_TYPES } from '../records/registry.ts';
import type { MunicipalityCheck } from './check.ts';

const MONTHS = 12;

export const sectionIsKeptUp: MunicipalityCheck = {
  id: 'M2.2b',
  scope: 'municipality',
  clause: 'п. 2.2',
  level: 'warning',
  guarantee: 'Раздел обновляется: за последние двенадцать месяцев в нём есть хотя бы одно событие.',
  why: 'Методика требует гласности и постоянного обновления. Раздел, который год не менялся, вводит в заблуждение.',
  fix: 'Внесите заседания, решения и назначения, которые прошли с тех пор.',
  *run({ corpus, municipality, today }) {
    const last = lastChange(
      RECORD_TYPES.flatMap((type) => corpus.list(type, municipality.id)),
      today,
    );
    if (last === undefined || addMonths(last, MONTHS) >= today) return;
    const message = `последнее событие в разделе — ${dateInDigits(last)}, больше года назад.`;
    yield { entry: municipality, path: [], message, next: 'Внесите то, что произошло с тех пор.' };
  },
};
