import { expect, test } from 'vitest';
import { jsonText } from '../../src/findings/json-text.ts';

test('the same data, without a character that steers a terminal', () => {
  const data = { file: 'a\u202e\u200b\u{e0041}\n\t«ё» 👩‍👩‍👧', n: 1 };
  const text = jsonText(data);
  expect(JSON.parse(text)).toEqual(data);
  expect(text).toBe('{\n  "file": "a\\u202e\\u200b\\udb40\\udc41\\n\\t«ё» 👩‍👩‍👧",\n  "n": 1\n}\n');
});
