import { expect, test } from 'vitest';
import { readSettings } from '../../src/settings/read-settings.ts';
import { folderWith } from '../temp-folder.ts';

const settings = (text: string) => readSettings(folderWith({ 'reserve.yaml': text }));

test('a repository without the file has the usual settings', () => {
  expect(readSettings(folderWith({}))).toEqual({ content: 'content' });
  expect(settings('# пока ничего\n')).toEqual({ content: 'content' });
});

test('everything that is said is read', () => {
  const text = `content: zapisi
records: 3
site: https://zarechny.example
basePath: /rezerv/
forge: { kind: forgejo, url: https://git.zarechny.example, repository: okrug/rezerv }
theme: { accent: '#7a1f2b', logo: look/gerb.png }
pages: pages
overrides: overrides
pdf: true
`;
  expect(settings(text)).toEqual({
    content: 'zapisi',
    records: 3,
    site: 'https://zarechny.example',
    basePath: '/rezerv/',
    forge: { kind: 'forgejo', url: 'https://git.zarechny.example', repository: 'okrug/rezerv', branch: 'main' },
    theme: { accent: '#7a1f2b', logo: 'look/gerb.png' },
    pages: 'pages',
    overrides: 'overrides',
    pdf: true,
  });
});

test.each([
  [
    'content: ../other\n',
    'reserve.yaml:1: «Папка с записями»: Нужен путь к папке внутри хранилища, например content, а написано «../other»',
  ],
  ['pdf: ua-1\n', 'reserve.yaml:1: «Бумаги в PDF»'],
  ['site: zarechny.example\n', 'reserve.yaml:1: «Адрес сайта»: нужен адрес страницы целиком'],
  ['basePath: rezerv\n', 'reserve.yaml:1: «Путь раздела»'],
  [
    'site: https://a.example\nforge: { kind: gitea, url: https://a.example, repository: a/b }\n',
    'reserve.yaml:2: «Вид»: такого значения нет: «gitea»',
  ],
  ['forge:\n  kind: github\n  url: https://a.example\n', 'не хватает поля «Имя хранилища»: допишите строку repository'],
  ['them: {}\n', 'reserve.yaml:1: такой настройки нет: «them». Возможно, имелось в виду «theme».'],
  ['theme: { accent: red }\n', 'reserve.yaml:1: «Цвет»: Цвет пишут в кавычках'],
  ['theme: { logo: /etc/passwd }\n', 'reserve.yaml:1: «Герб или знак»'],
  ['records: два\n', 'reserve.yaml:1: «Версия записей»: нужно целое число'],
  ['a: [1\n', 'reserve.yaml:2: '],
  ['- a\n', 'нужны вложенные поля'],
])('%j is refused with its line and the way to mend it', (text, message) => {
  expect(() => settings(text)).toThrow(message);
});

test('all faults are told at once', () => {
  expect(() => settings('site: нет\nthem: {}\n')).toThrow(/:1: [\s\S]*:2: /);
});
