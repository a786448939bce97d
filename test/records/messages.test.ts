import { describe, expect, test } from 'vitest';
import { bodySyntaxMessage } from '../../src/records/body-messages.ts';
import { FORMATS } from '../../src/records/formats.ts';
import { KEYWORD_MESSAGES, schemaMessage, type MessageContext } from '../../src/records/schema-messages.ts';
import { validateRecord } from '../../src/records/validate.ts';
import { yamlMessage } from '../../src/records/yaml-messages.ts';
import { nodes } from '../schemas.ts';

const RUSSIAN = /[а-яё]{3}/;
const nothing: MessageContext = { field: undefined, parent: undefined, value: 'x' };

/** Keywords that describe or join schemas and never fail by themselves. */
const SILENT = [
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'properties',
  'items',
  'allOf',
  'if',
  'then',
  'const',
  'not',
];
const refusing = new Set(
  nodes()
    .flatMap(([, node]) => Object.keys(node))
    .filter((keyword) => !keyword.startsWith('x-') && !SILENT.includes(keyword)),
);

test('every keyword of the schemas has a Russian message, and no message is left over', () => {
  expect([...refusing, 'false schema'].sort()).toEqual(Object.keys(KEYWORD_MESSAGES).sort());
  for (const message of Object.values(KEYWORD_MESSAGES)) {
    expect(message({ limit: 2, missingProperty: 'a', unevaluatedProperty: 'a', type: 'string' }, nothing)).toMatch(
      RUSSIAN,
    );
  }
});

test('const and not stand only in conditions, where they refuse nothing', () => {
  const loose = nodes().filter(([path, node]) => ('const' in node || 'not' in node) && !path.includes('/if/'));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('a keyword without a text still says something in Russian', () => {
  const error = { keyword: 'multipleOf', instancePath: '', schemaPath: '', params: {} };
  expect(schemaMessage(error, nothing)).toBe('значение не подходит (multipleOf)');
});

test('a list or fields in place of one word are not quoted', () => {
  for (const value of [{ a: '1' }, ['a']]) {
    const message = KEYWORD_MESSAGES['enum']?.({}, { ...nothing, value });
    expect(message).toContain('нужно одно значение');
    expect(message).not.toMatch(/object|«a»/);
  }
});

test('every kind of value has a name in Russian', () => {
  const kinds = new Set(nodes().flatMap(([, { type }]) => (typeof type === 'string' ? [type] : [])));
  for (const type of kinds) expect(KEYWORD_MESSAGES.type?.({ type }, nothing)).not.toContain('не того вида');
});

test.each(Object.keys(FORMATS))('format %s is explained in Russian', (format) => {
  expect(FORMATS[format]?.message).toMatch(RUSSIAN);
});

test.each(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'BAD_INDENT', 'MISSING_CHAR', 'RESOURCE_EXHAUSTION'] as const)(
  'YAML code %s',
  (code) => {
    expect(yamlMessage(code)).toMatch(RUSSIAN);
  },
);

describe('texts of the schema', () => {
  const first = (type: Parameters<typeof validateRecord>[0], data: unknown) => validateRecord(type, data)[0]?.message;
  const provider = (programme: object) => ({
    name: 'х',
    programmes: [{ title: 'х', hours: 1, form: 'remote', ...programme }],
  });

  test.each<[string, string | undefined, string]>([
    ['required', first('person', {}), 'не хватает поля «Основание показа»: допишите строку basis: …'],
    [
      'near enum',
      first('person', { basis: 'non' }),
      '«non». Допустимы: consent (согласие на распространение), act (правовой акт), office (должностное положение), none (основания нет). Возможно, имелось в виду «none».',
    ],
    [
      'near unknown field',
      first('person', { basis: 'none', surnme: 'х' }),
      'неизвестное поле «surnme». Удалите его: чего нет в описании записи, то на сайт не попадёт. Возможно, имелось в виду «surname».',
    ],
    ['type', first('provider', provider({ hours: '05' })), 'нужно целое число цифрами, например 5, а написано «05»'],
    ['minimum', first('provider', provider({ hours: 0 })), 'число должно быть не меньше 1, а написано «0»'],
    ['minItems', first('provider', { name: 'х', programmes: [] }), 'в списке должно быть не меньше 1 строки'],
    [
      'maxLength',
      first('provider', { ...provider({}), licence: 'х'.repeat(1001) }),
      'слишком длинно: не больше 1000 знаков',
    ],
    ['minLength', first('provider', { ...provider({}), licence: '' }), 'поле пустое: заполните его или удалите строку'],
  ])('%s', (_, message, expected) => {
    expect(message).toContain(expected);
  });

  test('a long value is quoted in part', () => {
    const message = first('person', { basis: 'none', validFrom: 'х'.repeat(500) });
    expect(message).toContain(`«${'х'.repeat(60)}…»`);
    expect(message?.length).toBeLessThan(200);
  });
});

test.each<[unknown, number, object]>([
  [
    new Error('3:7: Unexpected character after `<` (mdx-jsx:unexpected-character)'),
    10,
    { line: 12, column: 7, problem: expect.stringContaining('\\<') as string },
  ],
  [
    new Error('1:2: Could not parse expression with oxc (mdx-jsx:unexpected-character)'),
    1,
    { line: 1, column: 2, problem: expect.stringContaining('\\{') as string },
  ],
  [
    new Error('stack overflow'),
    5,
    { line: 5, column: 1, problem: expect.stringContaining('не удалось разобрать') as string },
  ],
  ['not an error', 5, { line: 5, column: 1, problem: expect.stringContaining('не удалось разобрать') as string }],
])('an error of the text parser: %s', (error, firstLine, expected) => {
  expect(bodySyntaxMessage(error, firstLine)).toEqual(expected);
});
