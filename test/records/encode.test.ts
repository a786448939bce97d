import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/site/utf8.ts';

describe('a text as UTF-8', () => {
  const line = 'Практика «Двор» №\u00a05 — a, б, ö, 中, 😀, \u0000\n';

  it.each([0, 1, 24, 25, 26, 500, 20_000])('is what the system makes of it, repeated %i times', (times) => {
    const text = line.repeat(times);
    expect(utf8(text).equals(Buffer.from(text))).toBe(true);
  });

  it('is the same at the limits', () => {
    for (const length of [999, 1000, 0x40000 - 1, 0x40000, 0x40001]) {
      const text = 'я'.repeat(length);
      expect(utf8(text).equals(Buffer.from(text))).toBe(true);
    }
  });

  it('is the same where half of a pair stands alone', () => {
    const text = `${line.repeat(100)}\ud83d${line.repeat(100)}`;
    expect(utf8(text).equals(Buffer.from(text))).toBe(true);
  });

  it('stays when the next text is encoded', () => {
    const first = utf8('а'.repeat(2000));
    utf8('б'.repeat(2000));
    expect(first.toString()).toBe('а'.repeat(2000));
  });
});
