import { expect, test } from 'vitest';
import { sourceIn } from '../../src/records/provenance.ts';

test('what a harvest has written is read, and nothing else is taken for it', () => {
  const source = { version: 1, id: 'zarechny', name: 'Заречный', path: 'content', types: [] };
  expect(sourceIn(JSON.stringify(source))).toEqual(source);
  for (const other of ['', '[]', 'null', '{}', '"zarechny"', '{"version":2,"id":"zarechny"}', '{"version":1}'])
    expect(sourceIn(other)).toBeUndefined();
});
