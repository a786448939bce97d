import { Group, isFree } from '../mutation.ts';

const HIDDEN = /невидим|скрыт|U\+[0-9A-F]{4}/i;

/** Characters that nobody sees: they turn a line round, steer a terminal, split a word in two. */
const REFUSED: Readonly<Record<string, string>> = {
  'U+0001': '\u0001',
  'U+0007 bell': '\u0007',
  'U+0008 backspace': '\b',
  'U+000B': '\v',
  'U+000C': '\f',
  'U+001B escape': '\u001b[31m',
  'U+007F': '\u007f',
  'U+0085': '\u0085',
  'U+009B': '\u009b31m',
  'U+200B zero width': '\u200b',
  'U+200C': '\u200c',
  'U+200D': '\u200d',
  'U+200E': '\u200e',
  'U+200F': '\u200f',
  'U+202A': '\u202a',
  'U+202D': '\u202d',
  'U+202E override': '\u202e',
  'U+2060 word joiner': '\u2060',
  'U+2061': '\u2061',
  'U+2066': '\u2066',
  'U+2069': '\u2069',
  'U+061C': '\u061c',
  'U+180E': '\u180e',
  'U+FEFF within': '\ufeff',
  'U+FFF9': '\ufff9',
  'U+FFFE': '\ufffe',
  'U+E0041 tag': '\u{e0041}',
};

const group = new Group('невидимые знаки');
for (const [name, char] of Object.entries(REFUSED)) {
  const code = char.codePointAt(0)!.toString(16).toUpperCase();
  const spelt = code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  group.value(`${name} in a value`, HIDDEN, isFree, `Проект${char}план`);
  group.raw(`${name} spelt out in a value`, HIDDEN, isFree, `"Проект${spelt}план"`);
  group.lines(`${name} in a comment`, HIDDEN, `# спрятано${char} здесь`);
  group.body(`${name} in the text`, HIDDEN, `Слово${char}слово.`);
}
group.body('a control character as an entity', HIDDEN, 'Слово&#x1b;[31m слово');
group.body('a turned line as an entity', HIDDEN, 'Слово&#x202e;слово');
group.body('a zero-width space as an entity', HIDDEN, 'Слово&ZeroWidthSpace;слово');

export const characters = group.mutations;
