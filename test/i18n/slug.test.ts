import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transliterate } from '../../src/i18n/slug.ts';

test.each([
  ['3', '3'],
  ['3-р', '3-r'],
  ['3р', '3r'],
  ['352-VII ДГ', '352-vii-dg'],
  ['0849/15', '0849-15'],
  ['б/н', 'b-n'],
  ['Щёлковский подъезд, дом № 5', 'shchyolkovskiy-podezd-dom-5'],
  ['Центр «Опора»', 'tsentr-opora'],
  ['Café Ҷ', 'cafe'],
  ['№', ''],
])('%s is spelled %s', (text, slug) => {
  expect(transliterate(text)).toBe(slug);
});

test('й is one letter however it is encoded', () => {
  expect(transliterate('Ёж и йод'.normalize('NFD'))).toBe('yozh-i-yod');
});

test('whatever the text, only letters, digits and single hyphens inside come out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(transliterate(text))),
  );
});

test('no Russian letter but the signs is lost', () => {
  for (const letter of 'абвгдеёжзийклмнопрстуфхцчшщыэюя') expect(transliterate(letter)).toMatch(/^[a-z]+$/);
});
