/** A text made of another one, and where each place of it came from: a finding has to point into the text as it was written. */
export interface Rewriting {
  readonly text: string;
  /** The offset in the original text of an offset in this one. */
  readonly at: (offset: number) => number;
}

/** Takes a text as it is. */
export function asWritten(text: string): Rewriting {
  return { text, at: (offset) => offset };
}

/** Puts other text in place of every match, keeping account of places. */
export function rewritten(source: Rewriting, pattern: RegExp, put: (match: string) => string): Rewriting {
  // Where a replaced part begins and ends: in the new text and in the old one.
  const marks: (readonly [fresh: number, old: number])[] = [];
  let text = '';
  let done = 0;
  for (const match of source.text.matchAll(pattern)) {
    const replacement = put(match[0]);
    if (replacement === match[0]) continue;
    text += source.text.slice(done, match.index);
    marks.push([text.length, match.index]);
    text += replacement;
    done = match.index + match[0].length;
    marks.push([text.length, done]);
  }
  if (marks.length === 0) return source;
  text += source.text.slice(done);
  return { text, at: (offset) => source.at(oldOffset(marks, offset)) };
}

function oldOffset(marks: readonly (readonly [number, number])[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low - 1];
  if (mark === undefined) return offset;
  const next = marks[low]?.[1] ?? Infinity;
  return Math.min(mark[1] + offset - mark[0], next);
}
