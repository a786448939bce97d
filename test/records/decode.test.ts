import { describe, expect, test } from 'vitest';
import { decode } from '../../src/records/decode.ts';
import { MAX_BYTES, MAX_LINES } from '../../src/records/limits.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXT = 'name: Заречный округ\n';

/** Russian and ASCII text in Windows-1251. */
function cp1251(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    return char === '№' ? 0xb9 : code;
  });
}

function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

describe('refuses, saying how to save the file again', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['Windows-1251', cp1251(TEXT), /Windows-1251.*UTF-8/],
    ['UTF-16 LE with a mark', utf16(TEXT, 'LE', true), /UTF-16.*UTF-8/],
    ['UTF-16 BE with a mark', utf16(TEXT, 'BE', true), /UTF-16.*UTF-8/],
    ['UTF-16 LE without a mark', utf16(TEXT, 'LE', false), /UTF-16.*UTF-8/],
    ['UTF-16 BE without a mark', utf16(TEXT, 'BE', false), /UTF-16.*UTF-8/],
    ['NUL inside', utf8('name: a\0b\n'), /нулевые байты/],
    [
      'a terminal escape',
      utf8('a: b\nc: \x1b[31md\n'),
      /^в строке 2, на месте 4: невидимый управляющий знак \(U\+001B\)/,
    ],
    ['a right-to-left override', utf8('a: \u202etxt.exe\n'), /^в строке 1, на месте 4: знак, который разворачивает/],
    ['a C1 control', utf8('a: \u0085b\n'), /^в строке 1, на месте 4: невидимый управляющий знак \(U\+0085\)/],
    ['a mark of byte order inside', utf8('a: b\n\ufeffc: d'), /^в строке 2, на месте 1: метка порядка байтов/],
    ['one byte too many', utf8('a'.repeat(MAX_BYTES + 1)), /^файл занимает 65 КБ, .* не больше 64 КБ/],
    ['one line too many', utf8('\n'.repeat(MAX_LINES)), /^в файле 2001 строк, .* не больше 2000/],
    ['a cut character', utf8('Ж').subarray(0, 1), /не в кодировке UTF-8/],
    ['an overlong slash', Uint8Array.from([0xc0, 0xaf]), /не в кодировке UTF-8/],
  ])('%s', (_, bytes, problem) => {
    expect(decode(bytes)).toMatchObject({ problem: expect.stringMatching(problem) as string });
  });

  test('a hidden character, with its place', () => {
    expect(decode(utf8('имя: x\r\nрод: \u200bx'))).toMatchObject({ line: 2, column: 6 });
  });
});

describe('reads', () => {
  test.each<[string, Uint8Array, string]>([
    ['plain UTF-8', utf8(TEXT), TEXT],
    ['a byte order mark, dropped', utf8(`\uFEFF${TEXT}`), TEXT],
    ['CRLF as LF', utf8('a: b\r\nc: d\r\n'), 'a: b\nc: d\n'],
    ['a lone CR as LF', utf8('a: b\rc: d'), 'a: b\nc: d'],
    ['a mark and CRLF together', utf8('\uFEFFa: b\r\n'), 'a: b\n'],
    ['nothing', utf8(''), ''],
    ['tabs, ё, emoji and a soft hyphen', utf8('a: ё\t😀\u00ad'), 'a: ё\t😀\u00ad'],
    ['the largest file', utf8('a'.repeat(MAX_BYTES)), 'a'.repeat(MAX_BYTES)],
    ['the longest file', utf8('\n'.repeat(MAX_LINES - 1)), '\n'.repeat(MAX_LINES - 1)],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ text });
  });
});
