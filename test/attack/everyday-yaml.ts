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
