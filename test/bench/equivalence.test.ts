import { expect, test } from 'vitest';
import { folderWith } from '../temp-folder.ts';
import { lostBy } from './equivalence.ts';

const content = () =>
  folderWith({
    'm-1/municipality.yaml': 'name: Округ\n',
    'm-1/practices/one.mdx':
      '---\ntitle: Тёплый двор\nproblem: >-\n  Во дворе\n  холодно.\nresults:\n  - what: Градусов\n    after: 5\nrisks: []\n---\n\n# Как было\n\n- Ставили **печи**.\n',
  });
const HTML =
  '<head><title>другое</title></head><main><h1>Тёплый двор</h1><p>Во дворе\nхолодно.</p><td>Градусов</td><td>5</td><h1>Как было</h1><li>Ставили <b>печи</b>.</li></main>';
const lost = (html: string) => lostBy(content(), folderWith({ 'practices/m-1/one/index.html': html }));

test('a page with every value and every line has lost nothing', () => {
  expect(lost(HTML)).toEqual([]);
});

test.each([
  ['Тёплый двор', 'Тёплый двор'],
  ['холодно.', 'холодно.'],
  ['>5<', '5'],
  ['Как было', 'Как было'],
  ['печи', 'Ставили печи.'],
])('a page without «%s» is told of', (part, line) => {
  expect(lost(HTML.replace(part, part === '>5<' ? '><' : ''))).toEqual([
    `m-1/practices/one.mdx: на странице нет «${line}»`,
  ]);
});

test('a page that is not there is told of', () => {
  expect(lostBy(content(), folderWith({}))).toEqual(['m-1/practices/one.mdx: нет страницы']);
});
