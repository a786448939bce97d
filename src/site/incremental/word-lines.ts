import { distances, numbersOf, type Postings } from '../../components/search/format.ts';
import { WordList } from '../search-words.ts';
import type { WordMemo } from './word-memo.ts';

/** A word, and how it stands in the JSON of its part. */
export type WordLine = readonly [word: string, json: string];

/** Of so many pages one may differ: above that it is quicker to begin anew. */
const SHARE = 20;

/**
 * The lines of the index of some pages, named in the order of their numbers. Where most were the same under the same numbers
 * before, only the lines of those words change that stand on the others, or stood there.
 */
export function wordLines(memo: WordMemo, pages: readonly (string | undefined)[]): readonly WordLine[] {
  const lines = linesBeside(memo, pages) ?? linesOf(memo, pages);
  memo.index = { pages, lines: Buffer.from(lines.map(([word, json]) => `${word}\t${json}`).join('\n')) };
  return lines;
}

/** How a word stands in the JSON of its part. */
export function lineOf(word: string, postings: Postings): WordLine {
  return [word, `${JSON.stringify(word)}:${JSON.stringify(postings)}`];
}

function linesOf(memo: WordMemo, pages: readonly (string | undefined)[]): WordLine[] {
  const list = new WordList(memo.vocabulary);
  for (const [number, name] of pages.entries()) if (name !== undefined) list.add(number, memo.wordsOf(name));
  return Array.from(list.inOrder(), ([word, postings]) => lineOf(word, postings));
}

function linesBeside(memo: WordMemo, pages: readonly (string | undefined)[]): WordLine[] | undefined {
  const { index: before, vocabulary } = memo;
  if (before?.pages.length !== pages.length || before.lines.length === 0) return undefined;
  const others = [...pages.keys()].filter((number) => pages[number] !== before.pages[number]);
  if (others.length * SHARE > pages.length) return undefined;
  const lines = new Map(
    Buffer.from(before.lines)
      .toString('utf8')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const),
  );
  const known = vocabulary.words;
  const touched = new Map<string, number[][]>();
  const postingsOf = (word: string) => {
    const json = lines.get(word);
    const own = touched.get(word) ?? (json === undefined ? [[], [], [], [], []] : numbersIn(word, json));
    touched.set(word, own);
    return own;
  };
  for (const number of others) {
    const [was, is] = [before.pages[number], pages[number]];
    for (const list of was === undefined ? [] : memo.wordsOf(was))
      for (const word of list) {
        const own = postingsOf(known[word]!);
        for (const [place, numbers] of own.entries()) own[place] = numbers.filter((one) => one !== number);
      }
    for (const [place, list] of (is === undefined ? [] : memo.wordsOf(is)).entries())
      for (const word of list) postingsOf(known[word]!)[place]!.push(number);
  }
  let isInOrder = true;
  for (const [word, own] of touched) {
    const [brief, line, longer, often, once] = own.map((numbers) => distances(numbers.sort((a, b) => a - b)));
    isInOrder &&= lines.has(word);
    if (own.every(({ length }) => length === 0)) lines.delete(word);
    else lines.set(word, lineOf(word, [brief!, line!, longer!, often!, once!])[1]);
  }
  return isInOrder ? [...lines] : [...lines.keys()].sort().map((word) => [word, lines.get(word)!]);
}

function numbersIn(word: string, json: string): number[][] {
  return (JSON.parse(`{${json}}`) as Readonly<Record<string, Postings>>)[word]!.map(numbersOf);
}
