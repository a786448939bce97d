import type { ReserveListView } from '../projections/reserve-list.ts';
import { reserveList, reserveSummary } from '../projections/reserve-list.ts';
import type { Section } from '../projections/section.ts';
import { centred, heading, paragraph, type Block, type Paper } from './model.ts';
import { paperTable } from './page-table.ts';
import { issuerOf, plain } from './words.ts';

/** The list of the reserve as a paper: the same people, words and numbers as on its page. */
export function reserveListPaper(section: Section): Paper {
  const { administration, municipality } = issuerOf(section);
  const list = reserveList(section);
  return {
    title: `Муниципальный резерв управленческих кадров на ${list.asOf} ${municipality}`,
    author: administration,
    blocks: [
      centred(administration),
      heading(1, 'Муниципальный резерв управленческих кадров'),
      centred(`Список на ${list.asOf}`),
      paragraph(
        `${reserveSummary(list)} Список вычислен из решений Комиссии. Названы только те, на чей показ есть основание.`,
      ),
      ...list.levels.flatMap(levelBlocks),
      ...firstTenBlocks(list.firstTen),
    ],
  };
}

function levelBlocks({ clause, count, remark, restricted, table, title, total }: ReserveListView['levels'][number]) {
  return [
    heading(2, `${title} — ${count} (${clause})`),
    ...(table ? [paperTable(table, table.columns.length === 5 ? [5, 5, 5, 5, 5] : [5, 6, 6, 5])] : []),
    ...sentences(total === 0 ? 'Сейчас никого.' : undefined, restricted, remark),
  ];
}

function firstTenBlocks({ basis, restricted, summary, table }: ReserveListView['firstTen']): Block[] {
  return [
    heading(2, '«Первая десятка»'),
    ...sentences(summary, basis.length > 0 ? plain(basis) : undefined),
    ...(table ? [paperTable(table, [5, 3, 5])] : []),
    ...sentences(restricted),
  ];
}

function sentences(...lines: readonly (string | undefined)[]): Block[] {
  return lines.flatMap((line) => (line === undefined ? [] : [paragraph(line)]));
}
