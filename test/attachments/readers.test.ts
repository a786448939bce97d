import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/attachments/readers.ts';
import { folderWith } from '../temp-folder.ts';
import { docx, SNILS } from './made-files.ts';

const job = (file: string) => ({ file, extension: 'docx' });

test('a file that stops the reader costs one remark, and those before and after it are read', () => {
  const root = folderWith({ 'a.docx': docx(SNILS), 'c.docx': docx(SNILS) });
  const [a, b, c] = ['a.docx', 'b.docx', 'c.docx'].map((name) => join(root, name)) as [string, string, string];
  // Whoever reads it waits for ever.
  execFileSync('mkfifo', [b]);
  const readings = readFiles([a, b, c].map(job), { milliseconds: 5000, readers: 10 });
  expect(readings.map(({ remarks }) => remarks.map(({ level, message }) => `${level}: ${message}`))).toEqual([
    [expect.stringMatching(/СНИЛС/)],
    [expect.stringMatching(/^error: на нём разбор сорвался/)],
    [expect.stringMatching(/СНИЛС/)],
  ]);
});

test('files that bring down every reader are left unread in the end, and none of them passes', () => {
  const gone = Array.from({ length: 4 }, (_, index) => job(`/nowhere/${index}.docx`));
  const readings = readFiles(gone, { milliseconds: 5000, readers: 2 });
  expect(
    readings.map(({ remarks }) => remarks.map(({ level, message }) => `${level}: ${message.slice(0, 20)}`)),
  ).toEqual([
    ['error: на нём разбор сорвал'],
    ['error: на нём разбор сорвал'],
    ['error: до него очередь не д'],
    ['error: до него очередь не д'],
  ]);
});
