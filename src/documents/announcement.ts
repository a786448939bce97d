import type { Section } from '../projections/section.ts';
import { selectionView } from '../projections/selections.ts';
import { shellOf } from '../projections/shell.ts';
import type { Entry } from '../records/corpus.ts';
import { blocksOf, centred, fact, heading, type Block, type Line } from './model.ts';
import { proseOf } from './prose.ts';
import { draftMark, draftWord, factLines, issuerOf, part, plain, words, type Pieces } from './words.ts';

/** Everything the announcement of a selection consists of. */
export function announcementPieces(section: Section, entry: Entry<'selection'>): Pieces<'announcement'> {
  const view = selectionView(section, entry);
  return {
    draft: draftWord(entry.data.announcedOn > section.context.today),
    ...issuerOf(section),
    title: view.title,
    level: plain(view.facts.find(({ name }) => name === 'В какой резерв')?.value ?? ''),
    positions: bullets(view.positions),
    term: view.term,
    place: view.place,
    requirements: bullets(view.requirements),
    documents: bullets(view.documents),
    stages: view.stages
      ? [
          {
            kind: 'table',
            columns: view.stages.columns.map((title, index) => ({ title, share: index === 0 ? 2 : 1 })),
            rows: view.stages.rows.map((row) => row.map(plain)),
          },
        ]
      : [],
    text: proseOf(entry),
    contacts: factLines(shellOf(section).contacts),
  };
}

/** The order in which an announcement is read. */
export function announcementLayout(pieces: Pieces<'announcement'>): Block[] {
  return [
    ...draftMark(pieces.draft),
    centred(words(pieces.administration)),
    heading(1, 'Объявление об отборе в муниципальный резерв управленческих кадров'),
    centred({ text: words(pieces.title), strong: true }),
    ...(pieces.level === '' ? [] : [fact('В какой резерв', words(pieces.level))]),
    fact('Когда', words(pieces.term)),
    fact('Где', words(pieces.place)),
    ...part('На какие должности', pieces.positions),
    ...part('Требования', pieces.requirements),
    ...part('Какие документы нужны', pieces.documents),
    ...part('Этапы', pieces.stages),
    ...part('Подробнее', pieces.text),
    ...part('Контакты Комиссии', blocksOf(pieces.contacts)),
  ];
}

function bullets(items: readonly Line[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}
