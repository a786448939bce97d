import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { unzipSync } from 'fflate';
import { docx, pdf, SNILS } from '../attachments/made-files.ts';
import { filesOf, filesWith, treeHash } from './output.ts';
import { Workplace } from './run-build.ts';

const { address, dist } = inject('shipped');
const PLACE = 'tikhorechensk/files/2024/postanovlenie-112';
const ACT = 'tikhorechensk/acts/postanovlenie-2026-744.yaml';
const workplace = new Workplace();

afterAll(() => {
  workplace.remove();
});

function put(name: string, bytes: Uint8Array): void {
  const path = join(workplace.content, 'tikhorechensk/files', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

const naming = (name: string) => `files:\n  - path: files/${name}\n    title: Приложение\n`;

describe('a file that a record names', () => {
  test.each(['pdf', 'docx'])('is on the site, byte for byte: %s', (extension) => {
    const bytes = readFileSync(`content/${PLACE}.${extension}`);
    expect(readFileSync(join(dist, `${PLACE}.${extension}`)).equals(bytes)).toBe(true);
    const page = readFileSync(join(dist, 'tikhorechensk/acts/postanovlenie-2024-112/index.html'), 'utf8');
    expect(page).toContain(`href="/${PLACE}.${extension}"`);
    expect(page).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(page).toMatch(extension === 'pdf' ? /\(PDF, \d+\u00a0КБ\)/ : /\(Word, \d+\u00a0КБ\)/);
  });

  test('is served as what it is', async () => {
    const answer = await fetch(`${address}/${PLACE}.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
  });

  test('is in the data with its address, size and sum, and in the archive', () => {
    const { rows } = JSON.parse(readFileSync(join(dist, 'data/v1/tikhorechensk/act.json'), 'utf8')) as {
      rows: { id: string; files?: { address: string; bytes: number; sha256: string; kind: string }[] }[];
    };
    const bytes = readFileSync(`content/${PLACE}.pdf`);
    expect(rows.find(({ id }) => id === 'postanovlenie-2024-112')?.files?.[0]).toEqual({
      title: 'Постановление с Перечнем',
      address: expect.stringMatching(new RegExp(`^https://.*/${PLACE}\\.pdf$`)) as string,
      kind: 'PDF',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const archive = unzipSync(readFileSync(join(dist, 'tikhorechensk/rezerv-tikhorechensk.zip')));
    const packed = Object.entries(archive).find(([name]) => name.endsWith(`${PLACE}.pdf`));
    expect(Buffer.from(packed![1]).equals(bytes)).toBe(true);
  });

  test('is searched by the tests that look for what must not leak', () => {
    expect(filesWith(dist, 'постановляет')).toEqual(expect.arrayContaining([`${PLACE}.pdf`, `${PLACE}.docx`]));
  });
});

test('a file with an error stops the build, and the old site stays as it was', () => {
  mkdirSync(join(workplace.dist, 'pagefind'), { recursive: true });
  writeFileSync(join(workplace.dist, 'index.html'), 'прежний сайт');
  // By this file the program knows a site that it has built.
  writeFileSync(join(workplace.dist, 'pagefind/words.json'), '{}');
  const before = treeHash(workplace.dist);
  const act = readFileSync(join(workplace.content, ACT), 'utf8');
  workplace.write(ACT, act + naming('bad.docx'));
  for (const bytes of [docx(SNILS), docx('Текст', { 'word/vbaProject.bin': 'x' })]) {
    put('bad.docx', bytes);
    const { status, stderr } = workplace.build();
    expect(status).toBe(1);
    expect(stderr).toMatch(/postanovlenie-2026-744\.yaml:\d+:\d+: ошибка: .*файл files\/bad\.docx: .*\[X9\]/);
    expect(stderr).toContain('Прежний сайт не тронут');
    expect(stderr).not.toContain(SNILS);
    expect(treeHash(workplace.dist)).toBe(before);
  }
  workplace.write(ACT, act + naming('good.docx'));
});

test('nothing else of the folder leaves it', () => {
  put('good.docx', docx('Открытый текст'));
  put('bad.docx', docx('КанарейкаЗабытая'));
  put('consent.docx', docx('КанарейкаСогласия'));
  put('refused.pdf', pdf({ words: 'KanareikaRefused of the reserve' }));
  const person = 'tikhorechensk/people/p-0001.yaml';
  workplace.write(person, readFileSync(join(workplace.content, person), 'utf8') + naming('consent.docx'));
  workplace.write(
    'tikhorechensk/decisions/2026/2026-04-91.yaml',
    `protocol: 2026-04\nitem: 2\nkind: include\nperson: p-0019\nlevel: perspective\nsource: self-nomination\npostAtInclusion: директор\nvote:\n  for: 1\n  against: 5\nacknowledged:\n  - rule: A1-4.7a\n    note: Решение не принято.\n    by: секретарь Комиссии\n    date: 2026-10-30\n${naming('refused.pdf')}`,
  );
  const { status, stderr } = workplace.build();
  expect(stderr).toMatch(/files\/bad\.docx:1:1: предупреждение: файл никто не упоминает/);
  expect(status).toBe(0);
  expect(filesOf(workplace.dist).filter((file) => file.includes('/files/'))).toEqual([
    'tikhorechensk/files/2024/postanovlenie-112.docx',
    'tikhorechensk/files/2024/postanovlenie-112.pdf',
    'tikhorechensk/files/good.docx',
  ]);
  for (const canary of ['Канарейка', 'Kanareika']) expect(filesWith(workplace.dist, canary)).toEqual([]);
});
