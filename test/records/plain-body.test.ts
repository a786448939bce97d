import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainBody } from '../../src/records/plain-body.ts';
import { allRecords } from '../attack/base-records.ts';
import { everydayText } from '../attack/everyday-text.ts';
import { hostileBody } from '../attack/fragments.ts';
import { everydayTextFault } from '../attack/properties.ts';

const SEED = 20_261_122;

describe('renders the everyday text', () => {
  test.each([
    ['# А\n\nб в\nг\n', '<h2>А</h2>\n<p>б в\nг</p>'],
    ['**1. а.** б **в\nг** д', '<p><strong>1. а.</strong> б <strong>в\nг</strong> д</p>'],
    ['- **а\n  б**', '<ul>\n<li><strong>а\nб</strong></li>\n</ul>'],
    ['- а\n- **б**, в\n  и г', '<ul>\n<li>а</li>\n<li><strong>б</strong>, в\nи г</li>\n</ul>'],
    ['1. а\n2. б\n\n###### в', '<ol>\n<li>а</li>\n<li>б</li>\n</ol>\n<h6>в</h6>'],
  ])('%j', (text, html) => {
    expect(plainBody(text)).toBe(html);
    expect(everydayTextFault(text)).toBeUndefined();
  });
});

describe('hands on', () => {
  test.each([
    ...[
      '*а*',
      '**а',
      'а**б**',
      '**а.**б',
      '** а**',
      '<b>',
      '{а}',
      'import а',
      'export а',
      '- import а',
      '[а](https://a.example)',
      'а & б',
      '`а`',
    ],
    ...[
      'https://a.example',
      'www.a.example',
      'a@b.example',
      'а\n===',
      'а\n---',
      '> а',
      '2. а',
      '+ а',
      '1) а',
      '    а',
      '- а\n\n- б',
    ],
    ...[
      '- а\nб',
      '- а\n    б',
      'а\n- б',
      '# А\nб',
      '# А #',
      'а  \nб',
      '| а | б |',
      '| а |\n| --- | --- |',
      'а\u202e',
      'а\tб',
      'а: б:в',
      '- - а',
    ],
  ])('%j', (text) => {
    expect(plainBody(text)).toBeUndefined();
  });
});

test.each([
  ['everyday', everydayText(), 6000],
  ['hostile', hostileBody(), 2000],
])(
  'whatever is rendered so, the parser of the whole language renders to the same bytes: %s texts',
  (_, texts, numRuns) => {
    const fault = fc.property(texts, (text) => {
      expect(everydayTextFault(text)).toBeUndefined();
    });
    fc.assert(fault, { numRuns, seed: SEED });
  },
  20_000,
);

test.each(['content', 'test/municipality/a-rural/content', 'test/municipality/b-district/content'])(
  'the texts of %s come out as from the other parser, most of them so',
  (folder) => {
    const bodies = allRecords(join(import.meta.dirname, '../..', folder)).filter(({ body }) => body.trim() !== '');
    for (const { body, file } of bodies) expect(everydayTextFault(body), file).toBeUndefined();
    expect(bodies.filter(({ body }) => plainBody(body) !== undefined).length).toBeGreaterThan(bodies.length * 0.5);
  },
);
