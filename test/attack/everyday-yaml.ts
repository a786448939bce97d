import fc from 'fast-check';

const NAMES = ['a:', 'b:', 'c-d:', 'title:', 'constructor:', '__proto__:', '<<:', 'имя:', '1:', '"a":', 'a :', 'a.b:'];
const BEFORE = ['', '', '', '', '  ', '  ', '    ', '    ', '      ', ' ', '   ', '- ', '- ', '  - ', '  - ', '    - '];
const VALUES = [
  ...[
    'слово',
    'два слова',
    '5',
    '-5',
    '+7 (000) 000',
    '«а»',
    '№ 1',
    '2026-01-02',
    '10:30',
    'a: b',
    'a:b',
    'a #b',
    'a#b',
  ],
  ...['a:', ':a', '-', '- ', "'а'", "'a''b'", "''", "''''", "'a' b", "'a", "'a' # b", '"a"', '""', '"a\\nb"', '"a" b'],
  ...['"a" # b', '"a\\"', '"a\\u0441"', '|', '>', '|-', '>-', '>+', '|2', '> # a', '>-  ', '|- a', '[]', '[ ]', '[a]'],
  ...[
    '[a, b]',
    '[ a , b ]',
    '[a,]',
    '[,]',
    '[a b, c: d]',
    '[a',
    '[a] # b',
    '[a] b',
    '[https://a.b/]',
    '[a:b]',
    '["a"]',
  ],
  ...[
    '[a#b]',
    '[a #b]',
    '{}',
    '{a}',
    '{a: b}',
    '{ }',
    '- a',
    '# a',
    '#a',
    '&x',
    '*x',
    '!a',
    '!!str a',
    '%a',
    '@a',
    '`a',
  ],
  ...['? a', '?a', ',a', ']', '}', '~', 'null', '---', '...', '--- a', '=', '.', '/a', '(a)', '$a', 'a  ', 'a\u00a0'],
  ...[
    '\u00a0a',
    ' a',
    '  ',
    '\t',
    'a\tb',
    '\u2028',
    '\u0085',
    'é',
    'e\u0301',
    '😀',
    '\u00ad',
    '[\u00a0a]',
    '[a\u00a0, b]',
  ],
  ...[
    '– а',
    '\u2009',
    '[a, b/c.d]',
    '[a:]',
    '[a: ]',
    '- - a',
    '- b: c',
    '-   b: c',
    '- b:',
    "- 'a'",
    '- >-',
    '- |',
    '- []',
  ],
];

/** Fields as people write them, with everything that stands in records and much that should not, line by line. */
export function everydayYaml(lines = 9): fc.Arbitrary<string> {
  const said = fc.oneof(
    { arbitrary: fc.constantFrom('слово', 'два слова', '5', '', '', '>-', '|', "'а, б'", '[a, b]'), weight: 6 },
    { arbitrary: fc.constantFrom(...VALUES), weight: 4 },
    { arbitrary: fc.string({ maxLength: 4 }), weight: 1 },
  );
  const name = fc.oneof(
    { arbitrary: fc.constantFrom('a: ', 'b: ', 'c: ', 'd: ', 'e: ', 'f: ', 'g: ', 'h: ', 'h:'), weight: 9 },
    { arbitrary: fc.constantFrom(...NAMES), weight: 1 },
    { arbitrary: fc.constant(''), weight: 5 },
  );
  const line = fc.oneof(
    { arbitrary: fc.tuple(fc.constantFrom(...BEFORE), name, said).map((parts) => parts.join('')), weight: 9 },
    { arbitrary: fc.constantFrom('', '', '# a', '  # a', '  ', '---', '...', '    ', '  a', '\t'), weight: 1 },
  );
  const end = fc.constantFrom('', '\n', '\n\n', '\n  ', '\n# a', '\n ...');
  const shaped = fc.tuple(fc.array(line, { minLength: 1, maxLength: lines }), end);
  return fc.oneof(
    shaped.map(([all, last]) => all.join('\n') + last),
    shaped.map(([all, last]) => withOwnNames(all).join('\n') + last),
  );
}

/** Most of the texts above give a name twice; these do not, and begin with a field. */
function withOwnNames(lines: readonly string[]): string[] {
  return lines.map((line, index) => line.replace(index === 0 ? /^ *(?:- )*(?:\w:)?/ : /\b\w:(?= |$)/, `f${index}:`));
}

const WORDS = [
  'слово',
  'два слова',
  '5',
  '2026-01-02',
  "'а: б'",
  "''",
  '"а"',
  '[a, b]',
  '[]',
  '{}',
  '',
  'a # b',
  '«а» - б',
];
const BLOCKS = ['>-', '>', '|', '|-'];
const SIGNS = [
  '\n',
  ' ',
  '  ',
  '\n\n',
  '\n  ',
  '#',
  ' #',
  ':',
  ': ',
  '-',
  '- ',
  "'",
  '"',
  '[',
  ']',
  ',',
  '{',
  '}',
  '\t',
  '\u00a0',
  '|',
  '>',
  '\\',
  'я',
];

/** Fields that are right, nested and in every everyday spelling; half of them with up to three signs put in or taken out. */
export function mistypedYaml(): fc.Arbitrary<string> {
  const mistake = fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ...SIGNS));
  const mistakes = fc.oneof(fc.constant([]), fc.array(mistake, { maxLength: 3 }));
  return fc.tuple(fieldsOf(0), mistakes).map(([lines, wrong]) =>
    wrong.reduce(
      (text, [place, gone, put]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + gone);
      },
      `${lines.join('\n')}\n`,
    ),
  );
}

function fieldsOf(depth: number): fc.Arbitrary<string[]> {
  return fc
    .array(valueOf(depth), { minLength: 1, maxLength: 4 })
    .map((values) => values.flatMap((lines, index) => prefixed(`f${index}:`, lines)));
}

/** The lines of a value: the first stands behind the name of its field, the others below. */
function valueOf(depth: number): fc.Arbitrary<string[]> {
  const word = fc.constantFrom(...WORDS).map((said) => [said === '' ? '' : ` ${said}`]);
  const line = fc.constantFrom('слово', 'а: б', '', '- а', '# а', ' глубже', 'с пробелом ', '«а»');
  const block = fc
    .tuple(fc.constantFrom(...BLOCKS), fc.array(line, { minLength: 1, maxLength: 4 }))
    .map(([sign, all]) => [` ${sign}`, ...all.map((one) => (one === '' ? '' : `  ${one}`))]);
  if (depth > 2) return fc.oneof(word, block);
  const map = fieldsOf(depth + 1).map((lines) => ['', ...indented(lines, '  ')]);
  const list = fc
    .tuple(
      fc.array(fc.oneof(word, block, fieldsOf(depth + 1)), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '  '),
    )
    .map(([all, indent]) => ['', ...indented(all.flatMap(element), indent)]);
  return fc.oneof({ arbitrary: word, weight: 3 }, block, map, list);
}

function element([first = '', ...rest]: readonly string[]): string[] {
  return [first.startsWith(' ') || first === '' ? `-${first}` : `- ${first}`, ...indented(rest, '  ')];
}

function prefixed(name: string, [first = '', ...rest]: readonly string[]): string[] {
  return [name + first, ...rest];
}

function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => (line === '' ? '' : indent + line));
}
