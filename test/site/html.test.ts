import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { filesOf } from './output.ts';

const { dist } = inject('shipped');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Where CSS takes the bullets from a list or the rows from a table, browsers take their meaning too: it is spelled out.
    'no-redundant-role': 'off',
    // Numbers are kept on one line by CSS (`a[href^="tel:"]`), so that they can be copied and found as people write them.
    'tel-non-breaking': 'off',
    // A matter of taste in search results: names of acts are as long as they are.
    'long-title': 'off',
    // The panel for low vision acts as soon as something is chosen and sends nothing.
    'wcag/h32': 'off',
    // A label that holds its field also names it: some programs for control by voice know only names.
    'no-redundant-for': 'off',
    // Fields within fields have a point in their names, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // For files of other hosts; the site has only its own.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

test('every page is valid HTML', async () => {
  const files = filesOf(dist).filter((file) => file.endsWith('.html'));
  const found = new Map<string, string[]>();
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(dist, file), 'utf8'), file);
    for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages))
      found.set(`${ruleId}: ${message}`, [...(found.get(`${ruleId}: ${message}`) ?? []), `${file} ${selector}`]);
  }
  expect(files.length).toBeGreaterThan(100);
  expect([...found].map(([message, places]) => `${message} (${places.length}, ${places[0]})`)).toEqual([]);
});
