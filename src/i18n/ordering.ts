import { MONTHS } from './dates.ts';

const IN_FIGURES = /^(\d\d)\.(\d\d)\.(\d{4})/;
const IN_WORDS = /^(\d{1,2})\s([а-я]+)\s(\d{4})/;

/** The order of two texts by their code units: the same on every machine, and no order for people to read. */
export function inCodeOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a cell of a table is ordered by: a day, in figures or in words, as `YYYY-MM-DD`, anything else as it is written. */
export function sortKey(text: string): string {
  const trimmed = text.trim();
  const figures = IN_FIGURES.exec(trimmed);
  if (figures) return `${figures[3]!}-${figures[2]!}-${figures[1]!}`;
  const words = IN_WORDS.exec(trimmed);
  const month = words ? MONTHS.indexOf(words[2]!) + 1 : 0;
  if (words && month > 0) return `${words[3]!}-${String(month).padStart(2, '0')}-${words[1]!.padStart(2, '0')}`;
  return trimmed;
}

/** The text as it is searched in: small letters, ё as е, one kind of space. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim();
}

/** Whether a text has every word of the query, in any order and in any part of its words. */
export function hasWords(text: string, query: string): boolean {
  const where = searchable(text);
  return searchable(query)
    .split(' ')
    .every((word) => where.includes(word));
}
