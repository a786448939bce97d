import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readIntegrity } from '../../src/site/integrity-file.ts';
import { verdictText, verify, verifyAgainst } from '../../src/site/verify.ts';
import { BASE } from '../checks/municipality.ts';
import { LIST_ACT } from '../checks/edits.ts';
import { commitAll } from '../git-folder.ts';
import { publishedAs, putRecords } from '../records/published.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const page = (address: string, text: string, day = '21\u00A0ноября 2026\u00A0г.') =>
  `<link rel="canonical" href="https://z.example/rezerv/${address}"><p>Сведения на ${day}</p>${text}`;
const ZIP = zipSync({ 'rezerv/index.html': Buffer.from('x'.repeat(300)) });
const SITE: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': page('', 'главная'),
  'zarechny/acts/index.html': page('zarechny/acts/', 'документы'),
  'data/v1/zarechny/act.json': '{"rows":[]}\n',
  'zarechny/rezerv-zarechny.zip': ZIP,
  'zarechny/protocols/2026-01.docx': 'PK',
};
const sum = (bytes: string | Uint8Array) => [
  Buffer.from(bytes).length,
  createHash('sha256').update(bytes).digest('hex'),
];
const RECORDS = { 'zarechny/acts/spisok.yaml': ['a'.repeat(64)], 'zarechny/acts/sostav.yaml': ['b'.repeat(64)] };
const list = (files = SITE, records: object = RECORDS, day = '2026-11-21') =>
  JSON.stringify({
    version: 1,
    day,
    basePath: '/rezerv/',
    files: Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, sum(bytes)])),
    records,
  });

/** What is said of one kept file, compared with the list of the site. */
async function said(name: string, bytes: string | Uint8Array): Promise<string> {
  const folder = folderWith({ [name]: bytes, 'integrity.json': list() });
  const verdicts = await verify(join(folder, name), { content: BASE, integrity: join(folder, 'integrity.json') });
  return `${verdicts.every(({ same }) => same) ? 0 : 1} ${verdictText(verdicts).replace(`${folder}/`, '')}`;
}

