import { expect, test } from 'vitest';
import { nearDuplicates } from '../../../src/editing/proposals/near-duplicates.ts';

const groups = (...texts: string[]) => [...nearDuplicates(texts)];

test('endings, word order, case and words that say nothing do not tell proposals apart', () => {
  expect(
    groups(
      'Построить мост через реку Тихую',
      'Через реку Тихую построить новые мосты',
      'Предлагаем построить мост через реку Тихая!',
      'ПОСТРОИТЬ ДОМ КУЛЬТУРЫ',
    ),
  ).toEqual([0, 0, 0, 3]);
});

test('one other word in a short text makes it another proposal', () => {
  expect(groups('построить мост', 'построить школу', 'школа')).toEqual([0, 1, 2]);
});

test('texts without words are alike to none', () => {
  expect(groups('', '!!!', '', 'для того')).toEqual([0, 1, 2, 3]);
});

test('a text joins the one that is most alike, the earliest of several', () => {
  const words = 'ремонт крыши школы села Заречное вместе с окнами';
  expect(groups(`${words} спортзала библиотеки`, `${words} столовой`, `${words} столовой спешно`)).toEqual([0, 0, 0]);
  expect(groups('парк озеро тропа лес', 'мост река берег лодка', 'мост река берег лодка')).toEqual([0, 1, 1]);
});

/** Numbers that are always the same and look like none. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ; state = (Math.imul(state, 1664525) + 1013904223) >>> 0) yield state >>> 8;
}

function texts(count: number): string[] {
  const next = numbers();
  const word = () => `ж${String(next.next().value % 4000)}`;
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const old = made[next.next().value % Math.max(1, made.length)];
    const fresh = Array.from({ length: 12 }, word).join(' ');
    made.push(index % 4 === 3 && old !== undefined ? `${old.split(' ').slice(0, 12).join(' ')} ${word()}` : fresh);
  }
  return made;
}

test('finds nearly all that comparing each with each finds, and groups nothing else', () => {
  const all = texts(800);
  const sets = all.map((text) => new Set(text.split(' ')));
  const alike = (a: number, b: number) => {
    const shared = [...sets[a]!].filter((word) => sets[b]!.has(word)).length;
    return shared / (sets[a]!.size + sets[b]!.size - shared) >= 0.6;
  };
  const leaders = nearDuplicates(all);
  const joined = all.flatMap((_, index) => (leaders[index] === index ? [] : [index]));
  expect(joined.every((index) => alike(index, leaders[index]!))).toBe(true);
  const findable = all.flatMap((_, index) =>
    all.slice(0, index).some((__, other) => alike(other, index)) ? [index] : [],
  );
  expect(findable.length).toBeGreaterThan(100);
  expect(joined.length / findable.length).toBeGreaterThan(0.98);
});

test('the same texts give the same groups', () => {
  expect(nearDuplicates(texts(500))).toEqual(nearDuplicates(texts(500)));
});
