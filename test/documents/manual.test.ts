import { expect, test } from 'vitest';
import { FORMS } from '../../src/documents/forms/index.ts';
import { KINDS } from '../../src/documents/kinds.ts';
import { PLACEHOLDERS, placeholderTable, type TemplateKind } from '../../src/documents/placeholders.ts';
import { textOf } from '../source-files.ts';

const manual = textOf('docs/secretary/documents.md');

test('the manual names every kind of document and every form as the program does', () => {
  for (const { id, label } of KINDS) expect(manual).toContain(`| \`${id}\` | ${label} |`);
  for (const { id } of FORMS) expect(manual).toContain(`\`${id}\``);
});

test('the manual prints the table of placeholders of every kind', () => {
  const kinds = Object.keys(PLACEHOLDERS) as TemplateKind[];
  expect(kinds.length).toBeGreaterThan(5);
  for (const kind of kinds) {
    const { label } = KINDS.find(({ id }) => id === kind)!;
    expect(manual).toContain(`### \`${kind}\`: ${label}\n\n${placeholderTable(kind)}\n`);
  }
});
