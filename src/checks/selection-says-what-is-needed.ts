import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck } from './check.ts';

export const selectionSaysWhatIsNeeded: MunicipalityCheck = {
  id: 'M4.8b',
  scope: 'municipality',
  clause: 'п. 4.8',
  level: 'error',
  guarantee:
    'В объявлении есть место и срок приёма документов и требования, а срок идёт вперёд: объявление, начало, окончание.',
  why: 'По объявлению человек решает, успеет ли он и подходит ли.',
  fix: 'Заполните place, docsFrom, docsUntil, requirements; проверьте порядок дат.',
  *run({ selections }) {
    for (const entry of selections) {
      const { announcedOn, docsFrom, docsUntil } = entry.data;
      if (docsUntil < docsFrom) {
        yield {
          entry,
          path: ['docsUntil'],
          message: `приём документов кончается ${dateInDigits(docsUntil)}, раньше своего начала ${dateInDigits(docsFrom)}. Проверьте обе даты.`,
        };
      } else if (docsFrom < announcedOn) {
        yield {
          entry,
          path: ['docsFrom'],
          message: `приём документов начинается ${dateInDigits(docsFrom)}, раньше объявления ${dateInDigits(announcedOn)}. Проверьте обе даты.`,
        };
      }
    }
  },
};
