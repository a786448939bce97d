import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { completenessPaper } from '../../src/documents/completeness.ts';
import { KINDS } from '../../src/documents/kinds.ts';
import { reserveListPaper } from '../../src/documents/reserve-list.ts';
import { toText } from '../../src/documents/text.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { ROOT } from '../source-files.ts';

const GOLDEN = join(ROOT, 'test/municipality');
const roots = [
  join(ROOT, 'content'),
  ...readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(GOLDEN, name, 'content')),
];

/** Every document that can be made from the records of a root, with the people of its section. */
function documentsOf(root: string) {
  const site = siteFrom(checkContent(root, '2026-11-21'));
  return site.sections.flatMap((section) => [
    { name: `${section.id} reserve`, section, text: toText(reserveListPaper(section)) },
    { name: `${section.id} completeness`, section, text: toText(completenessPaper(section)) },
    ...KINDS.flatMap((kind) =>
      site.corpus.list(kind.from, section.id).flatMap(({ id }) => {
        if (kind.from === 'decision' && !section.context.register.resolutions.has(id)) return [];
        const made = kind.make(section, id);
        const pieces = Object.values(made?.pieces ?? {}).map((piece) =>
          typeof piece === 'string' ? piece : toText({ blocks: piece }),
        );
        return made
          ? [{ name: `${section.id} ${kind.id} ${id}`, section, text: [toText(made.paper), ...pieces].join('\n') }]
          : [];
      }),
    ),
  ]);
}

describe('nobody who may not be shown is in any document', () => {
  test.each(roots)('%s', (root) => {
    const documents = documentsOf(root);
    const leaks = documents.flatMap(({ name, section, text }) =>
      section.context.people
        .filter(({ id }) => section.people.known(id) === undefined)
        .flatMap(({ data, id }) => [data.surname, id].filter((word) => word !== undefined && text.includes(word)))
        .map((word) => `${name}: ${String(word)}`),
    );
    expect(leaks).toEqual([]);
    for (const { name, text } of documents) expect(text, name).not.toMatch(/undefined|\[object|NaN/);
  });

  test('and there are such people among the records', () => {
    const closed = roots.flatMap((root) =>
      siteFrom(checkContent(root, '2026-11-21')).sections.flatMap(({ context, people }) =>
        context.people.filter(({ data, id }) => data.surname !== undefined && people.known(id) === undefined),
      ),
    );
    expect(closed.length).toBeGreaterThan(3);
    expect(documentsOf(roots[0]!).length).toBeGreaterThan(150);
  });

  test('a withdrawn consent gives the words of the pages in a protocol, an extract, an act and a letter', () => {
    const documents = documentsOf(roots[0]!);
    const text = (name: string) => documents.find((one) => one.name === `tikhorechensk ${name}`)!.text;
    for (const name of ['protocol 2024-04', 'extract 2024-04-6', 'act 2024-04'])
      expect(text(name), name).toContain('лицо, сведения о котором ограничены');
    expect(text('letter 2024-04-6')).toContain('Кому: ____');
  });
});
