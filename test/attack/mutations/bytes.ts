import { Group } from '../mutation.ts';

const UTF8 = /не в кодировке UTF-8/;
const UTF16 = /UTF-16/;
const EMPTY = /запись пуста|запись должна начинаться|файл пуст|нет ни одного поля/;
const CONTROL = /невидим|нулевые байты|U\+/;
const LARGE = /файл занимает|не больше 64 КБ/;
const LINES = /не больше 2000|строк/;

const utf8 = (text: string) => Buffer.from(text);
const group = new Group('байты и размеры');

/** Bytes of Windows-1251 for Russian letters. */
function cp1251(text: string): Uint8Array {
  const code = (char: string) => {
    const point = char.codePointAt(0)!;
    if (point < 0x80) return point;
    return point >= 0x410 && point <= 0x44f ? point - 0x350 : 0xb9;
  };
  return Uint8Array.from(text, code);
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

group
  .file('cp1251', UTF8, cp1251)
  .file('UTF-16 LE with a mark', UTF16, (text) => Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(text)]))
  .file('UTF-16 BE with a mark', UTF16, (text) => Buffer.concat([Uint8Array.of(0xfe, 0xff), utf16(text).swap16()]))
  .file('UTF-16 LE without a mark', UTF16, utf16)
  .file('UTF-16 BE without a mark', UTF16, (text) => utf16(text).swap16())
  .file('UTF-32', /UTF-16|UTF-8|нулевые/, (text) => Buffer.concat(Array.from(text, (char) => utf16(`${char}\0`))))
  .file('a byte that is no UTF-8', UTF8, (text) => Buffer.concat([utf8(text), Uint8Array.of(0xff, 0x0a)]))
  .file('an overlong byte', UTF8, (text) => Buffer.concat([utf8(text), utf8('# '), Uint8Array.of(0xc0, 0xaf)]))
  .file('half a surrogate', UTF8, (text) => Buffer.concat([utf8(text), utf8('# '), Uint8Array.of(0xed, 0xa0, 0x80)]))
  .file('a cut-off letter', UTF8, (text) => utf8(`${text}# я`).subarray(0, -1))
  .file('NUL at the end', CONTROL, (text) => `${text}\0`)
  .file('NUL in the middle', CONTROL, (text) => text.slice(0, 20) + '\0' + text.slice(20))
  .file('nothing', EMPTY, () => '')
  .file('a blank line', EMPTY, () => '\n')
  .file('spaces', EMPTY, () => '   \n  \n')
  .file('only comments', EMPTY, () => '# запись\n# её пока нет\n')
  .file('only a mark', EMPTY, () => '\uFEFF')
  .file('random bytes', /UTF|нулевые|невидим|U\+/, (_, { dice }) =>
    Uint8Array.from({ length: 512 }, () => dice.number(256)),
  )
  .file('a PDF', /UTF|нулевые|невидим|U\+/, () =>
    Buffer.concat([utf8('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3)]),
  )
  .file('a PNG', /UTF|нулевые|невидим|U\+/, () =>
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  )
  .file('a ZIP', /UTF|нулевые|невидим|U\+/, () =>
    Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0, 0x7d, 0x91, 0xff, 0xfe),
  )
  .file(
    'a page',
    /запись должна|не хватает знака|неизвестное|двоеточи|отступ|поля|лишний/,
    () => '<!doctype html>\n<script>alert(1)</script>\n',
  )
  .file('JSON with nothing of ours', /запись должна|неизвестное поле/, () => '{"layout": "x"}')
  .file('a list', /запись должна|вложенные поля/, () => '- a\n- b\n')
  .file('a word', /запись должна|вложенные поля/, () => 'слово\n')
  .file('64 KB and a byte', LARGE, (text) => text + '\n# '.padEnd(64 * 1024 + 1 - utf8(text).length, 'z'))
  .file('1 MB', LARGE, (text) => text + '\n# '.padEnd(1024 * 1024, 'z'))
  .file('8 MB of one value', LARGE, (text) => `${text}\nzzz: ${'z'.repeat(8 * 1024 * 1024)}`)
  .file('2 001 lines', LINES, (text) => text + '\n'.repeat(2001))
  .file('a mark of byte order', 'accepted', (text) => `\uFEFF${text}`)
  .file('line ends of Windows', 'accepted', (text) => text.replaceAll('\n', '\r\n'))
  .file('line ends of old Macs', 'accepted', (text) => text.replaceAll('\n', '\r'))
  .file('line ends of all kinds', 'accepted', (text) => text.replaceAll('\n', () => '\r\n').replace('\r\n', '\n'))
  .file('no line end at the end', 'accepted', (text) => text.trimEnd())
  .file(
    'two marks of byte order',
    /невидим|скрыт|U\+|запись должна|неизвестное поле|UTF/i,
    (text) => `\uFEFF\uFEFF${text}`,
  );

group.lines('a very long comment', 'accepted', `# ${'а'.repeat(10_000)}`);
group.lines('a very long line', /неизвестное поле/, `zzz: ${'а'.repeat(10_000)}`);

const long: Readonly<Record<string, string>> = {
  '50 nested quotes': '> '.repeat(50) + 'а',
  '10 000 nested quotes': '> '.repeat(10_000),
  '10 000 nested lists': '- '.repeat(10_000),
  '10 000 nested numbers': '1. '.repeat(10_000),
  'lists within quotes': '> - '.repeat(6000),
  brackets: '['.repeat(20_000),
  'links within links': '[a]('.repeat(6000),
  stars: '**a'.repeat(8000),
  underscores: '_a_'.repeat(8000),
  tildes: '~~a'.repeat(8000),
  bars: '|'.repeat(20_000),
  backticks: '`'.repeat(20_001),
  backslashes: '\\'.repeat(20_001),
  ampersands: '&'.repeat(20_000),
  'a table of a thousand columns': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'b|'.repeat(1000)}`,
  headings: '#'.repeat(20_000),
  'list items': '- а\n'.repeat(900),
  'a word of 20 000 letters': 'я'.repeat(10_000),
  'stepped lists': Array.from({ length: 120 }, (_, n) => `${' '.repeat(n)}- a`).join('\n'),
  colons: 'a:'.repeat(9000),
  'at signs': 'a@'.repeat(9000),
  addresses: 'http://a.'.repeat(2000),
};
for (const [name, text] of Object.entries(long)) {
  const deep = /nested|within quotes/.test(name);
  group.body(name, deep ? /вложены глубже 50 уровней/ : 'neutralised', text);
}

export const bytes = group.mutations;
