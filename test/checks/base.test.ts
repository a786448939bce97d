import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { BASE, contentAfter, findingsAfter, TODAY } from './municipality.ts';

test('the base municipality has no findings, as it lies and as a copy', () => {
  expect(checkContent(BASE, TODAY)).toMatchObject({ findings: [], records: 32 });
  expect(findingsAfter({})).toEqual([]);
});

test('it has a reserve worth testing', () => {
  const { contexts } = checkContent(BASE, TODAY);
  const history = contexts[0]?.register.reserveOn(TODAY);
  expect(history?.current.map(({ person }) => person)).toEqual(['p-0007']);
  expect(history?.ended.map(({ person }) => person)).toEqual(['p-0008']);
});

test('an edit that finds nothing to replace is a fault of the test', () => {
  expect(() => contentAfter({ 'municipality.yaml': [['Приречное', 'Заречное']] })).toThrow(/not exactly once/);
});
