import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { textOf } from '../base-records.ts';
import { Group, type Expectation } from '../mutation.ts';
import { rowOf } from '../../../src/records/registry.ts';

const NAME = /имя файла|латинские буквы|расширение|называется/;
const LINK = /это ссылка/;
const group = new Group('имена и места');

/** A good record under a bad name; `@` stands for its number and `.x` for its extension. */
const NAMES: readonly (readonly [string, Expectation])[] = [
  ['Akt-@.x', NAME],
  ['акт-@.x', NAME],
  ['a b-@.x', NAME],
  ['a.b-@.x', NAME],
  ['a_b-@.x', NAME],
  ['a#b-@.x', NAME],
  ['a?b-@.x', NAME],
  ['a%2fb-@.x', NAME],
  ['a\\b-@.x', NAME],
  ['..-@.x', NAME],
  ['-a-@.x', NAME],
  ['.x-@.x', NAME],
  ['a:b-@.x', NAME],
  ['a\nb-@.x', NAME],
  ['a\u001b[31mb-@.x', NAME],
  ['a\u202eb-@.x', NAME],
  ['a\u200bb-@.x', NAME],
  ['а́-@.x', NAME],
  ['й-@.x', NAME],
  ["a'b-@.x", NAME],
  ['a"b-@.x', NAME],
  ['a;rm -rf-@.x', NAME],
  ['$(id)-@.x', NAME],
  ['`id`-@.x', NAME],
  ['<b>-@.x', NAME],
  ['::error::-@.x', NAME],
  [`${'a'.repeat(70)}-@.x`, NAME],
  ['__proto__@.x', NAME],
  ['@.YAML', NAME],
  ['@.yml', NAME],
  ['@.x.bak', NAME],
  ['@.md', NAME],
  ['@.json', NAME],
  ['@.js', NAME],
  ['@.html', NAME],
  ['@', NAME],
  ['sub/@.x', /только папка года/],
  ['2026/sub/@.x', /только папка года/],
  ['20 26/@.x', /только папка года/],
  ['.git/@.x', /отдельное хранилище git/],
];
for (const [name, expect] of NAMES) {
  group.add(JSON.stringify(name), expect, (base) =>
    rowOf(base.type).folder === undefined ? undefined : { text: textOf(base, base.yaml, base.body), name },
  );
}

/** What stands where a record should: made at that path. */
const OBJECTS: Readonly<Record<string, readonly [RegExp, (at: string) => void]>> = {
  'a link to /etc/passwd': [LINK, linkTo('/etc/passwd')],
  'a link to the environment': [LINK, linkTo('/proc/self/environ')],
  'a link without an end': [LINK, linkTo('/dev/zero')],
  'a link to nothing': [LINK, linkTo('there-is-nothing')],
  'a link to a folder': [LINK, linkTo('/etc')],
  'a link to the folder above': [LINK, linkTo('..')],
  'a link to itself': [
    LINK,
    (at) => {
      linkTo(at)(at);
    },
  ],
  'a pipe': [/обычный файл/, (at) => void execFileSync('mkfifo', ['--', at])],
};
for (const [name, [expect, put]] of Object.entries(OBJECTS)) {
  group.add(name, expect, (base) =>
    rowOf(base.type).folder === undefined
      ? undefined
      : {
          put: (at) => {
            mkdirSync(dirname(at), { recursive: true });
            put(at);
          },
        },
  );
}

function linkTo(target: string): (at: string) => void {
  return (at) => {
    symlinkSync(target, at);
  };
}

export const placement = group.mutations;
