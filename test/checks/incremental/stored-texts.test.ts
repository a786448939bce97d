import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { storedTexts, TextReader, type StoredTexts } from '../../../src/checks/incremental/stored-texts.ts';

const TEXTS = ['<p>Первый</p>', '', '<p>third 🌲</p>', ''];
const stored = deserialize(serialize(storedTexts(TEXTS))) as StoredTexts;

test('texts come back as they were, each by its number', () => {
  const textOf = new TextReader().of(stored);
  expect(TEXTS.map((_, number) => textOf(number))).toEqual(TEXTS);
});

test('a text that bytes cannot hold is not stored', () => {
  expect(() => storedTexts(['a', '\uD83C'])).toThrow();
});

test('texts of more sections than there is room for are had elsewhere', () => {
  const reader = new TextReader(stored.bytes.length + 1);
  expect(reader.of(stored)(0)).toBe(TEXTS[0]);
  expect(reader.of(stored)(0)).toBeUndefined();
});
