import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/harvest/sources.ts';
import { sourcesValidatorSource } from '../../src/harvest/validator-source.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { textOf } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';

const read = (text: string) => readSources(join(folderWith({ 'sources.yaml': text }), 'sources.yaml'));
const ONE = 'sources:\n  - id: zarechny\n    url: https://git.example/zarechny/zapisi.git\n';

test('what is not said is as usual: nothing of people is taken', () => {
  const { sources, ...rest } = read(ONE);
  expect(rest).toEqual({
    allowFile: false,
    limits: { seconds: 60, megabytes: 50, files: 2000, parallel: 4 },
    types: ['municipality', 'profile', 'act', 'material', 'practice', 'recommendations', 'initiatives', 'provider'],
  });
  expect(sources).toEqual([
    { id: 'zarechny', url: 'https://git.example/zarechny/zapisi.git', path: 'content', place: 'sources.yaml:3' },
  ]);
});

test('types that are named are taken with the passport of the municipality, and «all» are all', () => {
  expect(read(`types: [practice]\n${ONE}`).types).toEqual(['municipality', 'profile', 'practice']);
  expect(read(`types: [all]\n${ONE}`).types).toEqual(RECORD_TYPES);
});

describe('a list that is wrong is refused with its line', () => {
  test.each([
    ['', 'в списке нет ни одного хранилища'],
    ['sources: []\n', 'в списке нет ни одного хранилища'],
    ['own: ../content\n', 'sources.yaml:1: «Папка своих записей»'],
    ['sources:\n  - id: zarechny\n', 'допишите строку url'],
    ['sources:\n  - id: Заречный\n    url: https://git.example/a\n', 'sources.yaml:2: «Муниципалитет»'],
    [
      `${ONE}  - id: zarechny\n    url: https://git.example/b\n`,
      'sources.yaml:4: муниципалитет «zarechny» уже назван в строке 2',
    ],
    ['sources:\n  - id: profiles\n    url: https://git.example/a\n', 'занято общей папкой'],
    [`types: [practise]\n${ONE}`, 'sources.yaml:1: вида записей «practise» нет. Возможно, имелось в виду «practice».'],
    [`limits: { seconds: 600 }\n${ONE}`, 'sources.yaml:1: «Секунд на хранилище»'],
    [`limits: { megabytes: 5000 }\n${ONE}`, 'sources.yaml:1: «Мегабайт на хранилище»'],
    [`${ONE}    branch: --upload-pack\n`, 'sources.yaml:4: «Ветка»'],
    [`${ONE}    branch: a..b\n`, 'sources.yaml:4: «Ветка»'],
    [`${ONE}    path: ../other\n`, 'sources.yaml:4: «Папка с записями»'],
    [`site: assoc\n${ONE}`, 'sources.yaml:1: «Адрес сайта»'],
    [`source: 1\n${ONE}`, 'такой настройки нет: «source». Возможно, имелось в виду «sources».'],
  ])('%j', (text, says) => {
    expect(() => read(text)).toThrow(says);
  });

  test('one that is not there', () => {
    expect(() => readSources('/nowhere/sources.yaml')).toThrow('Списка хранилищ /nowhere/sources.yaml нет');
  });
});

test('validators.generated.ts is what the schema of the list says today (run: npm run types)', () => {
  expect(textOf('src/harvest/validators.generated.ts') === sourcesValidatorSource()).toBe(true);
});
