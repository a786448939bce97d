import { expect, test } from 'vitest';
import { adoptionsAmong } from '../../src/domain/practice-adoptions.ts';
import type { KeptPractice } from '../../src/domain/practice-links.ts';
import { practice } from './practices.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = { luga: ['Лугореченский округ', 'Лугореченский'] };
const told = (...practices: readonly KeptPractice[]) =>
  adoptionsAmong(practices, (id) => NAMES[id] ?? []).map(
    ({ adopter, confirmed, donor, said }) =>
      `${donor?.municipality ?? '?'} → ${adopter?.municipality ?? said?.municipality ?? '?'}${confirmed ? ' подтверждено' : ''}`,
  );

const donor = (municipality: string, more: Partial<NonNullable<KeptPractice['data']['adoptions']>[number]> = {}) =>
  practice('tikho/sto-dney', { adoptions: [{ municipality, date: '2025', ...more }] });
const taker = (path = 'luga/sto-dney', from = 'sto-dney') =>
  practice(path, { adoptedFrom: { municipality: 'tikho', practice: from } });

test('an adoption is confirmed when the records of both sides agree', () => {
  expect(told(donor('«Лугорёченский» округ'), taker())).toEqual(['tikho → luga подтверждено']);
  expect(told(donor('кто-то', { adopterId: 'luga' }), taker())).toEqual(['tikho → luga подтверждено']);
});

test('what one side says alone is a claim', () => {
  expect(told(donor('Лугореченский округ'))).toEqual(['tikho → Лугореченский округ']);
  expect(told(practice('tikho/sto-dney'), taker())).toEqual(['tikho → luga']);
});

test('the folder that the donor names is stronger than the name', () => {
  expect(told(donor('Лугореченский округ', { adopterId: 'drugoy' }), taker())).toEqual([
    'tikho → Лугореченский округ',
    'tikho → luga',
  ]);
});

test('an answer for another practice confirms nothing', () => {
  expect(told(donor('Лугореченский округ'), practice('tikho/voda'), taker('luga/voda', 'voda'))).toEqual([
    'tikho → Лугореченский округ',
    'tikho → luga',
  ]);
});

test('nobody confirms an adoption to himself', () => {
  const own = practice('tikho/vtoraya', { adoptedFrom: { municipality: 'tikho', practice: 'sto-dney' } });
  expect(told(donor('Тихо', { adopterId: 'tikho' }), own).some((line) => line.includes('подтверждено'))).toBe(false);
});

test('each record answers once', () => {
  const twice = practice('tikho/sto-dney', {
    adoptions: ['2024', '2025'].map((date) => ({ municipality: 'Лугореченский округ', date })),
  });
  expect(told(twice, taker())).toEqual(['tikho → luga подтверждено', 'tikho → Лугореченский округ']);
});

test('a donor whose record is not at hand leaves a claim, a former name of his leads to it', () => {
  expect(told(taker())).toEqual(['? → luga']);
  const renamed = practice('tikho/novoe', { ...donor('Лугореченский округ').data, formerIds: ['sto-dney'] });
  expect(told(renamed, taker())).toEqual(['tikho → luga подтверждено']);
});

test('records of one practice answer for each other', () => {
  const second = practice('tikho/konkurs', { sameAs: ['tikho/sto-dney'], year: 2026 });
  expect(told(donor('Лугореченский округ'), second, taker('luga/sto-dney', 'konkurs'))).toEqual([
    'tikho → luga подтверждено',
  ]);
});
