import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { DataFile } from '../../../src/projections/open-data/data-file.ts';

function counted(text: () => string) {
  const state = { made: 0 };
  const file = new DataFile('/data/v1/набор.json', () => {
    state.made += 1;
    return text();
  });
  return { file, state };
}

test('a file knows its length and sum, gives what it was made of and makes it again only when asked again', () => {
  const { file, state } = counted(() => '\uFEFFимя,«год»\r\n');
  const bytes = Buffer.from('\uFEFFимя,«год»\r\n');
  expect([file.bytes, file.sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')]);
  expect(Buffer.from(file.body())).toEqual(bytes);
  expect(state.made).toBe(1);
  expect(Buffer.from(file.body())).toEqual(bytes);
  expect(state.made).toBe(2);
});

test('nobody who asks for the body first makes it twice', () => {
  const { file, state } = counted(() => 'имя');
  file.body();
  expect([file.bytes, file.sha256.length, state.made]).toEqual([6, 64, 1]);
});

test('what does not fit into the room for all is not kept, until others have been given', () => {
  const large = () => 'x'.repeat(40 * 1024 * 1024);
  const [first, second] = [counted(large), counted(large)];
  expect([first.file.bytes, second.file.bytes]).toEqual([40 * 1024 * 1024, 40 * 1024 * 1024]);
  expect([second.file.body().length, second.state.made]).toEqual([second.file.bytes, 2]);
  expect([first.file.body().length, first.state.made]).toEqual([first.file.bytes, 1]);
  const third = counted(large);
  expect([third.file.bytes, third.file.body().length, third.state.made]).toEqual([
    first.file.bytes,
    first.file.bytes,
    1,
  ]);
});
