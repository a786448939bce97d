import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MANIFEST, readPart, type Manifest, type Part } from '../../src/site/parts/manifest.ts';
import { ownPages } from '../../src/site/parts/own-pages.ts';
import { refuseOther, wholeSet } from '../../src/site/parts/whole-set.ts';
import { folderWith } from '../temp-folder.ts';

const SUM = [5, 'a'.repeat(64)] as const;
const ORIGIN = { день: '2026-11-21', записи: '0123456789abcdef' };

function manifest(part: number, of: number, more: Partial<Manifest> = {}): Manifest {
  return {
    version: 1,
    shard: { part, of },
    options: { today: '2026-11-21', archive: true, digest: true, search: true, compress: false, pdf: false },
    origin: ORIGIN,
    common: { 'assets/a.css': SUM },
    files: { [`page-${part}/index.html`]: SUM },
    words: SUM,
    ...more,
  };
}

const part = (number: number, of: number, more: Partial<Part> = {}): Part => ({
  ...manifest(number, of, more),
  folder: more.folder ?? `p${number}`,
});

describe('a set of parts', () => {
  test('is whole when every part is there once, in whatever order', () => {
    expect(wholeSet([part(3, 3), part(1, 3), part(2, 3)]).map(({ folder }) => folder)).toEqual(['p1', 'p2', 'p3']);
    expect(wholeSet([part(1, 1)])).toHaveLength(1);
  });

  test.each<readonly [string, readonly Part[], RegExp]>([
    ['is none', [], /Назовите папки с частями/],
    ['lacks one', [part(1, 3), part(3, 3)], /Не хватает 1 части из 3: 2\/3\. Соберите их командой build --shard/],
    ['lacks several', [part(2, 4)], /Не хватает 3 частей из 4: 1\/4, 3\/4, 4\/4/],
    [
      'has one twice',
      [part(1, 2), part(2, 2), part(2, 2, { folder: 'copy' })],
      /Часть 2 из 2 названа дважды: p2 и copy/,
    ],
    ['has parts of another number', [part(1, 2), part(2, 3)], /p1 — одна из 2, а часть p2 — одна из 3/],
    [
      'is of two days',
      [part(1, 2), part(2, 2, { origin: { ...ORIGIN, день: '2026-11-22' } })],
      /Часть 2\/2 \(p2\) и часть 1\/2 \(p1\) собраны из разного: день \(2026-11-22 и 2026-11-21\)\. Соберите все части заново/,
    ],
    [
      'is of other records',
      [part(1, 2), part(2, 2, { origin: { ...ORIGIN, записи: 'f123456789abcdef' } })],
      /собраны из разного: записи\. .*Прежний сайт остался как был/,
    ],
    ['looks different', [part(1, 2), part(2, 2, { common: {} })], /разный вид страниц/],
    [
      'has a file twice',
      [part(1, 2), part(2, 2, { files: { 'page-1/index.html': SUM } })],
      /Файл \/page-1\/index\.html есть в двух частях: p1 и p2/,
    ],
  ])('that %s is refused', (_, parts, message) => {
    expect(() => wholeSet(parts)).toThrow(message);
  });

  test('of the same origin is not refused for it', () => {
    expect(() => {
      refuseOther('Части', ORIGIN, { ...ORIGIN });
    }).not.toThrow();
  });
});

describe('the folder of a part', () => {
  const folderOf = (text: string) => {
    const folder = join(folderWith({}), 'part');
    mkdirSync(folder);
    writeFileSync(join(folder, MANIFEST), text);
    return folder;
  };

  test('says what it is', () => {
    const folder = folderOf(JSON.stringify(manifest(2, 3)));
    expect(readPart(folder)).toEqual({ ...manifest(2, 3), folder });
  });

  test('without a list is no part', () => {
    expect(() => readPart(folderWith({ 'index.html': '' }))).toThrow(/нет части сайта/);
  });

  test.each([
    ['is no JSON', '{'],
    ['is empty', '{}'],
    ['leads out of the site', JSON.stringify(manifest(1, 1, { files: { '../../home/x': SUM } }))],
    ['leads to the top of the disk', JSON.stringify(manifest(1, 1, { files: { '/etc/x': SUM } }))],
    ['leads back on another system', JSON.stringify(manifest(1, 1, { common: { '..\\x': SUM } }))],
    ['has a part that cannot be', JSON.stringify(manifest(4, 3))],
    ['has sums that are none', JSON.stringify({ ...manifest(1, 1), words: [1, 'x'] })],
  ])('whose list %s is refused', (_, text) => {
    expect(() => readPart(folderOf(text))).toThrow(/повреждена/);
  });

  test('of another program is refused', () => {
    expect(() => readPart(folderOf(JSON.stringify({ ...manifest(1, 1), version: 2 })))).toThrow(/другой версией/);
  });
});

test('every address belongs to one part, and a section goes whole', () => {
  const site = { sections: [{ id: 'tikhorechensk' }] } as unknown as Parameters<typeof ownPages>[0];
  const parts = [1, 2, 3].map((number) => ownPages(site, { part: number, of: 3 }));
  const ownersOf = (address: string) => parts.flatMap((own, index) => (own(address) ? [index] : []));
  const catalogue = Array.from({ length: 60 }, (_, number) => `/practices/union/${number}/`);
  for (const address of ['/', '/feed.xml', ...catalogue]) expect(ownersOf(address)).toHaveLength(1);
  expect(new Set(catalogue.flatMap(ownersOf)).size).toBe(3);
  const section = ['/tikhorechensk/', '/tikhorechensk', '/tikhorechensk/decisions/1/', '/tikhorechensk/feed.xml'];
  expect(new Set(section.flatMap(ownersOf)).size).toBe(1);
});
