import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { ShownPage } from '../../../src/site/shown.ts';
import { wordLines } from '../../../src/site/incremental/word-lines.ts';
import { WordMemo, type KeptWords } from '../../../src/site/incremental/word-memo.ts';

const WORDS = ['кадр', 'резерв', 'отбор', 'акт', 'округ', 'школа', 'мост', 'парк', 'лес', 'река', '__proto__', 'дом'];

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** How often a text was asked for, and what the index came to. */
function index(texts: readonly (string | undefined)[], kept?: KeptWords) {
  let read = 0;
  const memo = new WordMemo(kept);
  const names = texts.map((text, number) => {
    if (text === undefined) return undefined;
    const bytes = () => ((read += 1), Buffer.from(`<main><p>${text}</p></main>`));
    return memo.nameOf(`Страница ${number}`, new ShownPage('a.html', { bytes, size: 1, sum: () => text }));
  });
  const lines = wordLines(memo, names);
  return { lines: [...lines], read, kept: deserialize(serialize(memo.kept())) as KeptWords };
}

test('the lines of an index are those that are made anew, whichever pages have changed, gone or come', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = random(seed);
    const text = () => Array.from({ length: next(9) }, () => WORDS[next(WORDS.length)]).join(' ');
    const texts = Array.from({ length: 60 }, (_, number): string | undefined =>
      number % 9 === 0 ? undefined : text(),
    );
    let { kept } = index(texts);
    for (let step = 0; step < 4; step += 1) {
      const changed = next(5);
      for (let n = 0; n < changed; n += 1) texts[next(60)] = [text(), undefined, `${text()} новое${next(99)}`][next(3)];
      if (next(9) === 0) texts.push(text());
      const again = index(texts, kept);
      const anew = index(texts);
      expect(again.lines, `${seed} ${step}`).toEqual(anew.lines);
      expect(again.read).toBeLessThanOrEqual(changed + 1);
      ({ kept } = again);
    }
  }
});

test('words that stand nowhere any more are in no line', () => {
  const texts = Array.from({ length: 40 }, () => 'кадры');
  const { kept } = index([...texts, 'мост']);
  const { lines } = index([...texts, 'парк'], kept);
  const words = lines.map(([word]) => word);
  expect(words).toContain('парк');
  expect(words).not.toContain('мост');
});
