import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readIntegrity } from '../../src/site/integrity-file.ts';
import { verify } from '../../src/site/verify.ts';
import { folderWith } from '../temp-folder.ts';
import { filesOf } from './output.ts';
import { TODAY } from './run-build.ts';
import { SITE } from './shipped.ts';

const { dist } = inject('shipped');
const PAGES = [
  'tikhorechensk/protocols/2025-01/index.html',
  'data/v1/tikhorechensk/act.json',
  'tikhorechensk/protocols/2025-01.docx',
];

test('the list of checksums names every file of the site, and no record of a person or with a closed field', () => {
  const { day, files, records } = readIntegrity(join(dist, 'integrity.json'));
  expect([...files.keys()].sort()).toEqual(filesOf(dist).filter((file) => file !== 'integrity.json'));
  expect(day).toBe(TODAY);
  expect(records.size).toBeGreaterThan(50);
  expect([...records.keys()].filter((file) => file.includes('/people/') || file.startsWith('profiles/'))).toEqual([]);
  for (const file of records.keys()) {
    const text = readFileSync(join('content', file), 'utf8');
    expect(text, file).not.toMatch(/^(ground|subgroup|sourceAct):/m);
  }
});

test('kept files are known again, and another byte is noticed', async () => {
  const list = join(dist, 'integrity.json');
  for (const page of [...PAGES, 'tikhorechensk/rezerv-tikhorechensk.zip']) {
    const kept = folderWith({});
    const file = join(kept, page.replaceAll('/', '-'));
    cpSync(join(dist, page), file);
    expect(await verify(file, { content: 'content', integrity: list })).toMatchObject([{ same: true }]);
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(file, bytes);
    expect(await verify(file, { content: 'content', integrity: list })).toMatchObject([{ same: false }]);
  }
});

test('a page of a record tells its checksum', () => {
  const html = readFileSync(join(dist, PAGES[0]!), 'utf8');
  const { records } = readIntegrity(join(dist, 'integrity.json'));
  expect(html).toContain(
    `Контрольная сумма записи (SHA-256): ${records.get('tikhorechensk/protocols/2025/2025-01.mdx')}.`,
  );
});

test('without a list the site is built for the day that the page names, and compared', () => {
  const content = folderWith({});
  cpSync('content', content, { recursive: true });
  const kept = join(folderWith({}), 'Состав резерва.html');
  cpSync(join(dist, 'tikhorechensk/reserve/index.html'), kept);
  const args = ['scripts/verify.ts', kept, '--content', content, '--site', SITE];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(
    'совпадает с опубликованным на 21\u00A0ноября 2026\u00A0г.: tikhorechensk/reserve/index.html',
  );
});
