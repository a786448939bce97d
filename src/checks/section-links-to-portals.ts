import type { MunicipalityCheck } from './check.ts';

const WANTED = [
  ['federal', 'ссылки на Федеральный портал управленческих кадров'],
  ['regional', 'ссылки на раздел о резерве на портале субъекта'],
] as const;

export const sectionLinksToPortals: MunicipalityCheck = {
  id: 'M13.3g',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'error',
  guarantee: 'Есть ссылки на федеральный портал и на раздел о резерве субъекта Российской Федерации.',
  why: 'Муниципальный резерв связан с региональным и федеральным; читатель должен дойти до них.',
  fix: 'Допишите в links поля federal и regional с адресами страниц.',
  *run({ municipality }) {
    for (const [field, name] of WANTED) {
      if (municipality.data.links?.[field] === undefined) {
        yield {
          entry: municipality,
          path: ['links', field],
          message: `нет ${name}. Допишите в links поле ${field} с адресом.`,
        };
      }
    }
  },
};
