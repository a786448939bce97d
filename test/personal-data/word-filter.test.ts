import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIndexOf } from '../../src/personal-data/name-index.ts';
import { namesIn } from '../../src/personal-data/names.ts';
import { WordFilter } from '../../src/personal-data/word-filter.ts';

const PEOPLE = [
  { id: 'p-0001', surname: 'Вострикова', name: 'Елена', patronymic: 'Андреевна' },
  { id: 'p-0002', surname: 'Снегирёва-Лапшина', name: 'Анна' },
  { id: 'p-0003', surname: 'Мороз', name: 'Роман', patronymic: 'Олегович' },
  { id: 'p-0004', surname: 'Комков', name: 'Олег' },
];
const { filter, ...without } = nameIndexOf(PEOPLE);
const found = (text: string) => filter?.wordsIn(text)?.map(([start, end]) => text.slice(start, end));

test.each([
  ['Прочие слова и числа 5, latin words.', []],
  ['Ведёт ВОСТРИКОВА Е. А.', ['ВОСТРИКОВА']],
  ['vostrikova.pdf', ['vostrikova']],
  ['Снегирева-Лапшина, лапшиной-', ['Снегирева-Лапшина', 'лапшиной']],
  ['иван-мороз-иван', ['иван-мороз-иван']],
  ['Koмков', ['Koмков']],
  ['\u212aомков', ['\u212aомков']],
])('in «%s» these words are looked up: %j', (text, words) => {
  expect(found(text)).toEqual(words);
});

test('a letter whose small form is two leaves it to the look-up of every word', () => {
  expect(found('\u0130 Мороз')).toBeUndefined();
  expect(namesIn('\u0130 Роман Мороз', nameIndexOf(PEOPLE))).toEqual(namesIn('\u0130 Роман Мороз', without));
});

test('no other letter has a small form of another length, and none but those of words becomes one', () => {
  const odd: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const letter = String.fromCharCode(code);
    const small = letter.toLowerCase();
    const isLetter = /^[a-z\u0400-\u04ff]$/.test(small);
    const seen = new WordFilter([small === 'ё' ? 'е' : small]).wordsIn(letter);
    if (small.length !== 1 || isLetter !== (seen?.length === 1)) odd.push(letter);
  }
  expect(odd).toEqual(['\u0130']);
});

describe('what is found is the same as where every word is looked up', () => {
  const pieces = [
    ...['Вострикова', 'вострикову', 'Е. А.', 'Елены', 'Снегирёвой', 'снегиреву-лапшину', 'Мороз', 'мороз', 'Роман'],
    ...['Koмков', 'Комкoв', '\u212aомков', 'ВОСТРИКОВ', 'Vostrikova', 'lapshina', 'ё', 'Е\u0308', '\u0130', 'Ѐ', 'й'],
    ...['слово', 'word', '-', '--', ' ', '\n', '.', '5', '\u2011', '\u00ad', '&shy;', '**', 'ул. ', '\ud83d\ude00'],
  ];
  const text = fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 9 }, fc.string({ unit: 'binary', maxLength: 3 })))
    .map((parts) => parts.join(''));

  test('in texts by chance', () => {
    const same = fc.property(text, (raw) => {
      expect(namesIn(raw, nameIndexOf(PEOPLE))).toEqual(namesIn(raw, without));
    });
    fc.assert(same, { numRuns: 3000, seed: 20_261_122 });
  });
});

test('few of other words are looked up, however many people there are', () => {
  const syllables = ['ба', 'ве', 'го', 'ду', 'жи', 'зо', 'ку', 'ле', 'ма', 'ни'];
  const word = (n: number, end: string) => Array.from(String(n), (digit) => syllables[Number(digit)]!).join('') + end;
  const crowd = new WordFilter(Array.from({ length: 10_000 }, (_, n) => word(n, 'ов')));
  const text = Array.from({ length: 10_000 }, (_, n) => word(n, 'ать')).join(' ');
  expect(crowd.wordsIn(text)!.length).toBeLessThan(50);
});
