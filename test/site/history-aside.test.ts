import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/records/history.ts';
import { HistoryAside } from '../../src/site/history-aside.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

/** A repository with a committed, a changed and a new record. */
function repository(): { readonly content: string; readonly folder: string } {
  const folder = folderWith({ 'content/z/a.yaml': 'a: 1\n', 'content/z/b.yaml': 'b: 1\n' });
  commitAll(folder, '2026-01-10');
  const content = join(folder, 'content');
  writeFileSync(join(content, 'z/a.yaml'), 'a: 2\n');
  writeFileSync(join(content, 'z/c.yaml'), 'c: 1\n');
  return { content, folder };
}

test('the other thread reads the same history as this one', async () => {
  const { content } = repository();
  const aside = new HistoryAside({ content });
  try {
    const history = await aside.history();
    expect(history).toEqual(await readHistory(content));
    expect(history?.uncommitted).toEqual(new Set(['z/a.yaml', 'z/c.yaml']));
  } finally {
    await aside.end();
  }
});

test('with a store it is the same again', async () => {
  const { content } = repository();
  const store = folderWith({});
  for (let time = 0; time < 2; time += 1) {
    const aside = new HistoryAside({ content, store });
    expect(await aside.history()).toEqual(await readHistory(content));
    await aside.end();
  }
});

test('outside of a repository there is no history', async () => {
  const aside = new HistoryAside({ content: folderWith({ 'z/a.yaml': 'a: 1\n' }) });
  expect(await aside.history()).toBeUndefined();
  await aside.end();
});

test('what goes wrong there is said here, in the same words', async () => {
  const { content, folder } = repository();
  rmSync(join(folder, '.git/objects', git(folder, ['rev-parse', 'HEAD']).slice(0, 2)), { recursive: true });
  const aside = new HistoryAside({ content });
  await expect(aside.history()).rejects.toThrow('Хранилище git повреждено');
  await aside.end();
});

test('a reading that is ended before its answer is made up for', async () => {
  const { content } = repository();
  const aside = new HistoryAside({ content });
  await aside.end();
  expect(await aside.history()).toEqual(await readHistory(content));
});
