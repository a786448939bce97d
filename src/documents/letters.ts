import { protocolName } from '../projections/citations.ts';
import { decisionView } from '../projections/decisions.ts';
import type { Section } from '../projections/section.ts';
import { selectionView } from '../projections/selections.ts';
import { shellOf } from '../projections/shell.ts';
import type { Entry } from '../records/corpus.ts';
import { atRight, blocksOf, centred, fact, heading, paragraph, type Block, type Piece } from './model.ts';
import {
  BLANK_DATE,
  BLANK_NAME,
  BLANK_NUMBER,
  draftMark,
  draftWord,
  factLines,
  issuerOf,
  plain,
  sentence,
  words,
  type Pieces,
} from './words.ts';

const SIGNATURE: readonly Block[] = [{ kind: 'signature', role: BLANK_NAME, name: BLANK_NAME }];

/** A letter about one decision. It names its addressee only where the pages name the person; a refused one is never named. */
export function letterPieces(section: Section, entry: Entry<'decision'>): Pieces<'letter'> {
  const { corpus, register } = section.context;
  const resolution = register.resolutions.get(entry.id)!;
  const view = decisionView(section, resolution);
  const known = section.people.known(view.persons.length === 1 ? entry.data.person : undefined);
  const terms = view.facts.map(({ name, value }) => fact(name, plain(value)));
  return {
    draft: draftWord(true),
    ...issuerOf(section),
    addressee: known?.name ?? BLANK_NAME,
    result: [
      paragraph('Комиссия рассмотрела вопрос, который касается Вас, и сообщает о решении.'),
      fact('Решение', sentence(entry.data.kind === 'refuse' ? 'во включении в резерв отказано' : view.title)),
      ...(resolution.valid ? [] : [fact('Итог голосования', sentence(view.status.text))]),
      // How many were refused is nothing for a letter to one of them.
      ...(entry.data.kind === 'refuse' ? [] : terms),
    ],
    protocol: protocolName(corpus.get('protocol', section.id, entry.data.protocol)!),
    contacts: factLines(shellOf(section).contacts),
    signature: SIGNATURE,
  };
}

/** A letter to someone who took part in a selection, with room for the name and the result. */
export function selectionLetterPieces(section: Section, entry: Entry<'selection'>): Pieces<'selection-letter'> {
  const view = selectionView(section, entry);
  return {
    draft: draftWord(true),
    ...issuerOf(section),
    addressee: BLANK_NAME,
    title: view.title,
    result: [
      paragraph('Благодарим Вас за участие в отборе. Сообщаем о его итоге.'),
      fact('Отбор', sentence(view.title)),
      fact('Состояние отбора', sentence(view.status.text)),
      { kind: 'blank', label: 'Ваш результат:', lines: 2 },
    ],
    contacts: factLines(shellOf(section).contacts),
    signature: SIGNATURE,
  };
}

/** The order in which a letter about a decision is read. */
export function letterLayout(pieces: Pieces<'letter'>): Block[] {
  return letter(pieces, [fact('Основание', words(pieces.protocol))]);
}

/** The order in which a letter about a selection is read. */
export function selectionLetterLayout(pieces: Pieces<'selection-letter'>): Block[] {
  return letter(pieces, []);
}

type LetterPieces = Record<'draft' | 'administration' | 'addressee' | 'result' | 'contacts' | 'signature', Piece>;

function letter(pieces: Readonly<LetterPieces>, basis: readonly Block[]): Block[] {
  return [
    ...draftMark(pieces.draft),
    centred({ text: words(pieces.administration), strong: true }),
    paragraph(`${BLANK_DATE}  ${BLANK_NUMBER}`),
    atRight(`Кому: ${words(pieces.addressee)}`),
    heading(1, 'О результатах рассмотрения'),
    ...blocksOf(pieces.result),
    ...basis,
    heading(2, 'Куда обратиться'),
    ...blocksOf(pieces.contacts),
    ...blocksOf(pieces.signature),
  ];
}
