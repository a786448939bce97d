import type { MunicipalityCheck } from './check.ts';

/** The name that clause 13.3 gives the section. */
export const SECTION_TITLE = 'Муниципальный резерв управленческих кадров';

export const sectionHasItsName: MunicipalityCheck = {
  id: 'M13.3a',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'error',
  guarantee: `Раздел называется «${SECTION_TITLE}».`,
  why: 'Методика требует самостоятельного раздела именно с этим названием, чтобы его находили на любом сайте.',
  fix: 'Удалите поле title: название подставится само.',
  *run({ municipality }) {
    const { title } = municipality.data;
    if (title === undefined || title === SECTION_TITLE) return;
    yield {
      entry: municipality,
      path: ['title'],
      message: `раздел должен называться «${SECTION_TITLE}», а написано «${title}». Удалите поле title, название подставится само.`,
    };
  },
};
