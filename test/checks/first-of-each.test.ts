import { expect, test } from 'vitest';
import { FirstOfEach } from '../../src/checks/first-of-each.ts';
import { finding } from '../findings/example.ts';

const MORE = 'есть и другие такие места';
const let100 = (level: 'error' | 'breach', file: string) => {
  const first = new FirstOfEach();
  return Array.from({ length: 100 }, () => first.of([finding({ level, file })])).flat();
};

test('twenty errors of one record pass, the last says that there are others', () => {
  const errors = let100('error', 'a.yaml');
  expect(errors).toHaveLength(20);
  expect(errors.filter(({ message }) => message.includes(MORE))).toEqual([errors[19]]);
});

test('a hundred true departures all pass, and records do not count for one another', () => {
  expect(let100('breach', 'a.yaml')).toHaveLength(100);
  const first = new FirstOfEach();
  const files = Array.from({ length: 100 }, (_, n) => finding({ file: `${n}.yaml` }));
  expect(first.of(files)).toEqual(files);
});
