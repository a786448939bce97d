import type { MunicipalityCheck } from './check.ts';

/** Documents of clause 4.9 that everyone brings, by a part of the word. */
const WANTED = [
  ['заявлени', 'заявление'],
  ['анкет', 'анкета с фотографией'],
  ['паспорт', 'копия паспорта'],
  ['образовани', 'копии документов об образовании'],
  ['трудов', 'копия трудовой книжки'],
] as const;

export const selectionListsDocuments: MunicipalityCheck = {
  id: 'M4.9',
  scope: 'municipality',
  clause: 'п. 4.9',
  level: 'warning',
  guarantee: 'В списке документов для кандидата есть всё, что называет методика.',
  why: 'Неполный список оборачивается отказом в приёме документов, в котором человек не виноват.',
  fix: 'Допишите недостающие документы в documents.',
  *run({ selections }) {
    for (const entry of selections) {
      const text = entry.data.documents.join(' ').toLocaleLowerCase('ru');
      const missing = WANTED.filter(([part]) => !text.includes(part)).map(([, name]) => name);
      if (missing.length > 0)
        yield {
          entry,
          path: ['documents'],
          message: `в списке документов нет: ${missing.join(', ')}.`,
          next: 'Допишите их или проверьте, не названы ли они иначе.',
        };
    }
  },
};
