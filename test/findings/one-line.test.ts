import { expect, test } from 'vitest';
import { oneLine } from '../../src/findings/one-line.ts';

test('plain text stays as it is', () => {
  expect(oneLine('Протокол № 3 от 10.02.2026: «за» — 5')).toBe('Протокол № 3 от 10.02.2026: «за» — 5');
});

test.each([
  ['a line break', 'а\r\nб', 'а  б'],
  ['a line break of Unicode', 'а\u2028б', 'а б'],
  ['a colour of the terminal', 'а\u001b[31mб', 'а [31mб'],
  ['a mark that turns the line', 'а\u202eб', 'а б'],
  ['a command of the runner in the middle of a line', 'а ##[add-mask]б', 'а ## [add-mask]б'],
])('%s acts no more', (_, text, shown) => {
  expect(oneLine(text)).toBe(shown);
});
