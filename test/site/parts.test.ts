import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../scripts/run-script.ts';
import { filesOf, treeHash } from './output.ts';

const TODAY = ['--today', '2026-11-21'];
const OPTIONS = [...TODAY, '--site', 'https://rezerv.example', '--base-path', '/rezerv/', '--compress'];
const folder = mkdtempSync(join(tmpdir(), 'reserve-parts-'));
const content = join(folder, 'content');
const one = join(folder, 'one');
const merged = join(folder, 'merged');
const parts = [1, 2, 3].map((part) => join(folder, `p${part}`));

/** Builds side by side: each is a process of its own. */
async function build(...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--content', content, ...args], {
    timeout: 300_000,
    killSignal: 'SIGKILL',
  });
  const said = text(child.stderr);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(await said);
}

const merge = (...args: readonly string[]) => runScript('merge.ts', ['--content', content, ...args]);

beforeAll(async () => {
  // Two municipalities and somebody who describes practices.
  cpSync('test/municipality/a-rural/content', content, { recursive: true });
  cpSync('test/municipality/c-okrug/content', content, { recursive: true });
  cpSync('content/local-dialogue', join(content, 'local-dialogue'), { recursive: true });
  await Promise.all([
    build(...OPTIONS, '--out', one),
    ...parts.map((out, index) => build(...OPTIONS, '--shard', `${index + 1}/3`, '--out', out)),
  ]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('three parts make the site that one build makes, byte for byte', () => {
  const { code, stderr } = merge('--out', merged, parts[2]!, parts[0]!, parts[1]!);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Сайт собран из частей') as string });
  expect(filesOf(merged)).toEqual(filesOf(one));
  expect(treeHash(merged)).toBe(treeHash(one));
  // What could be forgotten: it follows from all parts.
  const files = filesOf(one);
  const whole = [
    'sitemap.xml',
    'integrity.json',
    'search-index/index.json',
    '_headers',
    'integrity.json',
    'feed.xml.br',
  ];
  for (const file of whole) expect(files).toContain(file);
  expect(files.filter((file) => file.endsWith('.zip'))).toHaveLength(3);
});

test('each part holds pages of its own and cannot pass for a site', () => {
  const pages = parts.map((part) => filesOf(part).filter((file) => file.endsWith('.html')));
  for (const own of pages) expect(own.length).toBeGreaterThan(10);
  expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  for (const part of parts) expect(existsSync(join(part, 'index.html'))).toBe(false);
  const { code, stderr } = runScript('build.ts', ['--content', content, ...TODAY, '--out', parts[0]!]);
  expect(code).toBe(2);
  expect(stderr).toContain('лежит другое');
});

test('a part that is missing or was changed leaves the old site as it is', () => {
  const before = treeHash(merged);
  const missing = merge('--out', merged, parts[0]!, parts[1]!);
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringMatching(/Не хватает 1 части из 3: 3\/3/) as string });
  const changed = join(folder, 'changed');
  cpSync(parts[1]!, changed, { recursive: true });
  const page = filesOf(changed).find((file) => file.endsWith('.html'))!;
  appendFileSync(join(changed, page), ' ');
  const refused = merge('--out', merged, parts[0]!, changed, parts[2]!);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/changed повреждена: файл /) as string });
  expect(treeHash(merged)).toBe(before);
});

test('parts of other records are refused', () => {
  const record = join(content, 'staroklyuchevskoe/municipality.yaml');
  const before = readFileSync(record);
  appendFileSync(record, '# примечание\n');
  const { code, stderr } = merge('--out', merged, ...parts);
  writeFileSync(record, before);
  expect(code).toBe(2);
  expect(stderr).toMatch(/Части и нынешние записи собраны из разного: записи\./);
});

test('a part needs a day, and a number that can be', () => {
  const run = (...args: readonly string[]) => runScript('build.ts', ['--content', content, ...args]);
  expect(run('--shard', '1/3')).toMatchObject({ code: 2, stderr: expect.stringContaining('--today') as string });
  expect(run('--shard', '4/3', ...TODAY)).toMatchObject({ code: 2, stderr: expect.stringContaining('2/3') as string });
});
