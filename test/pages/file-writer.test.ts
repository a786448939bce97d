import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { FileWriter } from '../../src/site/pages/file-writer.ts';
import { FolderWriter } from '../../src/site/pages/folder-writer.ts';
import { WriterState } from '../../src/site/pages/writer-state.ts';
import { filesOf } from '../site/output.ts';
import { folderWith } from '../temp-folder.ts';

const MANY = 150;
/** Some thousand files of this length are more than may be under way. */
const LONG = Buffer.alloc(40_000, 'текст ');

async function writeAll(writer: FileWriter, paths: readonly string[]): Promise<number> {
  let waited = 0;
  for (const path of paths) {
    const room = writer.write(path, Buffer.concat([Buffer.from(path), LONG]));
    if (!room) continue;
    waited += 1;
    await room;
  }
  return waited;
}

test('every file is whole once the end is reached, whatever folders it needs, and not all were under way at once', async () => {
  const out = folderWith({});
  const files = Array.from({ length: MANY }, (_, index) => [
    `a/${index}/index.html`,
    `a/${index}/deep/er/index.html`,
    `a/${index}/beside.json`,
  ]).flat();
  const all = [...files, 'a/index.html', 'index.html'];
  const writer = new FileWriter();
  const waited = await writeAll(
    writer,
    all.map((file) => join(out, file)),
  );
  await writer.end();
  expect(filesOf(out).sort()).toEqual(all.sort());
  expect(
    all.filter((file) => !readFileSync(join(out, file)).equals(Buffer.concat([Buffer.from(join(out, file)), LONG]))),
  ).toEqual([]);
  expect(waited).toBeGreaterThan(2);
});

test('the first failure is thrown to whoever goes on writing, and what was under way has ended by then', async () => {
  const out = folderWith({ taken: 'файл' });
  const others = Array.from({ length: MANY }, (_, index) => join(out, `a/${index}/index.html`));
  const failing = new FileWriter();
  void failing.write(join(out, 'taken/index.html'), Buffer.from('x'));
  await expect(writeAll(failing, others)).rejects.toMatchObject({ code: 'ENOTDIR' });
  await failing.settled();
  const known = filesOf(out).length;
  expect(() => failing.write(join(out, 'e.txt'), Buffer.from('x'))).toThrow('ENOTDIR');
  await expect(failing.end()).rejects.toMatchObject({ code: 'ENOTDIR' });
  expect(filesOf(out)).toHaveLength(known);
  expect(existsSync(join(out, 'e.txt'))).toBe(false);
});

test('a failure of the last file is not lost', async () => {
  const out = folderWith({ taken: 'файл' });
  const writer = new FileWriter();
  void writer.write(join(out, 'taken/index.html'), Buffer.from('x'));
  await expect(writer.end()).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('once it is stopped, what was begun is done and nothing more is written', async () => {
  const out = folderWith({});
  const state = new WriterState();
  const program = `
    const { workerData, parentPort } = require('node:worker_threads');
    import(${JSON.stringify(pathToFileURL(resolve('src/site/pages/writer-state.ts')))}).then(({ WriterState }) => {
      new WriterState(workerData[0]).working(() => {
        parentPort.postMessage('begun');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
        Atomics.store(workerData[1], 0, 1);
      });
    });
  `;
  const done = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(program, { eval: true, workerData: [state.shared, done] });
  await new Promise((resolve) => thread.once('message', resolve));
  state.stop();
  expect(done[0]).toBe(1);
  const memory = new SharedArrayBuffer(1);
  const failure = new FolderWriter(() => state.isStopped).write({ memory, files: [[join(out, 'a/b.txt'), 0, 1]] });
  expect([failure, filesOf(out)]).toEqual([undefined, []]);
  await thread.terminate();
});
