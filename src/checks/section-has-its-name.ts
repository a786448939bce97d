import { ru } from '../i18n/ru.ts';
import type { MunicipalityCheck } from './check.ts';

export const sectionHasItsName: MunicipalityCheck = {
  id: 'M13.3a',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'error',
  guarantee: `Раздел называется «${ru.sectionTitle}».`,
  why: 'Методика требует самостоятельного раздела именно с этим названием, чтобы его находили на любом сайте.',
  fix: 'Удалите поле title: название подставится само.',
  *run({ municipality }) {
    const { title } = municipality.data;
    if (title === undefined || title === ru.sectionTitle) return;
    yield {
      entry: municipality,
      path: ['title'],
      message: `раздел должен называться «${ru.sectionTitle}», а написано «${title}». Удалите поле title, название подставится само.`,
    };
  },
};
