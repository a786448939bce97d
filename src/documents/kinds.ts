import { capitalise } from '../projections/notes.ts';
import type { Section } from '../projections/section.ts';
import type { Entry } from '../records/corpus.ts';
import type { RecordType } from '../records/registry.ts';
import { actLayout, actPieces } from './act.ts';
import { announcementLayout, announcementPieces } from './announcement.ts';
import { extractLayout, extractPieces } from './extract.ts';
import { letterLayout, letterPieces, selectionLetterLayout, selectionLetterPieces } from './letters.ts';
import type { Block, Paper, Piece } from './model.ts';
import type { TemplateKind } from './placeholders.ts';
import { selectionNews, selectionPost, sittingNews, sittingPost } from './press.ts';
import { protocolLayout, protocolPieces } from './protocol.ts';
import { issuerOf, type Pieces } from './words.ts';

/** A document made from a record: its paper, and its pieces where a template may ask for them. */
export interface Made {
  readonly paper: Paper;
  readonly pieces?: Readonly<Record<string, Piece>>;
}

/** A kind of document. */
export interface Kind {
  readonly id: string;
  readonly label: string;
  /** Of which record it is made. */
  readonly from: RecordType;
  readonly format: 'docx' | 'txt';
  /** Undefined where the record gives no such document; `nothing` says why. */
  readonly make: (section: Section, id: string) => Made | undefined;
  readonly nothing?: string;
}

/** THE TABLE: every document that is made from a record. */
export const KINDS: readonly Kind[] = [
  word('protocol', 'протокол заседания', 'protocol', protocolPieces, protocolLayout),
  word('extract', 'выписка из протокола по одному решению', 'decision', extractPieces, extractLayout),
  {
    ...word('act', 'проект акта об утверждении списка после заседания', 'protocol', actPieces, actLayout),
    nothing: 'На этом заседании никого не включили и не перевели: утверждать нечего.',
  },
  word('announcement', 'объявление об отборе', 'selection', announcementPieces, announcementLayout),
  word('letter', 'письмо о решении', 'decision', letterPieces, letterLayout),
  word('selection-letter', 'письмо о результатах отбора', 'selection', selectionLetterPieces, selectionLetterLayout),
  text('news', 'текст для газеты об итогах заседания', 'protocol', sittingNews),
  text('post', 'короткий текст для социальной сети об итогах заседания', 'protocol', sittingPost),
  text('selection-news', 'объявление об отборе для газеты', 'selection', selectionNews),
  text('selection-post', 'короткое объявление об отборе для социальной сети', 'selection', selectionPost),
];

function word<K extends TemplateKind, T extends RecordType>(
  id: K,
  label: string,
  from: T,
  piecesOf: (section: Section, entry: Entry<T>) => Pieces<K> | undefined,
  layout: (pieces: Pieces<K>) => readonly Block[],
): Kind {
  const make = (section: Section, record: string): Made | undefined => {
    const pieces = piecesOf(section, section.context.corpus.get(from, section.id, record)!);
    return pieces && { paper: paperOf(section, label, record, layout(pieces)), pieces };
  };
  return { id, label, from, format: 'docx', make };
}

function text<T extends RecordType>(
  id: string,
  label: string,
  from: T,
  blocksOf: (section: Section, entry: Entry<T>) => readonly Block[],
): Kind {
  const make = (section: Section, record: string): Made => {
    const entry = section.context.corpus.get(from, section.id, record)!;
    return { paper: paperOf(section, label, record, blocksOf(section, entry)) };
  };
  return { id, label, from, format: 'txt', make };
}

function paperOf(section: Section, label: string, record: string, blocks: readonly Block[]): Paper {
  const { administration, municipality } = issuerOf(section);
  const title = `${capitalise(label)} ${record}. ${municipality}`;
  return { title, author: administration, blocks };
}
