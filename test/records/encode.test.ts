import { describe, expect, it } from 'vitest';
import { encode } from '../../src/records/encode.ts';

describe('a text as UTF-8', () => {
  const line = 'Практика «Двор» №\u00a05 — a, б, ö, 中, 😀, \u0000\n';

  it.each([0, 1, 24, 25, 26, 500, 20_000])('is what the system makes of it, repeated %i times', (times) => {
    const text = line.repeat(times);
    expect(Buffer.from(text).equals(encode(text))).toBe(true);
  });

  it('is the same at the limits', () => {
    for (const length of [999, 1000, 0x40000 - 1, 0x40000, 0x40001]) {
      const text = 'я'.repeat(length);
      expect(Buffer.from(text).equals(encode(text))).toBe(true);
    }
  });

  it('is the same where half of a pair stands alone', () => {
    const text = `${line.repeat(100)}\ud83d${line.repeat(100)}`;
    expect(Buffer.from(text).equals(encode(text))).toBe(true);
  });

  it('stays when the next text is encoded', () => {
    const first = encode('а'.repeat(2000));
    encode('б'.repeat(2000));
    expect(Buffer.from(first).toString()).toBe('а'.repeat(2000));
  });
});
