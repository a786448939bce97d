import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLook } from '../../src/site/look.ts';
import { folderWith } from '../temp-folder.ts';
import { filesWith } from './output.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PAGE = '---\ntitle: Как добраться\n---\n\nАвтобус **12**.\n';
const settings = { content: 'content' };

describe('what cannot be used is named with its file', () => {
  const look = (files: Record<string, string | Uint8Array>, own: object) =>
    readLook({ ...settings, ...own }, folderWith(files));

  test.each([
    [{}, { theme: { logo: 'look/gerb.png' } }, 'reserve.yaml: файла gerb.png по пути look/gerb.png нет'],
    [{ 'gerb.png': '<svg/>' }, { theme: { logo: 'gerb.png' } }, 'gerb.png: внутри не картинка png'],
    [
      { 'gerb.png': Buffer.concat([PNG, Buffer.alloc(300_000)]) },
      { theme: { logo: 'gerb.png' } },
      'gerb.png: картинка больше 200 КБ',
    ],
    [{}, { theme: { accent: '#ffff00' } }, 'reserve.yaml: цвет #ffff00 слишком светлый'],
    [{}, { pages: 'pages' }, 'reserve.yaml: '],
    [{ 'pages/Дороги.md': PAGE }, { pages: 'pages' }, 'pages/Дороги.md: имя файла страницы'],
    [{ 'pages/a1.md': 'без шапки' }, { pages: 'pages' }, 'pages/a1.md:1: запись должна начинаться шапкой'],
    [
      { 'pages/a1.md': '---\nname: А\n---\n' },
      { pages: 'pages' },
      'pages/a1.md:2: в шапке страницы нужна строка title',
    ],
    [{ 'pages/a1.md': `${PAGE}\n<script>1</script>\n` }, { pages: 'pages' }, 'pages/a1.md:7: '],
    [
      { 'pages/a1.md': `${PAGE}\n{process.exit()}\n` },
      { pages: 'pages' },
      'pages/a1.md:7: выражение в фигурных скобках',
    ],
  ])('%#', (files, own, message) => {
    expect(() => look(files, own)).toThrow(message);
  });
});

test('colours, sign, own pages and a replaced component reach the pages of an administration', () => {
  const folder = folderWith({
    'reserve.yaml':
      "site: https://zarechny.example\nbasePath: /rezerv/\ntheme: { accent: '#7a1f2b', logo: gerb.png }\npages: pages\noverrides: own\n",
    'gerb.png': PNG,
    'pages/dorogi.md': PAGE,
    'own/components/Breadcrumbs.astro': '<p>Свои крошки</p>\n',
    // A copy names its imports as the original does, which lies elsewhere.
    'own/components/DataTable.astro': `${readFileSync('src/components/DataTable.astro', 'utf8')}<p>Своя таблица</p>\n`,
  });
  cpSync('test/municipality/a-rural/content', join(folder, 'content'), { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/build.ts'), '--today', '2026-11-21'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const dist = join(folder, 'dist');
  const text = (file: string) => readFileSync(join(dist, file), 'utf8');
  expect(filesWith(dist, '--accent:#7a1f2b').filter((file) => file.startsWith('assets/'))).toHaveLength(1);
  expect(text('staroklyuchevskoe/reserve/index.html')).toContain(
    '<img class="masthead__logo" src="/rezerv/look/logo.png" alt="">',
  );
  expect(readFileSync(join(dist, 'look/logo.png'))).toEqual(Buffer.from(PNG));
  expect(text('staroklyuchevskoe/index.html')).toContain('href="/rezerv/info/dorogi/"');
  expect(text('info/dorogi/index.html')).toContain('<strong>12</strong>');
  expect(text('staroklyuchevskoe/reserve/index.html')).toContain('Свои крошки');
  expect(filesWith(dist, 'Своя таблица').length).toBeGreaterThan(3);
  expect(text('staroklyuchevskoe/index.html')).toContain('https://zarechny.example/rezerv/');
});
