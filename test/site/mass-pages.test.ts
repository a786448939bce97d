import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf, treeHash } from './output.ts';
import { TODAY } from './run-build.ts';
import { SITE } from './shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'reserve-mass-'));
const [byAstro, byUs] = [join(folder, 'astro'), join(folder, 'own')];
let told: { readonly left: readonly string[]; readonly seen: readonly string[] };

beforeAll(() => {
  const args = ['test/site/both-ways.ts', 'content', TODAY, SITE, byAstro, byUs];
  told = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as typeof told;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pages that no record makes are Astro's own, and so is what it bundles. */
const ALONE = filesOf('src/pages').map((file) =>
  file.replace(/\.ts$/, '').replace(/(?:(?:^|\/)index)?\.(?:astro|mdx)$/, '/index.html'),
);
const isAlone = (file: string) =>
  file.startsWith('assets/') || file === '404.html' || ALONE.includes(`/${file}`.slice(1));

describe('mass pages', () => {
  test('are, byte for byte, the pages that Astro alone makes, and so are all other files', () => {
    expect(filesOf(byUs)).toEqual(filesOf(byAstro));
    expect(filesOf(byUs).length).toBeGreaterThan(400);
    expect(treeHash(byUs)).toBe(treeHash(byAstro));
  });

  test('are those of the site that the command builds', () => {
    const { dist } = inject('shipped');
    const pages = filesOf(byAstro).filter((file) => file.endsWith('.html') && !file.includes('/protocols/'));
    const other = pages.filter((file) => !readFileSync(join(dist, file)).equals(readFileSync(join(byAstro, file))));
    expect(other).toEqual([]);
  });

  test('leave nothing of the shipped records to Astro', () => {
    expect(told.left).toEqual([]);
  });

  test('are each shown once to whoever wants to see them', () => {
    const made = filesOf(byAstro).filter((file) => !isAlone(file) && !existsSync(join('public', file)));
    const sizes = made.map((file) => `${file} ${readFileSync(join(byAstro, file)).length}`);
    expect(told.seen.toSorted()).toEqual(sizes.sort());
    expect(sizes.length).toBeGreaterThan(400);
  });
});
