import { appendFileSync, existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { writeStored } from '../../../src/checks/incremental/stored.ts';
import { nameOf } from '../../../src/records/working-tree.ts';
import { KnownFiles } from '../../../src/site/incremental/known-files.ts';
import { folderWith } from '../../temp-folder.ts';

const TEXT = 'title: Практика\n';
const ID = nameOf(Buffer.from(TEXT));
const later = () => Date.now() + 60_000;

function place() {
  const root = folderWith({ 'content/a.yaml': TEXT });
  const path = join(root, 'content/a.yaml');
  const store = join(root, 'store');
  const known = (now = later, program = 'program') => new KnownFiles(join(root, 'content'), store, program, now);
  const build = (now?: () => number) => {
    const one = known(now);
    const is = one.same(path, ID);
    one.keep();
    return is;
  };
  return { build, known, path, store };
}

test('a file is what it was for as long as the file system says so, and otherwise what it holds', () => {
  const here = place();
  expect(here.build()).toBe(true);
  expect(here.build()).toBe(true);
  appendFileSync(here.path, 'year: 2025\n');
  expect(here.build()).toBe(false);
  const { mtime, atime } = statSync(here.path);
  writeFileSync(here.path, TEXT.replace('П', 'п'));
  utimesSync(here.path, atime, mtime);
  expect(here.build()).toBe(false);
  writeFileSync(here.path, TEXT);
  expect(here.build()).toBe(true);
});

test('a file is not known by another name, and what changed a moment ago is not known at all', () => {
  const here = place();
  expect(here.build(Date.now)).toBe(true);
  expect(existsSync(here.store)).toBe(false);
  expect(here.build()).toBe(true);
  expect(here.known().same(here.path, nameOf(Buffer.from('другое')))).toBe(false);
});

test('what is stored is believed whole and of the same program, and not otherwise', () => {
  const here = place();
  here.build();
  const [name = ''] = readdirSync(here.store);
  const file = join(here.store, name);
  const other = nameOf(Buffer.from('другое'));
  const { ctimeMs, ino, mtimeMs, size } = statSync(here.path);
  const lie = serialize(new Map([[here.path, [ino, size, mtimeMs, ctimeMs, other]]]));
  const isBelieved = (program = 'program') => here.known(later, program).same(here.path, other);
  writeStored(file, 'program', lie);
  expect(isBelieved()).toBe(true);
  expect(isBelieved('another')).toBe(false);
  appendFileSync(file, 'x');
  expect(isBelieved()).toBe(false);
  writeStored(file, 'program', Buffer.from('not what serialize writes'));
  expect(isBelieved()).toBe(false);
});
