import { expect, test } from 'vitest';
import { Texts } from '../../../src/checks/sections/texts.ts';

test('a text is given once and makes room for another; what does not fit is not kept', () => {
  const texts = new Texts(5);
  texts.keep('a', 'абв');
  texts.keep('b', 'где');
  expect([texts.take('a'), texts.take('a'), texts.take('b')]).toEqual(['абв', undefined, undefined]);
  texts.keep('b', 'где');
  expect(texts.take('b')).toBe('где');
});
