import type { Cell, Fact, Inline } from '../projections/inline.ts';
import type { Section } from '../projections/section.ts';
import { atRight, fact, heading, type Block, type Piece } from './model.ts';
import type { PLACEHOLDERS, TemplateKind } from './placeholders.ts';
import { toText } from './text.ts';

/** Every piece that a template of this kind may ask for. */
export type Pieces<K extends TemplateKind> = { readonly [name in keyof (typeof PLACEHOLDERS)[K]]: Piece };

export const COMMISSION = 'Комиссия по муниципальному резерву управленческих кадров';
/** Where a date is written by hand. */
export const BLANK_DATE = '«____» ______________ 20___ г.';
export const BLANK_NUMBER = '№ ________';
export const BLANK_NAME = '____________________';

/** A value of a page as plain words. */
export function plain(value: Cell): string {
  const pieces: readonly Inline[] = Array.isArray(value) ? value : [value as Inline];
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'note' in piece ? piece.note : piece.text))
    .join('');
}

/** A piece as plain words, where a paper sets it within a line. */
export function words(piece: Piece): string {
  return typeof piece === 'string' ? piece : toText({ blocks: piece }).trim();
}

/** Facts of a page as lines of a paper. */
export function factLines(facts: readonly Fact[]): Block[] {
  return facts.map(({ name, value }) => fact(name, plain(value)));
}

/** Who issues the papers of a section. */
export function issuerOf({ context }: Section): { readonly administration: string; readonly municipality: string } {
  const { administration, name } = context.municipality.data;
  return { administration: administration ?? name, municipality: name };
}

/** The mark of a paper that has no force yet, as the first line of a paper. */
export function draftMark(draft: Piece): Block[] {
  return draft === '' ? [] : [atRight({ text: words(draft), strong: true })];
}

export const draftWord = (isDraft: boolean): string => (isDraft ? 'ПРОЕКТ' : '');

/** A part of a paper under its heading; nothing at all where the part is empty. */
export function part(title: string, blocks: Piece): readonly Block[] {
  return blocks.length === 0 || typeof blocks === 'string' ? [] : [heading(2, title), ...blocks];
}

/** A dot at the end, unless the sentence has one. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
