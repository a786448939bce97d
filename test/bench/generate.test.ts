import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test, vi } from 'vitest';
import { registry } from '../../src/records/registry.ts';
import { runCheck } from '../attack/check-run.ts';
import { git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { writeContent, type Kind } from './generate.ts';

vi.setConfig({ testTimeout: 120_000 });

const written = (kind: Kind, records: number, seed: number): string => {
  const folder = folderWith({});
  writeContent(kind, folder, records, seed);
  return folder;
};
const recordsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /^[^.].*\.(yaml|mdx)$/.test(file));

test.each(['practices', 'sections'] as const)(
  'the same seed gives the same commit of %s, another seed another',
  (kind) => {
    const [one, same, other] = [1, 1, 2].map((seed) => git(written(kind, 300, seed), ['rev-parse', 'HEAD']));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  },
);

test.each(['practices', 'sections'] as const)('%s have no errors, and about as many as asked for', (kind) => {
  const folder = written(kind, 600, 7);
  const { findings, status } = runCheck(folder);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(status).toBe(0);
  expect(recordsOf(folder).length / 600).toBeGreaterThanOrEqual(1);
  expect(recordsOf(folder).length / 600).toBeLessThan(1.2);
  expect(git(folder, ['status', '--porcelain'])).toBe('');
});

test('sections hold records of all types, and no two of them the same people in the same places', () => {
  const folder = written('sections', 600, 7);
  const folders = new Set(recordsOf(folder).flatMap((file) => file.split(sep)));
  const wanted = Object.values(registry).map((row) => ('folder' in row ? row.folder : `${row.file}.yaml`));
  expect(wanted.filter((name) => !folders.has(name))).toEqual([]);
  const people = ['0001', '0002', '0003'].map((n) =>
    readFileSync(join(folder, `tikhorechensk-${n}/people/p-0001.yaml`), 'utf8'),
  );
  expect(new Set(people.map((text) => text.match(/^(surname|name|patronymic): .*$/gm)?.join())).size).toBe(3);
});

test('a practice has a text of about 1.5 thousand letters', () => {
  const folder = written('practices', 100, 7);
  const sizes = recordsOf(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(join(folder, file), 'utf8').split('\n---\n')[1]?.length ?? 0);
  expect(sizes).toHaveLength(100);
  expect(sizes.filter((size) => size < 1200 || size > 2200)).toEqual([]);
  expect(statSync(join(folder, '.git')).isDirectory()).toBe(true);
});
