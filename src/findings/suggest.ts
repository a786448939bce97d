import leven from 'leven';

/** The candidate that was most likely meant by a mistyped word, or undefined when none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let distance = limit + 1;
  for (const candidate of candidates) {
    const d = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: limit + 1 });
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}

/** The same as a Russian sentence with a leading space, or an empty string. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = suggest(word, candidates);
  return candidate === undefined ? '' : ` Возможно, имелось в виду «${candidate}».`;
}
