import { expect, test } from 'vitest';
import type { KeptPractice } from '../../src/domain/practice-links.ts';
import { similarPractices } from '../../src/domain/similar-practices.ts';
import { pathsOf, practice } from './practices.ts';

const pairs = (...practices: readonly KeptPractice[]) =>
  similarPractices(practices).map(({ one, two }) => pathsOf([one, two]));
const dvory = practice('luga/dvory', { title: 'Очередь дворов, которую видно', owners: ['Луга'] });

test('one practice in two contests is noticed by its title and owner', () => {
  const again = practice('sovet/dvory-2', { title: 'Видная очередь дворов', owners: ['ЛУГА'], year: 2026 });
  expect(pairs(dvory, again)).toEqual(['luga/dvory sovet/dvory-2']);
  expect(pairs(again, dvory)).toEqual(['luga/dvory sovet/dvory-2']);
});

test('the titles of different owners must agree better', () => {
  const near = practice('beloe/dvory', { title: 'Видная очередь дворов города', owners: ['Белое'] });
  const same = practice('beloe/ochered', { title: '«Очередь дворов», которую видно!', owners: ['Белое'] });
  expect(pairs(dvory, near)).toEqual([]);
  expect(pairs(dvory, same)).toEqual(['beloe/ochered luga/dvory']);
});

test('one word that two places chose is no sign', () => {
  expect(
    pairs(
      practice('luga/s1', { title: 'Субботник', owners: ['Луга'] }),
      practice('beloe/s1', { title: 'Субботник', owners: ['Белое'] }),
    ),
  ).toEqual([]);
});

test('years far apart, a link or an adoption leave nothing to ask', () => {
  const { owners, title } = dvory.data;
  expect(pairs(dvory, practice('luga/dvory-2', { title, owners, year: 2028 }))).toEqual([]);
  expect(pairs(dvory, practice('luga/dvory-2', { title, owners, sameAs: ['luga/dvory'] }))).toEqual([]);
  const adoptedFrom = { municipality: 'luga', practice: 'dvory' };
  expect(pairs(dvory, practice('beloe/dvory', { title, owners: ['Белое'], adoptedFrom }))).toEqual([]);
});

test('ten thousand practices of one title are looked through in proportion to their number', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    practice(`m-${n}/aa`, { title: 'Общая уборка двора', owners: [`м ${n}`] }),
  );
  expect(similarPractices(many).length).toBeLessThan(10_000 * 25 + 1);
});