describe('a kept file of the site', () => {
  test.each(Object.entries(SITE))('is the same: %s', async (file, bytes) => {
    const name = `saved-${file.replaceAll('/', '_')}`;
    expect(await said(name, bytes)).toBe(
      `0 ${name}: совпадает с опубликованным на 21\u00A0ноября 2026\u00A0г.: ${file}\n`,
    );
  });

  test.each<[string, string, string | Uint8Array, RegExp]>([
    [
      'one byte of a page',
      'Документы.html',
      page('zarechny/acts/', 'документЫ'),
      /отличается от опубликованного на 21\sноября 2026\sг\.: zarechny\/acts\/index\.html\.$/,
    ],
    [
      'a page of another day',
      'x.html',
      page('zarechny/acts/', 'иные', '1\u00A0мая 2026\u00A0г.'),
      /отличается .*Страница сохранена 1\sмая 2026\sг\.: сверяйте её с сайтом этого дня\.$/,
    ],
    ['a page of another site', 'x.html', '<p>чужая</p>', /такого файла на сайте на 21\sноября 2026\sг\. нет\.$/],
    ['data', 'act.json', '{"rows":[1]}\n', /отличается .*data\/v1\/zarechny\/act\.json\.$/],
    [
      'an archive cut short',
      'rezerv.zip',
      ZIP.subarray(0, 60),
      /архив скачан не целиком: у него нет конца\. Скачайте его заново\.$/,
    ],
    ['an empty archive', 'rezerv.zip', '', /архив скачан не целиком/],
    ['a name that gives commands', '\u001b[31m##[error]x.html', 'x', /^1 .{0,3}\[31m## \[error\]x\.html: такого файла/],
  ])('is another: %s', async (_, name, bytes, says) => {
    const words = await said(name, bytes);
    expect(words).toMatch(/^1 /);
    expect(words).not.toContain('\u001b');
    expect(words.trimEnd()).toMatch(says);
  });

  test('that is enormous is not read', async () => {
    const folder = folderWith({ 'x.html': '', 'integrity.json': list() });
    truncateSync(join(folder, 'x.html'), 64 * 1024 ** 3);
    const [verdict] = await verify(join(folder, 'x.html'), {
      content: BASE,
      integrity: join(folder, 'integrity.json'),
    });
    expect(verdict).toMatchObject({ same: false });
  });

  test('in a copy of the site stands in its own place, and a link stands for nothing', async () => {
    const site = folderWith(SITE);
    const copy = folderWith({ ...SITE, 'index.html': SITE['zarechny/acts/index.html']! });
    symlinkSync('/etc/hostname', join(copy, 'link.html'));
    const text = verdictText(await verify(copy, { content: BASE, integrity: site, basePath: '/rezerv/' }));
    expect(text).toBe(
      `${copy}/link.html: это ссылка, а не файл.\n${copy}/index.html: отличается от опубликованного: index.html.\nСовпадает: 4 файла. Не совпадает: 2.\n`,
    );
  });
});

describe('a kept record', () => {
  test('is what the repository has, had or never had', async () => {
    const repository = publishedAs();
    const content = join(repository, 'content');
    const old = readFileSync(join(content, 'zarechny', LIST_ACT));
    putRecords(repository, { [LIST_ACT]: [['5-р', '6-р']] });
    commitAll(repository, '2026-11-21');
    const kept = folderWith({
      'spisok.yaml': old,
      'sostav.yaml': 'kind: иной\n',
      'chuzhaya.yaml': 'x: 1\n',
      'bolshaya.mdx': 'x'.repeat(70_000),
    });
    mkdirSync(join(kept, 'now'));
    writeFileSync(join(kept, 'now/spisok.yaml'), readFileSync(join(content, 'zarechny', LIST_ACT)));
    const words = async (file: string) => (await verify(join(kept, file), { content }))[0]!;
    expect(await words('now/spisok.yaml')).toMatchObject({
      same: true,
      words: expect.stringMatching(
        /^та же, что в хранилище: zarechny\/acts\/spisok\.yaml, версия от 21\sноября 2026\sг\. \(\w{8}\)\.$/,
      ) as string,
    });
    expect(await words('spisok.yaml')).toMatchObject({
      same: false,
      words: expect.stringMatching(
        /^прежняя версия записи zarechny\/acts\/spisok\.yaml: действовала с 20\sноября 2026\sг\. \(\w{8}\) до 21\sноября 2026\sг\. \(\w{8}\)\. Сейчас там другое\.$/,
      ) as string,
    });
    expect(await words('sostav.yaml')).toMatchObject({
      same: false,
      words: expect.stringMatching(
        /никогда не было\. Запись с таким именем есть, но в ней написано другое: zarechny\/acts\/sostav\.yaml\.$/,
      ) as string,
    });
    expect(await words('chuzhaya.yaml')).toMatchObject({
      same: false,
      words: 'такой записи в хранилище никогда не было.',
    });
    expect(await words('bolshaya.mdx')).toMatchObject({ same: false, words: 'записи такими большими не бывают.' });
  });
});

test('two lists of one site tell what changed and what vanished', () => {
  const { 'zarechny/acts/sostav.yaml': kept } = RECORDS;
  const folder = folderWith({
    'old.json': list(),
    'new.json': list(
      { ...SITE, 'index.html': 'x' },
      { 'zarechny/acts/sostav.yaml': ['c'.repeat(64)], 'zarechny/acts/novy.yaml': kept },
    ),
  });
  const against = (path: string, old: string) => verifyAgainst(join(folder, path), join(folder, old));
  const { same, text } = against('new.json', 'old.json');
  expect(same).toBe(false);
  expect(text).toBe(
    [
      'zarechny/acts/spisok.yaml: нет в новом перечне (запись удалена, переименована или сайт показывает её уже не всю)',
      'zarechny/acts/sostav.yaml: изменена',
      'Записи: изменено 1, пропало 1, добавлено 1.',
      'Файлы сайта: изменено 1, пропало 0, добавлено 0.\n',
    ].join('\n'),
  );
  expect(against('old.json', 'old.json').same).toBe(true);
});

test.each(['', '{', '[]', '{"version":2}', '{"version":1,"files":[],"records":{}}'])(
  'a list that is none is refused: %j',
  (text) => {
    const folder = folderWith({ 'integrity.json': text });
    expect(() => readIntegrity(join(folder, 'integrity.json'))).toThrow(/это не перечень контрольных сумм сайта/);
  },
);

test('the command says the same and ends with 0, 1 or 2', () => {
  const folder = folderWith({ 'a.html': SITE['index.html']!, 'b.html': 'x', 'integrity.json': list() });
  const run = (...args: string[]) => runScript('verify.ts', [...args, '--content', BASE]);
  const against = ['--integrity', join(folder, 'integrity.json')];
  expect(run(join(folder, 'a.html'), ...against)).toMatchObject({ code: 0, stderr: '' });
  expect(run(join(folder, 'b.html'), ...against)).toMatchObject({ code: 1, stderr: '' });
  expect(run('https://z.example/', ...against)).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'Команда работает без интернета: сохраните страницу («только HTML») и укажите её файл.\n',
  });
}, 60_000);
