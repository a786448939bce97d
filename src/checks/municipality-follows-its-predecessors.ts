import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck } from './check.ts';

export const municipalityFollowsItsPredecessors: MunicipalityCheck = {
  id: 'X13',
  scope: 'municipality',
  clause: '',
  level: 'error',
  guarantee:
    'Заседания преобразованного муниципалитета начинаются после того, как кончились его предшественники; у прежних актов сохранён тот, кто их принял.',
  why: 'Преобразование не переписывает прошлое: решения прежней комиссии остаются её решениями.',
  fix: 'Проверьте даты until в predecessors и дату заседания; у старых актов впишите issuer.',
  *run({ acts, municipality, protocols }) {
    const { predecessors = [] } = municipality.data;
    const last = predecessors
      .map(({ until }) => until)
      .sort()
      .at(-1);
    if (last === undefined) return;
    for (const entry of protocols) {
      if (entry.data.date <= last)
        yield {
          entry,
          path: ['date'],
          message: `заседание ${dateInDigits(entry.data.date)} прошло до образования муниципалитета (предшественники существовали до ${dateInDigits(last)}). Перенесите его в папку предшественника или исправьте дату.`,
        };
    }
    for (const entry of acts) {
      if (entry.data.date !== undefined && entry.data.date <= last && entry.data.issuer === undefined) {
        yield {
          entry,
          path: ['date'],
          level: 'warning',
          message: 'акт принят до преобразования, а кто его принял, не указано.',
          next: 'Впишите issuer.',
        };
      }
    }
  },
};
