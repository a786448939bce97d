import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALWAYS, FIELD_QUESTIONS, QUESTIONS } from '../src/site/review.ts';
import { ROOT, textOf } from './source-files.ts';

const NOT_YET = '—';
const rows = [...textOf('SECURITY.md').matchAll(/^\| (\d+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, number = '', guarantee = '', proofs = '']) => ({ number: Number(number), guarantee, proofs }),
);
const proven = rows.flatMap(({ guarantee, proofs }) =>
  proofs === NOT_YET ? [] : proofs.split('<br>').map((proof) => [guarantee, proof] as const),
);

/** Whether a file has a test or a group of tests with this title. */
function hasTest(source: string, title: string): boolean {
  const calls = source.replaceAll(/\(\s+/g, '(');
  return ["'", '"', '`'].some((quote) => calls.includes(`(${quote}${title}${quote}`));
}

describe('the guarantees of SECURITY.md', () => {
  test('are numbered without a gap, and every one has its proof', () => {
    const numbers = [...new Set(rows.map(({ number }) => number))];
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(12);
    expect(rows.filter(({ proofs }) => proofs === NOT_YET).map(({ number }) => number)).toEqual([]);
    // A row that is written otherwise would not be looked at.
    expect(textOf('SECURITY.md').match(/^\| *\d/gm)).toHaveLength(rows.length);
  });

  test.each(proven)('«%s» is proven by a test that exists: %s', (_, proof) => {
    const [, file = '', title = ''] = /^`(test\/[\w/.-]+\.test\.ts)` › (.+)$/.exec(proof) ?? [];
    expect(existsSync(join(ROOT, file)) && file !== '', proof).toBe(true);
    expect(hasTest(textOf(file), title), proof).toBe(true);
  });

  test('are not proven by a test of another name', () => {
    const source = textOf('test/security.test.ts');
    expect(hasTest(source, 'are not proven by a test of another name')).toBe(true);
    expect(hasTest(source, 'are not proven by a test')).toBe(false);
    expect(hasTest(source, 'Whether a file has a test')).toBe(false);
  });
});

test('the threat model asks a reviewer what the summary of a request asks', () => {
  const [, list = ''] = /^## Что смотреть до публикации$(.*?)^## /ms.exec(textOf('docs/threat-model.md')) ?? [];
  const asked = [...list.matchAll(/^- (.+)$/gm)].map(([, question]) => question);
  expect(asked).toEqual([...Object.values(QUESTIONS), ...Object.values(FIELD_QUESTIONS), ALWAYS]);
});
