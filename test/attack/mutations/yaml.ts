import { Group, isFree, type Expectation } from '../mutation.ts';

const ANCHOR = /знаки & и \*/;
const TAG = /знак ! в начале значения/;
const DEPTH = /слишком глубокая вложенность/;
/** Whatever is said of a text that cannot be told apart. */
const SYNTAX = /отступ|двоеточи|кавычк|не хватает знака|лишний знак|табуляц|простым словом|скобок|не удалось разобрать/;

const group = new Group('YAML');

const lines: readonly (readonly [string, Expectation, string])[] = [
  ['an anchor', ANCHOR, 'zzz: &x b'],
  ['an alias', ANCHOR, 'zzz: *x'],
  ['an anchor on a map', ANCHOR, 'zzz: &x {a: b}'],
  ['an anchor on a key', ANCHOR, '&x zzz: b'],
  ['an anchor and an alias', ANCHOR, 'zzz: &x [a]\nyyy: *x'],
  ['an anchor that holds itself', ANCHOR, 'zzz: &x [*x]'],
  [
    'an alias bomb',
    ANCHOR,
    ['a0: &a0 x', ...Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`)].join('\n'),
  ],
  ['the tag !!int', TAG, 'zzz: !!int 5'],
  ['the tag !!binary', TAG, 'zzz: !!binary aGVsbG8='],
  ['the tag !!python', TAG, 'zzz: !!python/object/apply:os.system ["id"]'],
  ['the tag !!js/function', TAG, 'zzz: !!js/function "function(){}"'],
  ['the tag !include', TAG, 'zzz: !include /etc/passwd'],
  ['the tag !<verbatim>', TAG, 'zzz: !<tag:x,2000:y> b'],
  ['the tag !', TAG, 'zzz: ! b'],
  ['the tag !!map', /знак !|неизвестное поле/, 'zzz: !!map {a: b}'],
  ['the tag !!set', TAG, 'zzz: !!set {a}'],
  ['the tag !!merge on a key', TAG, '!!merge zzz: b'],
  ['an unknown shorthand', TAG, 'zzz: !e!x b'],
  ['a merge key', /поле << не допускается/, '<<: {a: b}'],
  ['a merge key deep inside', /поле << не допускается/, 'zzz:\n  - <<: {a: b}'],
  ['a quoted merge key', /поле << не допускается/, '"<<": {a: b}'],
  ['an end of document', /несколько записей|знак|разобрать|закрывает/, '...\nzzz: b'],
  ['a tab as indent', /табуляц/, 'zzz:\n\ta: b'],
  ['a list as a key', /простым словом|отступ|двоеточи/, '? [a]\n: b'],
  ['a map as a key', /простым словом/, '? {a: b}\n: c'],
  ['an empty key', /простым словом|неизвестное поле/, ': b'],
  ['an open quote', SYNTAX, 'zzz: "b'],
  ['an open single quote', SYNTAX, "zzz: 'b"],
  ['an open bracket', SYNTAX, 'zzz: [b'],
  ['an open brace', SYNTAX, 'zzz: {b'],
  ['a colon in a value', SYNTAX, 'zzz: b: c'],
  ['a bad escape', /обратной черты/, 'zzz: "\\q"'],
  ['a value that begins with @', /особый смысл|кавычки/, 'zzz: @b'],
  ['a value that begins with `', /особый смысл|кавычки/, 'zzz: `b`'],
  ['a value that begins with %', /особый смысл|кавычки|знаком %/, 'zzz: %b'],
  ['a word without a colon', SYNTAX, 'просто слова'],
  ['a broken indent', SYNTAX, '   zzz: b\n  yyy: c'],
  ['a bare carriage return in a key', /неизвестное поле|отступ|двоеточи/, 'zz\rz: b'],
  ['nesting of 13', DEPTH, `zzz: ${'['.repeat(13)}${']'.repeat(13)}`],
  ['nesting of 1 000', DEPTH, `zzz: ${'['.repeat(1000)}${']'.repeat(1000)}`],
  ['nesting of 20 000 braces', DEPTH, `zzz: ${'{'.repeat(20_000)}`],
  ['nesting of 10 000 dashes', /вложенность|разобрать|отступ/, `zzz:\n  ${'- '.repeat(10_000)}`],
  ['nesting of 10 000 question marks', /вложенность|разобрать|отступ|простым/, '? '.repeat(10_000)],
  ['nesting of 300 fields', DEPTH, Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}zzz:`).join('\n')],
  [
    'brackets hidden behind as many closing ones',
    /вложенность|разобрать|знак/,
    `# ${']'.repeat(15_000)}\nzzz: ${'['.repeat(15_000)}`,
  ],
  ['6 000 keys in one line', /неизвестное поле/, `zzz: {${Array.from({ length: 6000 }, (_, n) => `k${n}`).join(',')}}`],
  ['6 000 colons in one line', /разобрать|двоеточи|кавычк|вложенность/, `zzz: ${'a: '.repeat(6000)}`],
  ['8 000 quotes', SYNTAX, `zzz: ${`"`.repeat(7999)}`],
  ['1 500 unknown fields', /неизвестное поле/, Array.from({ length: 1500 }, (_, n) => `z${n}: b`).join('\n')],
  ['a key of 2 000 characters', /название поля|неизвестное поле/, `${'z'.repeat(2000)}: b`],
  ['a comment that looks like a field', 'accepted', '# zzz: b\n#layout: x'],
];
for (const [name, expect, text] of lines) group.lines(name, expect, text);

/** In an MDX record the first of these ends the fields, so that the rest is text. */
for (const [name, more] of [
  ['a second document', '---\nzzz: b\n'],
  ['a directive between documents', '...\n%YAML 1.1\n---\nzzz: b\n'],
] as const) {
  group.add(name, /несколько записей|знаком %/, (base) =>
    base.extension === 'yaml' ? { text: base.yaml + more } : undefined,
  );
}

group.add('a key written twice', /уже есть/, (base) => {
  const first = /^([a-zA-Z]+):/m.exec(base.yaml);
  const text = `${base.yaml}${first?.[1] ?? ''}: дважды\n`;
  return { text: base.extension === 'yaml' ? text : `---\n${text}---\n${base.body}` };
});
group.add('a key written twice, once in quotes', /уже есть/, (base) => {
  const first = /^([a-zA-Z]+):/m.exec(base.yaml);
  const text = `${base.yaml}"${first?.[1] ?? ''}": дважды\n`;
  return { text: base.extension === 'yaml' ? text : `---\n${text}---\n${base.body}` };
});
for (const [name, directive] of [
  ['%YAML', '%YAML 1.1\n---\n'],
  ['%TAG', '%TAG ! tag:x,2000:\n---\n'],
  ['%UNKNOWN', '%ZZZ 1\n---\n'],
] as const) {
  group.add(`the directive ${name}`, /знаком %|запись должна начинаться|несколько записей/, (base) => ({
    text: base.extension === 'yaml' ? directive + base.yaml : `---\n${directive}${base.yaml}---\n${base.body}`,
  }));
}

/** What another reader would take for a number, a truth, a date or nothing stays the text that was written. */
for (const scalar of ['0x1F', '0o17', '010', '1e3', '.inf', '-.INF', '.NaN', 'yes', 'No', 'on', '~', 'null', 'Null']) {
  group.raw(`${scalar} where a text is`, 'accepted', isFree, scalar);
}
for (const scalar of ['12:30:45', '1_000', '2025-02-30', '=', '0b11', '+7', '.5', '5.']) {
  group.raw(`${scalar} where a text is`, 'accepted', isFree, scalar);
}
for (const scalar of ['0x1F', '010', '1e3', '.inf', '.NaN', '5.0e1', '+5', '-0', '1_000', '٣', '５', '']) {
  group.raw(
    `«${scalar}» where a number is`,
    /нужно (целое )?число|число должно/,
    ({ kind }) => kind === 'integer' || kind === 'number',
    scalar === '' ? '""' : scalar,
  );
}
for (const scalar of ['yes', 'no', 'on', 'True', 'TRUE', '1', '0', 'y', 'да']) {
  group.raw(`${scalar} where yes or no is`, /нужно true/, ({ kind }) => kind === 'boolean', scalar);
}
group.raw('an object where a text is', /нужен текст/, isFree, '{a: b}');
group.raw('a list where a text is', /нужен текст/, isFree, '[a]');

export const yaml = group.mutations;
