import { expect, test } from 'vitest';
import { sayingOf } from '../../src/findings/saying.ts';
import { finding } from './example.ts';

test('the field, the message and the clause, as far as there are any', () => {
  expect(sayingOf(finding())).toBe('дата неверна');
  expect(sayingOf(finding({ label: 'Дата', clause: 'п. 4.19' }))).toBe('Дата: дата неверна (п. 4.19)');
});

test('on one line', () => {
  expect(sayingOf(finding({ message: 'написано «a\n::error::b»' }))).toBe('написано «a ::error::b»');
});
