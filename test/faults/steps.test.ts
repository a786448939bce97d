import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finishWriting, writeFiles } from '../../src/editing/write-files.ts';
import { recover } from '../../src/site/swap.ts';
import { filesOf, treeHash } from '../site/output.ts';
import { folderWith } from '../temp-folder.ts';
import { runFaulty, stepsOf } from './command.ts';

const WRITE = join(import.meta.dirname, 'write.ts');
const REPLACE = join(import.meta.dirname, 'replace.ts');
const OLD = { 'a.yaml': 'name: прежнее\n', 'd.yaml': 'name: уйдёт\n' };
const SLOW = { timeout: 120_000 };

/** What of a folder a reader sees: the files themselves, not what lies beside them. */
const seen = (root: string) =>
  Object.fromEntries(filesOf(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));

describe('a writing of several records that is killed', () => {
  const after = folderWithNew();

  test('at any step leaves, once finished, all of the old or all of the new, and nothing beside', SLOW, () => {
    const all = stepsOf((steps) => runFaulty(WRITE, [copyOf(OLD)], { steps }));
    expect(all.length).toBeGreaterThan(20);
    const outcomes = new Set<string>();
    for (let step = 1; step <= all.length; step += 1) {
      const root = copyOf(OLD);
      expect(runFaulty(WRITE, [root], { fault: `kill:${step}` }).signal, all[step - 1]).toBe('SIGKILL');
      finishWriting(root);
      const now = seen(root);
      // Without a note nothing had been begun; what the lock has left goes with the next writing.
      const records = Object.fromEntries(Object.entries(now).filter(([file]) => !file.startsWith('.reserve-')));
      expect([OLD, after], all[step - 1]).toContainEqual(records);
      outcomes.add('d.yaml' in records ? 'old' : 'new');
      writeFiles(root, new Map([['e.yaml', 'name: дальше\n']]));
      expect(
        filesOf(root).filter((file) => file.includes('.reserve-')),
        all[step - 1],
      ).toEqual([]);
    }
    expect([...outcomes].sort()).toEqual(['new', 'old']);
  });

  test('is told of by the check, which then builds nothing', () => {
    const root = folderWith({ '.reserve-written': '[]', 'zarechny/people/p-0001.yaml.reserve-new': 'x' });
    const { code, stdout } = runFaulty('check.ts', ['--content', root]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\.reserve-written:1:1: ошибка: .*прервали на полпути.*npm run fix/);
  });

  test('leads nobody out of the records: a note by a stranger names no other place', () => {
    const top = folderWith({ 'secret.reserve-new': 'чужое', secret: 'своё', 'content/a.yaml': 'x' });
    const steps = ['../secret', join(top, 'secret'), 'folder/../../secret'].map((file) => ({ file, gone: false }));
    writeFileSync(join(top, 'content/.reserve-written'), JSON.stringify([...steps, { file: '../secret', gone: true }]));
    expect(finishWriting(join(top, 'content'))).toEqual([]);
    expect(readFileSync(join(top, 'secret'), 'utf8')).toBe('своё');
  });
});

test('a disk that fills up at any byte of a writing leaves the old records and nothing beside', SLOW, () => {
  const before = seen(copyOf(OLD));
  for (const bytes of [0, 1, 60, 300, 1000, 1500, 2500, 3500]) {
    const root = copyOf(OLD);
    const { code } = runFaulty(WRITE, [root], { fault: `full:${bytes}` });
    expect(code, String(bytes)).not.toBe(0);
    expect(seen(root), String(bytes)).toEqual(before);
  }
});

test(
  'a site that is killed at any step of its replacement is the old or the new one, and the next run cleans up',
  SLOW,
  () => {
    const content = folderWith({});
    const [old, fresh] = ['прежний', 'новый'].map((word) => {
      const out = join(folderWith({}), 'dist');
      runFaulty(REPLACE, [out, content, word]);
      return { out, hash: treeHash(out) };
    });
    const withOld = () => {
      const out = join(folderWith({}), 'dist');
      cpSync(old!.out, out, { recursive: true });
      return out;
    };
    const all = stepsOf((steps) => runFaulty(REPLACE, [withOld(), content, 'новый'], { steps }));
    expect(all.length).toBeGreaterThan(10);
    let gaps = 0;
    for (let step = 1; step <= all.length; step += 1) {
      const out = withOld();
      expect(runFaulty(REPLACE, [out, content, 'новый'], { fault: `kill:${step}` }).signal, all[step - 1]).toBe(
        'SIGKILL',
      );
      if (!existsSync(out)) {
        gaps += 1;
        cpSync(join(out, '..'), join(out, '../../copy'), { recursive: true });
        recover(join(out, '../../copy/dist'));
        expect(treeHash(join(out, '../../copy/dist'))).toBe(old!.hash);
        rmSync(join(out, '../../copy'), { recursive: true });
      } else expect([old!.hash, fresh!.hash], all[step - 1]).toContain(treeHash(out));
      expect(runFaulty(REPLACE, [out, content, 'новый']).code).toBe(0);
      expect(treeHash(out)).toBe(fresh!.hash);
      expect(readdirSync(join(out, '..'))).toEqual(['dist']);
    }
    // The one moment between two renamings; Node has no way to change places in one step.
    expect(gaps).toBe(1);
  },
);

function copyOf(files: Readonly<Record<string, string>>): string {
  return folderWith(files);
}

function folderWithNew(): Record<string, string> {
  const text = 'name: новое\n'.repeat(100);
  return { 'a.yaml': text, 'c.yaml': text, 'folder/b.yaml': text };
}
