import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Busy, hold } from '../../src/editing/lock.ts';
import { isGone, ownMark, sweep } from '../../src/editing/process-mark.ts';
import { folderWith } from '../temp-folder.ts';

const [HOST = '', PID = '', BEGAN = ''] = ownMark().split('~');

/** A place that somebody holds. */
function heldBy(mark: string): string {
  const place = join(folderWith({}), 'dist.lock');
  mkdirSync(place);
  writeFileSync(join(place, 'owner'), mark);
  return place;
}

test('a place is held once, by name, and free again afterwards', () => {
  const folder = folderWith({});
  const place = join(folder, 'dist.lock');
  const free = hold(place, 'Сайт собирают');
  expect(() => hold(place, 'Сайт собирают')).toThrow(Busy);
  expect(() => hold(place, 'Сайт собирают')).toThrow(`Сайт собирают (процесс ${process.pid}). Дождитесь`);
  expect(readdirSync(folder)).toEqual(['dist.lock']);
  free();
  expect(readdirSync(folder)).toEqual([]);
  hold(place, '')();
});

test.each([
  ['that has ended', `${HOST}~99999999~${BEGAN}`],
  ['whose number another program has by now', `${HOST}~${PID}~00000000-1`],
  ['that is named by no mark at all', 'что-то'],
])('the lock of a process %s holds nobody', (_, mark) => {
  const place = heldBy(mark);
  const free = hold(place, '');
  expect(readFileSync(join(place, 'owner'), 'utf8')).toBe(ownMark());
  free();
  expect(existsSync(place)).toBe(false);
});

test('the lock of another machine holds for an hour', () => {
  const place = heldBy('other-machine~1~x');
  expect(() => hold(place, '')).toThrow(Busy);
  utimesSync(place, 1_000_000, 1_000_000);
  hold(place, '')();
});

test('a lock that was left empty holds nobody', () => {
  const place = join(folderWith({}), 'dist.lock');
  mkdirSync(place);
  hold(place, '')();
});

test('only what dead processes have left is swept', () => {
  const dead = `build-${HOST}~99999999~`;
  const root = folderWith({
    [`${dead}/x`]: '',
    [`build-${ownMark()}/x`]: '',
    'build-other~1~/x': '',
    'collections/x': '',
  });
  sweep(root, 'build-');
  expect(readdirSync(root).sort()).toEqual([`build-${ownMark()}`, 'build-other~1~', 'collections'].sort());
  expect([isGone(ownMark()), isGone('build-123')]).toEqual([false, true]);
  sweep(join(root, 'nowhere'), '');
});
