import { expect, test } from 'vitest';
import {
  addressOfCompared,
  chosenIn,
  comparedIn,
  PRACTICE_PATH,
  withToggled,
} from '../../../src/components/practices/compared.ts';

test('an address names up to four practices, each once, in their order', () => {
  expect(comparedIn('?a=luga/aa&b=luga/bb&c=luga/aa')).toEqual(['luga/aa', 'luga/bb']);
  expect(comparedIn(`?${addressOfCompared(['luga/aa', 'tikho/sto-dney'])}`)).toEqual(['luga/aa', 'tikho/sto-dney']);
  expect(comparedIn('?e=luga/aa')).toEqual([]);
});

test('what is no path of a practice leads nowhere', () => {
  for (const path of [
    '//evil.example/x',
    '../admin',
    'https://evil.example',
    'luga',
    'luga/aa/bb',
    'Луга/аа',
    'luga/aa?x',
  ])
    expect(comparedIn(`?${new URLSearchParams({ a: path }).toString()}`), path).toEqual([]);
});

test('a fifth practice is not taken, and one that is taken away makes room', () => {
  const four = ['l1/aa', 'l2/aa', 'l3/aa', 'l4/aa'];
  expect(withToggled(four, 'l5/aa', true)).toEqual(four);
  expect(withToggled(withToggled(four, 'l1/aa', false), 'l5/aa', true)).toEqual(['l2/aa', 'l3/aa', 'l4/aa', 'l5/aa']);
  expect(chosenIn([...four, 'l5/aa'].join(' '))).toEqual(four);
});

test('the address of the page of a practice tells its path, under any folder of the site', () => {
  expect(PRACTICE_PATH.exec('/rezerv/practices/luga/sto-dney/')?.[1]).toBe('luga/sto-dney');
  expect(PRACTICE_PATH.exec('/practices/compare/')).toBeNull();
});
