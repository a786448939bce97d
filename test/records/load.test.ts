import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/records/load.ts';
import { folderWith } from '../temp-folder.ts';

const PERSON = 'basis: none\n';
const ACT = 'kind: методика\ntitle: Методика\npurposes: [methodology]\n';
const brief = (root: string) =>
  loadCorpus(root).findings.map(({ rule, file, line, column, key }) => `${rule} ${file}:${line}:${column} ${key}`);
const ids = (root: string) =>
  loadCorpus(root)
    .corpus.all()
    .map(({ file }) => file);

describe('loads', () => {
  test('records in the order of their paths, with body and places', () => {
    const root = folderWith({
      'zarechny/people/p-2.yaml': PERSON,
      'zarechny/people/p-1.yaml': PERSON,
      'zarechny/acts/a1.mdx': `---\n${ACT}---\n\nТекст.\n`,
      'README.md': '# x',
      'zarechny/files/a.pdf': Uint8Array.from([0, 1, 2]),
    });
    const { corpus, findings, files } = loadCorpus(root);
    expect(findings).toEqual([]);
    expect(files).toBe(3);
    expect(corpus.all().map(({ id }) => id)).toEqual(['a1', 'p-1', 'p-2']);
    const act = corpus.get('act', 'zarechny', 'a1');
    expect(act?.body?.html).toBe('<p>Текст.</p>');
    expect(act?.place(['title'], 'value')).toEqual({ line: 3, column: 8 });
  });

  test('the same, whatever the form of the path to the folder', () => {
    const root = folderWith({ 'zarechny/people/p-1.yaml': PERSON });
    const back = process.cwd();
    try {
      process.chdir(root);
      for (const path of ['.', './', root, `${root}/`]) expect(ids(path)).toEqual(['zarechny/people/p-1.yaml']);
    } finally {
      process.chdir(back);
    }
  });

  test('nothing of git, when the folder is the top of a repository', () => {
    const root = folderWith({ '.git/HEAD': 'ref: refs/heads/main', '.git/config': '' });
    expect(loadCorpus(root).findings).toEqual([]);
  });

  test('nothing from an empty folder', () => {
    expect(loadCorpus(folderWith({}))).toMatchObject({ findings: [], files: 0 });
  });
});

describe('costs one file, not the run', () => {
  test('a broken record is reported and remembered, the others stay', () => {
    const root = folderWith({
      'zarechny/people/p-1.yaml': 'basis: [\n',
      'zarechny/people/p-2.yaml': 'basis: non\n',
      'zarechny/people/p-3.yaml': PERSON,
    });
    const { corpus, findings } = loadCorpus(root);
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toContain('form zarechny/people/p-1.yaml');
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toContain('schema zarechny/people/p-2.yaml');
    expect(corpus.list('person').map(({ id }) => id)).toEqual(['p-3']);
    expect(corpus.isBroken('person', 'zarechny', 'p-1')).toBe(true);
    expect(corpus.isBroken('person', 'zarechny', 'p-3')).toBe(false);
  });

  test('a finding of the schema carries place, key and Russian label', () => {
    const root = folderWith({ 'zarechny/people/p-1.yaml': 'basis: non\n' });
    expect(loadCorpus(root).findings).toMatchObject([
      { rule: 'schema', level: 'error', line: 1, column: 8, key: 'basis', label: 'Основание показа' },
    ]);
  });

  test('a link is never followed', () => {
    const root = folderWith({ 'zarechny/people/p-1.yaml': PERSON, 'elsewhere/x': '' });
    symlinkSync('/etc/passwd', join(root, 'zarechny/people/p-2.yaml'));
    symlinkSync('/etc', join(root, 'zarechny/acts'));
    symlinkSync(join(root, 'zarechny'), join(root, 'zarechny-2'));
    symlinkSync(root, join(root, 'elsewhere/loop'));
    const { findings, corpus } = loadCorpus(root);
    expect(corpus.size).toBe(1);
    expect(findings.filter(({ message }) => message.includes('это ссылка')).map(({ file }) => file)).toEqual([
      'elsewhere/loop',
      'zarechny-2',
      'zarechny/acts',
      'zarechny/people/p-2.yaml',
    ]);
    expect(JSON.stringify(findings)).not.toContain('root:');
  });

  test('a pipe is not read', () => {
    const root = folderWith({ 'zarechny/people/p-1.yaml': PERSON });
    execFileSync('mkfifo', [join(root, 'zarechny/people/p-2.yaml')]);
    expect(brief(root)).toEqual(['form zarechny/people/p-2.yaml:1:1 ']);
  });

  test('a folder with the name of a record holds no records', () => {
    const root = folderWith({ 'zarechny/people/p-1.yaml/p-2.yaml': PERSON });
    mkdirSync(join(root, 'zarechny/people/p-3.yaml'));
    expect(brief(root)).toEqual(['form zarechny/people/p-1.yaml/p-2.yaml:1:1 ']);
  });

  test('a hidden file and a file of an editor are strays', () => {
    const root = folderWith({ 'zarechny/people/.p-1.yaml': PERSON, 'zarechny/people/p-1.yaml~': PERSON });
    expect(brief(root)).toEqual(['form zarechny/people/.p-1.yaml:1:1 ', 'form zarechny/people/p-1.yaml~:1:1 ']);
  });

  test('an enormous file is refused by its size', () => {
    const root = folderWith({ 'zarechny/people/p-1.yaml': new Uint8Array(50_000_000) });
    expect(loadCorpus(root).findings).toMatchObject([{ message: expect.stringContaining('48829 КБ') as string }]);
  });
});

