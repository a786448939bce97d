import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidied } from '../../src/editing/tidy.ts';
import { writeRecord } from '../../src/editing/write-record.ts';
import { loadCorpus } from '../../src/records/load.ts';
import { parseRecord } from '../../src/records/read.ts';
import type { RecordType } from '../../src/records/registry.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const tidy = (type: RecordType, text: string, mdx = false) => tidied(type, bytes(text), mdx);
const CONTENT = join(import.meta.dirname, '../../content');

describe('the form', () => {
  test('fields in the order of the schema, notes with them, the first note on top', () => {
    expect(
      tidy(
        'decision',
        '# О ком\nkind: keep # вид\nitem: 1\n\n# чей\nprotocol: 2026-02\nperson: p-1\nvote:\n  for: 1\n',
      ),
    ).toBe('# О ком\n# чей\nprotocol: 2026-02\nitem: 1\nkind: keep # вид\nperson: p-1\nvote:\n  for: 1\n');
  });

  test('a byte mark, foreign line ends, spaces and quotes that say nothing', () => {
    const text =
      '\uFEFFprotocol:   "2026-02"\r\nitem: 1  \r\nkind: \'keep\'\r\npersons:\r\n- p-1\r\n- p-2\r\nvote:\r\n    for: 7\r\n    recused: [ "p-3",p-4 ]';
    expect(tidy('decision', text)).toBe(
      'protocol: 2026-02\nitem: 1\nkind: keep\npersons:\n  - p-1\n  - p-2\nvote:\n  for: 7\n  recused: [p-3, p-4]\n',
    );
  });

  test('what other programs left behind, and letters of two signs', () => {
    const text =
      'title: Мето\u00adди\u200bка \u2060\u200eрайо\ufeffна\u200f, и\u0306од\ngroup: a1\nact: b1\nfrom: 2026-01-01\n';
    const clean = 'title: Методика района, йод\ngroup: a1\nact: b1\nfrom: 2026-01-01\n';
    expect(tidy('position', text)).toBe(clean);
    expect(tidy('position', text.replace('и\u0306', '\u202e'))).toBeUndefined();
    expect(tidied('position', Buffer.from(text, 'utf16le'), false)).toBeUndefined();
  });

  test('quotes stay where the value needs them', () => {
    const needed = "title: 'раз: два'\ngroup: a1\nact: b1\nfrom: 2026-01-01\n";
    expect(tidy('position', needed)).toBe(needed);
    expect(tidy('position', needed.replace("'раз: два'", '"раз: два"'))).toBe(needed);
  });

  test('texts of several lines keep their lines', () => {
    const text =
      'protocol: 2026-02\nitem: 1\nkind: other\ntext: >- # заметка\n    раз\n    два\n\n    три\nvote:\n  for: 1\n';
    expect(tidy('decision', text)).toBe(
      'protocol: 2026-02\nitem: 1\nkind: other\ntext: >- # заметка\n  раз\n  два\n\n  три\nvote:\n  for: 1\n',
    );
  });

  test.each([
    [
      'behind a text of several lines',
      'text: раз\n      два # заметка\nvote:\n  for: 1\n',
      'text: раз\n  два # заметка\nvote:\n  for: 1\n',
    ],
    [
      'inside a list',
      'persons: # а\n# б\n- p-1 # в\nvote:\n  for: 1\n',
      'persons:\n  # а\n  # б\n  - p-1 # в\nvote:\n  for: 1\n',
    ],
    ['at the end', 'vote:\n    for: 1\n    # а\n', 'vote:\n  for: 1\n  # а\n'],
  ])('notes %s stay', (_, text, wanted) => {
    const head = 'protocol: 2026-02\nitem: 1\nkind: other\n';
    expect(tidy('decision', head + text)).toBe(head + wanted);
  });

  test('the text below a front matter keeps its hard breaks', () => {
    const text = '---\ndate: 2026-01-01\nnumber: 1\n---\n\n\nраз  \nдва\n   \n\n';
    expect(tidy('protocol', text, true)).toBe('---\nnumber: 1\ndate: 2026-01-01\n---\n\nраз  \nдва\n');
  });

  test('a long list of codes goes down the page', () => {
    const persons = Array.from({ length: 15 }, (_, index) => `p-00${index + 10}`);
    const text = tidy(
      'decision',
      `protocol: 2026-02\nitem: 1\nkind: keep\npersons: [${persons.join(', ')}]\nvote:\n  for: 1\n`,
    );
    expect(text).toContain('persons:\n  - p-0010\n  - p-0011\n');
  });
});

