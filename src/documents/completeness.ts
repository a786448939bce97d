import { completeness, completenessSummary, completenessTable } from '../projections/completeness.ts';
import { departuresOf, departuresTable } from '../projections/departures.ts';
import type { Section } from '../projections/section.ts';
import { dateInWords } from '../i18n/dates.ts';
import { centred, heading, paragraph, type Paper } from './model.ts';
import { paperTable } from './page-table.ts';
import { issuerOf } from './words.ts';

/** The completeness of a section as a paper: what is published, what is not, and every departure with its explanation. */
export function completenessPaper(section: Section): Paper {
  const { administration, municipality } = issuerOf(section);
  const asOf = dateInWords(section.context.today);
  const blocks = completeness(section);
  const departures = departuresOf(section);
  return {
    title: `Полнота раздела о муниципальном резерве на ${asOf} ${municipality}`,
    author: administration,
    blocks: [
      centred(administration),
      heading(1, 'Полнота раздела о муниципальном резерве'),
      paragraph(completenessSummary(blocks, asOf)),
      heading(2, 'Что опубликовано'),
      paperTable(completenessTable(blocks), [6, 4, 7, 3, 4, 4]),
      heading(2, `Отступления от методики: ${departures.length}`),
      departures.length > 0
        ? paperTable(departuresTable(departures), [4, 7, 9, 4])
        : paragraph('Проверка их не нашла.'),
    ],
  };
}
