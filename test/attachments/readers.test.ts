import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readFiles, readFilesAside } from '../../src/attachments/readers.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { docx, SNILS } from './made-files.ts';

const job = (file: string) => ({ file, extension: 'docx' });

describe.each([
  ['while one waits', readFiles],
  ['while one does other work', readFilesAside],
])('%s', (_, read) => {
  test('a file that stops the reader costs one remark, and those before and after it are read', async () => {
    const root = folderWith({ 'a.docx': docx(SNILS), 'c.docx': docx(SNILS) });
    const [a, b, c] = ['a.docx', 'b.docx', 'c.docx'].map((name) => join(root, name)) as [string, string, string];
    // Whoever reads it waits for ever.
    execFileSync('mkfifo', [b]);
    const readings = await read([a, b, c].map(job), { milliseconds: 5000, readers: 10 });
    expect(readings.map(({ remarks }) => remarks.map(({ level, message }) => `${level}: ${message}`))).toEqual([
      [expect.stringMatching(/СНИЛС/)],
      [expect.stringMatching(/^error: на нём разбор сорвался/)],
      [expect.stringMatching(/СНИЛС/)],
    ]);
  });

  test('files that bring down every reader are left unread in the end, and none of them passes', async () => {
    const gone = Array.from({ length: 4 }, (_, index) => job(`/nowhere/${index}.docx`));
    const readings = await read(gone, { milliseconds: 5000, readers: 2 });
    expect(
      readings.map(({ remarks }) => remarks.map(({ level, message }) => `${level}: ${message.slice(0, 20)}`)),
    ).toEqual([
      ['error: на нём разбор сорвал'],
      ['error: на нём разбор сорвал'],
      ['error: до него очередь не д'],
      ['error: до него очередь не д'],
    ]);
  });
});

test('the time of a reader begins when somebody waits for it, not while other work keeps the program from hearing it', async () => {
  const root = folderWith({ 'a.docx': docx(SNILS) });
  const reading = readFilesAside([job(join(root, 'a.docx'))], { milliseconds: 1500, readers: 1 });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  expect((await reading).map(({ unread }) => unread)).toEqual([undefined]);
});

test('what works beside a program ends with it', async () => {
  const root = folderWith({});
  const pipe = join(root, 'b.docx');
  execFileSync('mkfifo', [pipe]);
  const program = `
    import { readFilesAside } from './src/attachments/readers.ts';
    void readFilesAside([{ file: ${JSON.stringify(pipe)}, extension: 'docx' }]);
    process.stdin.resume().on('end', () => process.exit(0));`;
  const options = { cwd: ROOT, timeout: 30_000, killSignal: 'SIGKILL' } as const;
  const command = spawn(process.execPath, ['--input-type=module', '-e', program], options);
  // From now on the reader waits for what is written here.
  const written = await vi.waitFor(() => openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK), 20_000);
  command.stdin.end();
  await once(command, 'close');
  await vi.waitFor(() => {
    expect(() => writeSync(written, 'x')).toThrow('EPIPE');
  }, 5000);
  closeSync(written);
});