describe('left alone', () => {
  test('what cannot be read', () => {
    expect(tidy('decision', 'a: [b')).toBeUndefined();
    expect(tidy('protocol', 'number: 1', true)).toBeUndefined();
  });

  test.each([
    ['a value that looks like a place-holder', 'title: kept-lines-0.\nbody: |-\n  раз\n  два\ngroup: a1\n'],
    ['a literal block with spaces at its end', 'title: |\n  раз  \n  два\n'],
  ])('%s', (_, text) => {
    const after = tidy('position', text) ?? '';
    expect(dataOf('position', after)).toEqual(dataOf('position', text));
  });
});

const dataOf = (type: RecordType, text: string, mdx = false) => {
  const read = parseRecord(type, bytes(text), mdx);
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return [read.data, read.body?.html];
};

describe('whatever is written', () => {
  test('the shipped records are tidy, byte for byte', () => {
    const { corpus } = loadCorpus(CONTENT);
    const untidy = corpus.all().filter(({ file, type }) => {
      const before = readFileSync(join(CONTENT, file));
      return tidied(type, before, file.endsWith('.mdx')) !== before.toString();
    });
    expect(untidy.map(({ file }) => file)).toEqual([]);
    expect(corpus.size).toBeGreaterThan(200);
  });

  const word = fc.stringMatching(/^[А-Яа-яё#:'",.«»\-[\]{}&*!|> ]{0,30}[а-я]$/);
  const text = fc.oneof(
    word,
    fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ').trim()),
  );
  const data = fc.record(
    {
      protocol: fc.constantFrom('2026-01', '2026-02'),
      item: fc.nat(9),
      kind: fc.constantFrom('keep', 'other'),
      text,
      persons: fc.array(fc.stringMatching(/^p-\d{4}$/), { minLength: 1, maxLength: 20 }),
      vote: fc.record({ for: fc.nat(9), recused: fc.array(fc.stringMatching(/^p-\d{4}$/)) }),
      assignments: fc.array(fc.record({ text, due: fc.constant('2026-01-01') }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['protocol'] },
  );
  /** Spoils the form of a text and never its meaning: notes above fields, fields in another order, spaces, line ends. */
  const spoilt = (yaml: string, { crlf, note, turn }: { crlf: boolean; note: string; turn: boolean }) => {
    const parts = yaml.split(/^(?=[a-z])/m).map((part) => `# ${note}\n${part}`);
    const mixed = (turn ? parts.reverse() : parts).join('\n');
    return crlf ? `\uFEFF${mixed.replaceAll('\n', '\r\n')}` : mixed;
  };
  const spoiling = fc.record({
    crlf: fc.boolean(),
    note: fc.stringMatching(/^[а-я :'"#]{0,10}[а-я]$/),
    turn: fc.boolean(),
  });

  test('tidying changes no meaning, loses no note, and twice is once', () => {
    fc.assert(
      fc.property(data, spoiling, (record, how) => {
        const clean = writeRecord('decision', record);
        const before = spoilt(clean, how);
        const after = tidy('decision', before)!;
        expect(dataOf('decision', after)).toEqual(dataOf('decision', clean));
        expect(tidy('decision', after)).toBe(after);
        expect(after.split(`# ${how.note}\n`)).toHaveLength(
          before.replaceAll('\r', '').split(`# ${how.note}\n`).length,
        );
        expect(after.startsWith('\uFEFF') || after.includes('\r')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a new record is tidy already', () => {
    fc.assert(
      fc.property(data, (record) => {
        const written = writeRecord('decision', record);
        expect(tidy('decision', written)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });
});
