import fc from 'fast-check';

const BEGINNINGS = [
  '',
  '',
  '',
  '',
  '# ',
  '## ',
  '###### ',
  '- ',
  '- ',
  '1. ',
  '2. ',
  '1) ',
  '* ',
  '+ ',
  '> ',
  ' ',
  '    ',
  '#',
  '-',
  '**',
];
const PIECES = [
  ...[
    'слово',
    'Слово.',
    'два слова',
    'и',
    'a',
    '5',
    '5.',
    '2024',
    '«а»',
    '"а"',
    "'а'",
    '(а)',
    '№ 1',
    '– а',
    '…',
    '...',
    '--',
    '-',
  ],
  ...[
    '**а**',
    '**два слова**',
    '**а**.',
    '**а',
    'а**',
    '** а**',
    '**а **',
    '**«а»**',
    '**а.**',
    'а**б**',
    '**а**б',
    '**1. а**',
    '****',
    '*а*',
  ],
  ...[
    '_а_',
    '`а`',
    '[а](https://a.b)',
    'https://a.b',
    'www.a.b',
    'a@b.cc',
    ':',
    'а: б',
    'а:б',
    ':а:',
    '&',
    '&amp;',
    '<',
    '{',
    '\\',
  ],
  ...[
    '|',
    '~',
    '~~а~~',
    '!',
    '!а',
    '?',
    ';',
    '#',
    '# а',
    '=',
    '$',
    '^',
    '\t',
    '\u00a0',
    '  ',
    '😀',
    '\u00ad',
    '1',
    '1.',
    '10)',
    'import',
    'export',
  ],
];

/** Texts of records as people write them, with much that is more than words. */
export function everydayText(): fc.Arbitrary<string> {
  const plain = fc.constantFrom('слово', 'Два слова.', '«а»', '5', '**а б**', 'а: б', '(а)');
  const piece = fc.oneof({ arbitrary: plain, weight: 9 }, { arbitrary: fc.constantFrom(...PIECES), weight: 2 });
  const line = fc
    .tuple(fc.constantFrom(...BEGINNINGS), fc.array(piece, { maxLength: 4 }), fc.constantFrom(' ', ' ', ''))
    .map(([begin, words, gap]) => begin + words.join(gap));
  const row = fc.constantFrom(
    '| а | б |',
    '| слово | два слова |',
    '| **а** | 5 |',
    '| а |  |',
    '| а | б',
    '| а | \u00a0 |',
  );
  const rule = fc.constantFrom('| --- | --- |', '| --- | --- |', '| --- |', '|---|---|', '| :-- | --: |');
  const table = fc
    .tuple(row, rule, fc.array(row, { maxLength: 3 }))
    .map(([head, below, rows]) => [head, below, ...rows].join('\n'));
  const goesOn = fc
    .tuple(line, fc.constantFrom('  ', '   ', ' ', '    '), line)
    .map(([one, gap, two]) => `${one}\n${gap}${two}`);
  const part = fc.oneof(
    { arbitrary: line, weight: 6 },
    { arbitrary: table, weight: 1 },
    { arbitrary: goesOn, weight: 1 },
  );
  const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n', '\n \n');
  return fc
    .array(fc.tuple(part, gap), { minLength: 1, maxLength: 6 })
    .map((lines) => lines.map((parts) => parts.join('')).join(''));
}
