import { expect, test } from 'vitest';
import { Texts } from '../../../src/checks/sections/texts.ts';
import { kindsIn } from '../../../src/i18n/kinds.ts';

const known = (text: string) => ({ text, kinds: kindsIn(text) });

test('a text is given once and makes room for another; what does not fit is not kept', () => {
  const texts = new Texts(5);
  texts.keep('a', known('абв'));
  texts.keep('b', known('где'));
  expect([texts.take('a')?.text, texts.take('a'), texts.take('b')]).toEqual(['абв', undefined, undefined]);
  texts.keep('b', known('где'));
  expect(texts.take('b')).toEqual(known('где'));
});
