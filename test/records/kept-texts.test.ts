import { expect, test } from 'vitest';
import { KeptTexts } from '../../src/records/kept-texts.ts';

test('texts are kept while there is room for them, each once', () => {
  const texts = new KeptTexts(10);
  texts.keep('a', '1234');
  texts.keep('a', '1234');
  texts.keep('b', '1234567');
  texts.keep('c', '123456');
  texts.keep('d', '1');
  expect(['a', 'b', 'c', 'd'].map((sha256) => texts.get(sha256))).toEqual(['1234', undefined, '123456', undefined]);
});
