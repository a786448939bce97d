import { expect, test } from 'vitest';
import { byPracticePath, samePractices } from '../../src/domain/practice-links.ts';
import { pathsOf, practice } from './practices.ts';

const groupsOf = (...practices: readonly ReturnType<typeof practice>[]) => samePractices(practices).map(pathsOf);

test('a practice that nobody linked is alone', () => {
  expect(groupsOf(practice('luga/dvory'), practice('beloe/dvory'))).toEqual(['beloe/dvory', 'luga/dvory']);
});

test('one side is enough to link records, and links lead on, in whatever order they stand', () => {
  const records = [
    practice('luga/dvory', { sameAs: ['beloe/dvory'], year: 2026 }),
    practice('beloe/dvory', { sameAs: ['zarechye/dvory'] }),
    practice('zarechye/dvory'),
    practice('zarechye/voda'),
  ];
  const expected = ['beloe/dvory zarechye/dvory luga/dvory', 'zarechye/voda'];
  expect(groupsOf(...records)).toEqual(expected);
  expect(groupsOf(...records.toReversed())).toEqual(expected);
});

test('a link to itself, to nobody or in a circle does no harm', () => {
  const records = [
    practice('luga/dvory', { sameAs: ['luga/dvory', 'net/takoy'] }),
    practice('a1/a1', { sameAs: ['b1/b1'] }),
    practice('b1/b1', { sameAs: ['a1/a1'] }),
  ];
  expect(groupsOf(...records)).toEqual(['a1/a1 b1/b1', 'luga/dvory']);
});

test('a former name leads to the record, unless another bears it now', () => {
  const renamed = practice('luga/dvory', { formerIds: ['ochered', 'voda'] });
  const known = byPracticePath([renamed, practice('luga/voda')]);
  expect(known.get('luga/ochered')).toBe(renamed);
  expect(known.get('luga/voda')?.id).toBe('voda');
});

test('a long chain of links is followed to its end', () => {
  const chain = Array.from({ length: 3000 }, (_, n) => practice(`luga/r${n}`, { sameAs: [`luga/r${n - 1}`] }));
  expect(samePractices(chain)).toHaveLength(1);
  expect(samePractices(chain.toReversed())).toHaveLength(1);
});