describe('limits', () => {
  test('a list of more than a thousand lines', () => {
    const list = (n: number) => Array.from({ length: n }, (_, i) => `п${i}`).join(', ');
    const person = (n: number) => `basis: none\nnameForms: [${list(n)}]\n`;
    const root = folderWith({ 'zarechny/people/p-1.yaml': person(1001), 'zarechny/people/p-2.yaml': person(1000) });
    expect(loadCorpus(root).findings).toMatchObject([
      { file: 'zarechny/people/p-1.yaml', line: 2, message: expect.stringMatching(/больше 1000 строк/) as string },
    ]);
  });

  test('twenty findings of one file, and the number of the others', () => {
    const fields = Array.from({ length: 100 }, (_, i) => `k${i}: x\n`).join('');
    const { findings } = loadCorpus(folderWith({ 'zarechny/people/p-1.yaml': `basis: none\n${fields}` }));
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.message).toMatch(/есть ещё замечания этого рода: 80/);
  });

  test('names that are one name on another computer', () => {
    const root = folderWith({ 'zarechny/people/p-1.yaml': PERSON, 'zarechny/People/p-1.yaml': PERSON });
    expect(loadCorpus(root).findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringMatching(/^zarechny\/People\/p-1\.yaml неизвестная папка/),
      expect.stringMatching(/^zarechny\/people имя отличается от «zarechny\/People» только большими буквами/),
    ]);
  });
});

describe('one id, one record', () => {
  test.each([
    ['two formats', ['zarechny/acts/a1.mdx', 'zarechny/acts/a1.yaml'], 'zarechny/acts/a1.mdx'],
    ['a year folder', ['zarechny/acts/2025/a1.yaml', 'zarechny/acts/a1.yaml'], 'zarechny/acts/2025/a1.yaml'],
    ['two years', ['zarechny/acts/2024/a1.yaml', 'zarechny/acts/2025/a1.yaml'], 'zarechny/acts/2024/a1.yaml'],
  ])('%s', (_, files, first) => {
    const root = folderWith(
      Object.fromEntries(files.map((file) => [file, file.endsWith('mdx') ? `---\n${ACT}---\n` : ACT])),
    );
    const { findings, corpus } = loadCorpus(root);
    expect(corpus.all().map(({ file }) => file)).toEqual([first]);
    expect(findings).toMatchObject([
      { file: files[1], message: expect.stringContaining(`уже есть: ${first}`) as string },
    ]);
  });

  test('the same id in two municipalities or two types is two records', () => {
    const root = folderWith({
      'zarechny/acts/a1.yaml': ACT,
      'prirechny/acts/a1.yaml': ACT,
      'zarechny/people/a1.yaml': PERSON,
    });
    expect(loadCorpus(root)).toMatchObject({ findings: [], files: 3 });
  });
});
