import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editYaml } from '../../src/editing/yaml-edits.ts';
import { pruned, writeRecord } from '../../src/editing/write-record.ts';
import { plainOf, type Plain } from '../../src/editing/yaml-text.ts';
import { hiddenIn } from '../../src/i18n/hidden-characters.ts';
import { loadCorpus } from '../../src/records/load.ts';
import { parseRecord } from '../../src/records/read.ts';
import { parseYaml } from '../../src/records/yaml.ts';

const ROOTS = ['content', 'test/municipality/a-rural', 'test/municipality/c-okrug'];
const records = ROOTS.flatMap((root) =>
  loadCorpus(root)
    .corpus.all()
    .map((entry) => ({ entry, text: readFileSync(join(root, entry.file), 'utf8') })),
);

const comments = (text: string) => text.split('\n').filter((line) => /(^|\s)#\s/.test(line)).length;

test('a record whose data did not change keeps every byte', () => {
  expect(records.length).toBeGreaterThan(200);
  for (const { entry, text } of records) expect(writeRecord(entry.type, entry.data, { before: text })).toBe(text);
});

test('a record written afresh reads back as the same data', () => {
  for (const { entry } of records) {
    const text = writeRecord(entry.type, entry.data);
    const read = parseRecord(entry.type, Buffer.from(text), text.startsWith('---\n'));
    expect(read, entry.file).toMatchObject({ data: entry.data });
  }
});

describe('one change', () => {
  const old = [
    '# О записи',
    'title: План   # рабочее название',
    'tags: [a, b]  # коды',
    'items:',
    '  # первый',
    '  - n: 1',
    '    title: «Раз»',
    '  - n: 2',
    '    title: "Два"  # в кавычках',
    'note: >-',
    '  Длинное',
    '  объяснение.',
    '# В конце',
    '',
  ].join('\n');
  const data = {
    title: 'План',
    tags: ['a', 'b'],
    items: [
      { n: '1', title: '«Раз»' },
      { n: '2', title: 'Два' },
    ],
    note: 'Длинное объяснение.',
  };

  test.each([
    ['of a text', { ...data, title: 'Новый план' }, ['title: План ', 'title: Новый план ']],
    ['of a list of codes', { ...data, tags: ['a', 'b', 'c'] }, ['[a, b]', '[a, b, c]']],
    ['of a quoted text in a list', { ...data, items: [data.items[0], { n: '2', title: 'Три' }] }, ['"Два"', '"Три"']],
    ['of a folded text', { ...data, note: 'Кратко' }, ['note: >-\n  Длинное\n  объяснение.', 'note: Кратко']],
    [
      'that adds an element',
      { ...data, items: [...data.items, { n: '3', title: 'Три' }] },
      ['# в кавычках\n', '# в кавычках\n  - n: 3\n    title: Три\n'],
    ],
    ['that removes an element', { ...data, items: [data.items[1]] }, ['  - n: 1\n    title: «Раз»\n', '']],
    [
      'that removes a field',
      { title: data.title, tags: data.tags, items: data.items },
      ['note: >-\n  Длинное\n  объяснение.\n', ''],
    ],
    ['that adds a field', { ...data, zero: '0' }, ['  объяснение.\n', '  объяснение.\nzero: 0\n']],
    [
      'that adds a field to an element',
      { ...data, items: [{ n: '1', title: '«Раз»', by: 'я' }, data.items[1]] },
      ['    title: «Раз»\n', '    title: «Раз»\n    by: я\n'],
    ],
    [
      'to several lines beside a comment',
      { ...data, title: 'Раз\nДва' },
      ['title: План   # рабочее название', '# рабочее название\ntitle: |-\n  Раз\n  Два'],
    ],
  ] as const)('%s touches nothing else', (_, changed, [from, to]) => {
    expect(editYaml(old, changed as unknown as Record<string, Plain>, undefined)).toBe(old.replace(from, to));
  });
});

test('line ends and the byte order mark stay as they are', () => {
  const before = '\uFEFFsurname: Иванова\r\nname: Анна\r\nbasis: none\r\n';
  const data = { surname: 'Иванова', name: 'Мария', basis: 'none' };
  expect(writeRecord('person', data, { before })).toBe(before.replace('Анна', 'Мария'));
});

test('a body is written only when it says something else', () => {
  const before = '---\ntitle: А\n---\n\n\nТекст.\n\n';
  expect(writeRecord('protocol', { title: 'А' }, { before, body: 'Текст.' })).toBe(before);
  expect(writeRecord('protocol', { title: 'Б' }, { before, body: 'Текст.' })).toBe(before.replace('А', 'Б'));
  expect(writeRecord('protocol', { title: 'А' }, { before, body: 'Иное.' })).toBe('---\ntitle: А\n---\n\nИное.\n');
});

test('what says nothing is not written', () => {
  expect(pruned({ a: '', b: null, c: [], d: { e: undefined }, f: 0, g: false, h: [''], i: ' ' })).toEqual({
    f: 0,
    g: false,
    i: ' ',
  });
});

describe('any change', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '-',
      '#',
      ': ',
      'a: b',
      '- a',
      '[',
      '{}',
      "it's",
      '"',
      '|',
      '>',
      '%',
      '@',
      '`',
      '!',
      '&a',
      '*a',
      '~',
      'null',
      'true',
      '05',
      '2026-02-28',
      '…',
      '«',
      '\u00a0',
      'слово',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => hiddenIn(text) === undefined),
  );
  const text = fc
    .array(word, { maxLength: 40 })
    .chain((words) => fc.constantFrom(' ', '', '\n').map((glue) => words.join(glue)));
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      text,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'title', 'n'), tie('value'), { maxKeys: 3 }),
    ),
  })).value;

  /** Changes one thing somewhere inside. */
  function changed(whole: unknown, path: readonly number[], to: unknown): unknown {
    const [step = 0, ...rest] = path;
    if (Array.isArray(whole) && rest.length > 0) {
      const index = step % (whole.length + 1);
      if (index === whole.length) return [...(whole as unknown[]), to];
      return step % 3 === 0 ? whole.toSpliced(index, 1) : whole.with(index, changed(whole[index], rest, to));
    }
    if (typeof whole === 'object' && whole !== null && rest.length > 0) {
      const keys = Object.keys(whole);
      const key = keys[step % (keys.length + 1)] ?? 'added';
      const { [key]: child, ...others } = whole as Record<string, unknown>;
      return step % 5 === 0 && keys.length > 1 ? others : { ...others, [key]: changed(child, rest, to) };
    }
    return to;
  }

  test('reads back as what was meant, and keeps the comments outside of it', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.nat(records.length - 1),
        fc.array(fc.nat(50), { minLength: 2, maxLength: 5 }),
        value,
        (which, path, to) => {
          const { entry, text: before } = records[which]!;
          const data = pruned(changed(entry.data, path, to) as object);
          if (Array.isArray(data) || Object.keys(data).length === 0) return;
          const after = writeRecord(entry.type, data, { before });
          const yaml = after.startsWith('---\n') ? after.slice(4, after.indexOf('\n---', 3) + 1) : after;
          const parsed = parseYaml(yaml);
          expect(parsed).toMatchObject({ value: plainOf(data) });
          const head = (whole: string) =>
            whole
              .split('\n')
              .slice(0, 2)
              .filter((line) => line.startsWith('#'));
          if (comments(before) > 0) kept += 1;
          expect(head(after)).toEqual(head(before));
        },
      ),
      { numRuns: 2000, seed: 20261122 },
    );
    expect(kept).toBeGreaterThan(20);
  });
});
