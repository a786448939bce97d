import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../src/editing/answers.ts';
import { Asker } from '../../src/editing/asker.ts';
import { readSources } from '../../src/harvest/sources.ts';
import { initRepository } from '../../src/init/run-init.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const TODAY = ['--today', '2026-11-21'];
const ANSWERS = `name: Союз муниципалитетов Среднереченской области
siteUrl: https://soyuz.example/praktiki/
email: soyuz@soyuz.example
forge: forgejo
repository: https://git.soyuz.example/soyuz/site.git
`;
const ID = 'soyuz-srednerechenskoy-oblasti';

/** Makes an association's repository of these answers in a folder of its own. */
function begin(answers = ANSWERS, ...more: string[]) {
  const folder = folderWith({ 'given.yaml': answers });
  const target = join(folder, 'soyuz');
  const args = [target, '--kind', 'association', '--answers', join(folder, 'given.yaml'), ...TODAY, ...more];
  return { ...runScript('init.ts', args, { cwd: folder }), folder, target };
}

test('makes a repository in which the check and the harvest pass at once, and the commands know their places', () => {
  const { code, folder, stderr, stdout, target } = begin();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('npm install, npm start');
  expect(runScript('check.ts', TODAY, { cwd: target }).stdout).toContain('Ошибок: 0, нарушений порядка: 0');
  const { scripts } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const [, out = ''] = /^reserve harvest --out (\S+)$/.exec(scripts['harvest'] ?? '') ?? [];
  expect(runScript('harvest.ts', [...TODAY, '--out', out], { cwd: target })).toMatchObject({ code: 0, stderr: '' });
  expect(scripts['build']).toBe(`reserve build --content ${out}/content`);
  expect(existsSync(join(target, out, 'content', ID, 'municipality.yaml'))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['given.yaml', 'soyuz']);
}, 60_000);

test('settings, list and pages say what was answered, and the wrapper is that of the forge alone', () => {
  const { target } = begin();
  const forge = { kind: 'forgejo', url: 'https://git.soyuz.example', repository: 'soyuz/site', branch: 'main' };
  const common = { content: 'content', records: 1, archive: false };
  expect(readSettings(target)).toEqual({ ...common, site: 'https://soyuz.example', basePath: '/praktiki/', forge });
  expect(readSources(join(target, 'sources.yaml'))).toMatchObject({
    site: 'https://soyuz.example/praktiki/',
    own: join(target, 'content'),
    allowFile: false,
    sources: [],
  });
  expect(readdirSync(join(target, '.forgejo/workflows'))).toEqual(['site.yml']);
  expect(['.github', '.gitlab-ci.yml', 'content/profiles'].filter((name) => existsSync(join(target, name)))).toEqual(
    [],
  );
  const passport = readFileSync(join(target, 'content', ID, 'municipality.yaml'), 'utf8');
  expect(passport).toContain('contacts:\n  email: soyuz@soyuz.example\n');
  const readme = readFileSync(join(target, 'README.md'), 'utf8');
  expect(readme).toContain('# Союз муниципалитетов Среднереченской области');
  expect(readme).toContain(`content/${ID}/municipality.yaml`);
  expect(readme).not.toContain('{{');
});

test('the example in the list becomes a list when its marks are taken away', () => {
  const list = readFileSync(join(begin('name: Союз\n').target, 'sources.yaml'), 'utf8');
  const filled = list.replaceAll(/^# (sources:| {2})/gm, '$1');
  const folder = folderWith({ 'sources.yaml': filled, 'content/soyuz/municipality.yaml': '' });
  expect(readSources(join(folder, 'sources.yaml')).sources).toMatchObject([{ id: 'zarechny' }]);
});

describe('is refused, with nothing half made,', () => {
  const source = (text: string) => `${ANSWERS}sources:\n  - ${text}\n`;
  const given = (id: string) => `{ id: ${id}, url: 'https://git.example/a/b.git' }`;

  test.each([
    ['without a name', 'forge: none\n', 'Полное название объединения (name): ответа нет'],
    [
      'for an unknown forge',
      ANSWERS.replace('forgejo', 'bitbucket'),
      '«bitbucket» нет среди возможных: none (пока нет)',
    ],
    ['for an address that is none', ANSWERS.replace('https://soyuz', 'soyuz'), 'Адрес будущего сайта (siteUrl)'],
    ['for a letter that goes nowhere', ANSWERS.replace('soyuz@', ''), '(email): нужен адрес электронной почты'],
    ['for a path no site can have', ANSWERS.replace('praktiki', 'практики'), 'в пути сайта нужны латинские буквы'],
    ['for an answer nobody asked for', `${ANSWERS}basePat: /a/\n`, 'Лишний ответ (basePat): такого вопроса нет'],
    ['for a folder that is taken', `${ANSWERS}folder: profiles\n`, '(folder): это имя занято'],
    ['for a folder that leads away', `${ANSWERS}folder: ../../etc\n`, '(folder): нужны строчные латинские буквы'],
    ['for sources that are no list', `${ANSWERS}sources: zarechny\n`, 'нужен список с полями id и url'],
    ['for a source that git would run', source("{ id: a-b, url: 'ext::sh -c id' }"), 'заставил бы git запустить'],
    ['for a password in an address', source("{ id: a-b, url: 'https://a:b@git.example/c' }"), 'имя или пароль'],
    ['for a source without an address', source('{ id: a-b }'), '(sources.0.url): ответа нет'],
    ['for its own folder as a source', source(given(ID)), `папка «${ID}» уже названа`],
    ['for a source twice', source(`${given('a-b')}\n  - ${given('a-b')}`), 'папка «a-b» уже названа'],
    [
      'for an odd field of a source',
      source("{ id: a-b, ulr: 'x' }"),
      '(sources.0.ulr): такого вопроса нет. Есть: id, url, name',
    ],
  ])('%s', async (_, answers, says) => {
    const folder = folderWith({});
    const asker = new Asker({ kind: 'association', ...readAnswers(Buffer.from(answers)) });
    const { code, text } = await initRepository(asker, { folder: join(folder, 'soyuz'), keep: join(folder, 'a.yaml') });
    expect([code, text]).toEqual([1, expect.stringContaining(says)]);
    expect(text).toContain('Ничего не создано.');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('for an unknown kind', () => {
    const { code, folder, stdout } = begin(ANSWERS, '--kind', 'banana');
    expect([code, stdout]).toEqual([1, expect.stringContaining('«banana» нет среди возможных')]);
    expect(readdirSync(folder)).toEqual(['given.yaml']);
  });
});

test('a hostile name stays a name in every file', () => {
  const name = 'Союз <img src=x onerror=alert(1)> [а](https://b.example) $& {{id}} \': "#`';
  const { code, target } = begin(`name: ${JSON.stringify(name)}\nfolder: soyuz\n`);
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))).toMatchObject({
    description: expect.stringContaining(name) as string,
  });
  const [title = ''] = readFileSync(join(target, 'README.md'), 'utf8').split('\n');
  expect(title).toContain('&lt;img');
  expect(title).toContain('{{id}}');
  expect(title).not.toMatch(/<img|(?<!\\)[\]`]/);
  expect(runScript('check.ts', TODAY, { cwd: target }).stdout).toContain('Ошибок: 0');
});
