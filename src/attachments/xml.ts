import { Refused } from './remark.ts';

const TAG = /<([\w.:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of an XML part. One that declares a type of its own is refused: Office writes none, and entities hide words. */
export function xmlText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('его части записаны в неизвестной кодировке.');
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refused('в его частях есть объявления, которых Office не пишет.');
  return text;
}

/** The attributes of every tag of this name, whatever its prefix. */
export function tagsOf(xml: string, name: string): Readonly<Record<string, string>>[] {
  return [...xml.matchAll(TAG)].flatMap(([, full = '', attributes = '']) =>
    local(full) === name ? [attributesOf(attributes)] : [],
  );
}

/** The words between the tags of an element, for each such element. */
export function elementsOf(xml: string, name: string): string[] {
  const element = new RegExp(`<((?:[\\w.-]+:)?${name})(?:\\s[^>]*)?>([^]*?)</\\1\\s*>`, 'g');
  return [...xml.matchAll(element)].map(([, , inner = '']) => wordsOf(inner));
}

/** The words of a piece of XML: tags go, and where `breaks` ends a line, so does the text. */
export function wordsOf(xml: string, breaks?: RegExp): string {
  const lines = breaks ? xml.replaceAll(breaks, '\n') : xml;
  return decoded(lines.replaceAll(/<[^>]*>/g, ''));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      local(name),
      decoded(double ?? single ?? ''),
    ]),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(text: string): string {
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
