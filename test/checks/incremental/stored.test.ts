import { appendFileSync, chmodSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStored, writeStored } from '../../../src/checks/incremental/stored.ts';
import { folderWith } from '../../temp-folder.ts';

const CONTENT = Buffer.from('что осталось\nдо другого раза');

function stored() {
  const file = join(folderWith({}), 'store/build-1.bin');
  writeStored(file, 'program', CONTENT);
  return file;
}

describe('what is stored', () => {
  test('is read by the same program and is open to its owner alone', () => {
    const file = stored();
    expect(readStored(file, 'program')).toEqual(CONTENT);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each<[string, (file: string) => void]>([
    [
      'longer than it was',
      (file) => {
        appendFileSync(file, ' ');
      },
    ],
    [
      'cut',
      (file) => {
        writeFileSync(file, CONTENT.subarray(0, 9));
      },
    ],
    [
      'empty',
      (file) => {
        writeFileSync(file, '');
      },
    ],
    [
      'open for others to write',
      (file) => {
        chmodSync(file, 0o622);
      },
    ],
  ])('is not read once it is %s', (_, spoil) => {
    const file = stored();
    spoil(file);
    expect(readStored(file, 'program')).toBeUndefined();
  });

  test('is not read by another program, nor through a link', () => {
    const file = stored();
    symlinkSync(file, `${file}-link`);
    expect(readStored(file, 'other')).toBeUndefined();
    expect(readStored(`${file}-link`, 'program')).toBeUndefined();
  });

  test('is kept of four places of each kind, those that were written last', () => {
    const folder = folderWith({});
    for (let n = 1; n <= 6; n += 1)
      for (const kind of ['build', 'bundle']) {
        const file = join(folder, `${kind}-${n}.bin`);
        writeStored(file, 'program', CONTENT);
        // The second one is used again and again.
        for (const [name, time] of [
          [file, n],
          [join(folder, `${kind}-2.bin`), n + 0.5],
        ] as const)
          utimesSync(name === file || n >= 2 ? name : file, time, time);
      }
    const left = ['build', 'bundle'].flatMap((kind) => [2, 4, 5, 6].map((n) => `${kind}-${n}.bin`));
    expect(readdirSync(folder).sort()).toEqual(left);
  });
});
