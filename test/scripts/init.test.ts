import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings/read-settings.ts';
import { git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { ANSWERS } from './init-answers.ts';
import { runScript } from './run-script.ts';

const OWN = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
  devDependencies: Record<string, string>;
};

function begin(answers = ANSWERS, ...args: string[]) {
  const folder = folderWith({ 'given.yaml': answers });
  const target = join(folder, 'rezerv');
  const outcome = runScript(
    'init.ts',
    [target, '--answers', join(folder, 'given.yaml'), '--today', '2026-11-21', ...args],
    { cwd: folder },
  );
  return { ...outcome, folder, target };
}

test('makes a repository that passes the check at once', () => {
  const { code, folder, stderr, stdout, target } = begin();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Хранилище готово');
  const check = runScript('check.ts', ['--today', '2026-11-21'], { cwd: target });
  expect(check.code).toBe(0);
  expect(check.stdout).toContain('Ошибок: 0');
  expect(readdirSync(folder).sort()).toEqual(['given.yaml', 'rezerv']);
  expect(runScript('fix.ts', ['--check'], { cwd: target }).code).toBe(0);
});

test('keeps lists and papers with names, which lie beside the records, out of git', () => {
  const { target } = begin();
  for (const name of ['список.xlsx', 'список.csv', 'protocol-2026-01.docx', 'chernovik-p-0001.txt'])
    expect(git(target, ['check-ignore', name])).toContain(name.slice(-4));
});

test('with settings, exact versions and a page for the secretary', () => {
  const { target } = begin();
  expect(readSettings(target)).toEqual({
    content: 'content',
    records: 1,
    site: 'https://olkhovka.example',
    basePath: '/rezerv/',
    forge: { kind: 'gitlab', url: 'https://git.olkhovka.example', repository: 'okrug/rezerv', branch: 'main' },
  });
  const { dependencies, scripts } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    scripts: Record<string, string>;
  };
  expect(dependencies).toEqual({ 'municipal-reserve': OWN.version, node: OWN.devDependencies['node'] });
  expect(scripts).toMatchObject({ new: 'reserve new', check: 'reserve check', build: 'reserve build' });
  expect(readFileSync(join(target, '.npmrc'), 'utf8')).toContain('save-exact=true');
  const readme = readFileSync(join(target, 'README.md'), 'utf8');
  expect(readme).toContain('# Ольховский муниципальный округ');
  expect(readme).not.toContain('{{');
});

test('with the files of the forge it is for, and of no other', () => {
  const { target } = begin();
  const own = existsSync(join(import.meta.dirname, '../../src/init/template/.gitlab-ci.yml'));
  expect(existsSync(join(target, '.gitlab-ci.yml'))).toBe(own);
  expect(existsSync(join(target, '.github'))).toBe(false);
  expect(readFileSync(join(target, '.gitlab/CODEOWNERS'), 'utf8')).toContain('/reserve.yaml @petrova @okrug/otdel\n');
  expect(existsSync(join(begin(ANSWERS.replace('gitlab', 'none')).target, '.gitlab-ci.yml'))).toBe(false);
});

test('has a first commit where git knows who commits', () => {
  const folder = folderWith({
    'given.yaml': ANSWERS,
    '.gitconfig': '[user]\nname = Секретарь\nemail = s@olkhovka.example\n',
  });
  const target = join(folder, 'rezerv');
  runScript('init.ts', [target, '--answers', join(folder, 'given.yaml')], { env: { HOME: folder } });
  expect(git(target, ['log', '--format=%an %s'])).toBe('Секретарь Начало: паспорт раздела и методика');
  expect(git(target, ['status', '--short'])).toBe('');
});

describe('is refused', () => {
  test('in a folder that is not empty; what lies there stays', () => {
    const folder = folderWith({ 'given.yaml': ANSWERS, 'rezerv/a.txt': 'а' });
    const { code, stdout } = runScript('init.ts', [join(folder, 'rezerv'), '--answers', join(folder, 'given.yaml')]);
    expect(code).toBe(1);
    expect(stdout).toContain('не пуста');
    expect(readdirSync(join(folder, 'rezerv'))).toEqual(['a.txt']);
  });

  test('instead of a file', () => {
    const folder = folderWith({ a: '' });
    expect(runScript('init.ts', [join(folder, 'a')]).stdout).toContain('это файл');
  });

  test.each([
    ['a missing answer', /^name: .*$/m, '', 'Название (name): ответа нет'],
    ['a phone that is none', /^phones: .*$/m, 'phones: 5-12', 'Телефоны (phones)'],
    ['an address that is none', /^repository: .*$/m, 'repository: rezerv', 'Адрес хранилища (repository)'],
  ])('for %s, with nothing half made', (_, find, put, says) => {
    const { code, folder, stdout } = begin(ANSWERS.replace(find, put));
    expect(code).toBe(1);
    expect(stdout).toContain(says);
    expect(readdirSync(folder)).toEqual(['given.yaml']);
  });
});

test('an empty folder is as good as a new one', () => {
  const folder = folderWith({ 'given.yaml': ANSWERS });
  mkdirSync(join(folder, 'rezerv'));
  writeFileSync(join(folder, 'other.txt'), '');
  expect(runScript('init.ts', [join(folder, 'rezerv'), '--answers', join(folder, 'given.yaml')]).code).toBe(0);
  expect(existsSync(join(folder, 'rezerv/reserve.yaml'))).toBe(true);
});
