import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, treeHash } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'reserve-again-'));
const [content, again, cold, store] = ['content', 'again', 'cold', 'store'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
];

function build(out: string, ...more: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['test/site/build-once.ts', content, out, ...more], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

const inodes = () => new Map(filesOf(again).map((file) => [file, statSync(join(again, file)).ino]));

/** How many files were not written again by a build that begins with what the last one left. */
function stayed(): number {
  const before = inodes();
  build(again, store);
  return [...inodes()].filter(([file, inode]) => before.get(file) === inode).length;
}

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  build(again, store);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a build from what the last one left', () => {
  test('is, byte for byte, the build that begins anew, and writes little', () => {
    const [practice, other] = filesOf(content).filter((file) => /practices\/.*\.mdx$/.test(file));
    appendFileSync(join(content, practice!), '\nДобавлено предложение.\n');
    rmSync(join(content, other!));
    writeFileSync(join(again, 'about/index.html'), 'испорчено');
    writeFileSync(join(`${again}.reserve-twin`, 'about/foreign.html'), 'чужое');
    rmSync(join(again, 'help/index.html'));
    expect(stayed()).toBeGreaterThan(100);
    build(cold);
    expect(filesOf(again)).toEqual(filesOf(cold));
    expect(treeHash(again)).toBe(treeHash(cold));
  });

  test('keeps beside the site a copy that is the same site', () => {
    expect(filesOf(`${again}.reserve-twin`)).toEqual(filesOf(again));
    expect(treeHash(`${again}.reserve-twin`)).toBe(treeHash(again));
  });
});
