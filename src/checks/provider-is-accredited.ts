import { dateInDigits } from '../i18n/dates.ts';
import type { CorpusCheck } from './check.ts';

export const providerIsAccredited: CorpusCheck = {
  id: 'M7.2.2',
  scope: 'corpus',
  clause: 'п. 7.2.2',
  level: 'warning',
  guarantee: 'У организации, которая учит резерв, указана действующая аккредитация.',
  why: 'Методика говорит об обучении в аккредитованных организациях.',
  fix: 'Впишите номер аккредитации и срок её действия.',
  *run({ corpus, todayIn }) {
    for (const entry of corpus.list('provider')) {
      const { accreditation } = entry.data;
      const today = todayIn(entry.municipality);
      if (accreditation === undefined) {
        yield {
          entry,
          path: ['name'],
          message: 'аккредитация организации не указана.',
          next: 'Допишите accreditation или проверьте, нужна ли она для этих программ.',
        };
      } else if (accreditation.until !== undefined && accreditation.until < today) {
        yield {
          entry,
          path: ['accreditation', 'until'],
          message: `аккредитация действовала до ${dateInDigits(accreditation.until)}.`,
          next: 'Уточните, продлена ли она.',
        };
      }
    }
  },
};
