import { isEveryday } from '../i18n/hidden-characters.ts';
import type { RawValue } from './coerce.ts';

type Fields = Record<string, RawValue>;

/** Says that a text is for the other parser; what is wrong with it, if anything, is the other's to tell. */
class NotPlain extends Error {}
const NOT_PLAIN = new NotPlain();

/** Far below the limits of the whole language: honest records have three levels. */
const MAX_DEPTH = 6;
/** `field:`, and what stands behind it. Names of no schema, «<<» and «__proto__» above all, are not for here. */
const FIELD = /[A-Za-z][A-Za-z0-9_-]{0,60}:(?: +|$)/y;
/** No sign that means something begins a plain value; a hyphen may, before a letter or a digit. */
const PLAIN = /^(?:[A-Za-z0-9\u0400-\u0482\u048a-\u052f«№+(/.$]|-[A-Za-z0-9\u0400-\u0482])/;
/** A plain value would end or change here. */
const ENDS = /: |:$| #/;
const BLOCK = /^([|>])(-?)$/;
const IN_BRACKETS =
  /^[A-Za-z0-9\u0400-\u0482\u048a-\u052f](?:[A-Za-z0-9\u0400-\u0482\u048a-\u052f /_.+()-]|:(?=[A-Za-z0-9/]))*$/;

/**
 * The value of a YAML text in the everyday spelling of records: fields, lists, values in one line, quoted or not, texts behind
 * `|` and `>`. Undefined for everything else, good or bad: then only the parser of the whole language knows.
 * Whatever this accepts, the other accepts with the same value. `everyday` is for those who know already that `isEveryday` is true.
 */
export function plainYaml(text: string, everyday = isEveryday(text)): RawValue | undefined {
  if (!everyday || text.includes('\t')) return undefined;
  try {
    const lines = new Lines(text);
    return lines.indent === 0 ? fieldsAt(lines, 0, 1) : undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** The lines of a text, one by one, without those that say nothing. */
class Lines {
  readonly #lines: readonly string[];
  #next = 0;
  /** The line at hand without its indentation and its end; its indentation is -1 behind the last line. */
  rest = '';
  indent = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.advance();
  }

  /** Goes on to the next line that is neither empty nor a comment. */
  advance(): void {
    while (this.#next < this.#lines.length) {
      const line = this.#lines[this.#next++]!;
      const indent = indentOf(line);
      if (indent === line.length || line.charCodeAt(indent) === 0x23) continue;
      this.indent = indent;
      this.rest = indent === 0 ? line : line.slice(indent);
      return;
    }
    this.indent = -1;
    this.rest = '';
  }

  /** What stands behind the first `width` signs of the line takes the place of the whole. */
  enter(width: number): void {
    this.indent += width;
    this.rest = this.rest.slice(width);
  }

  /** The lines of a text that stand deeper than `parent`, without their common indentation; then goes on behind them. */
  block(parent: number): string[] {
    const first = this.#lines[this.#next] ?? '';
    const indent = indentOf(first);
    if (indent <= parent || indent === first.length) throw NOT_PLAIN;
    const found: string[] = [];
    for (; this.#next < this.#lines.length; this.#next += 1) {
      const line = this.#lines[this.#next]!;
      const own = indentOf(line);
      if (own < line.length ? own < indent : own > 0) {
        // A line of spaces, or one that stands neither within nor without.
        if (own === line.length || own > parent) throw NOT_PLAIN;
        break;
      }
      found.push(line.slice(indent));
    }
    // Without a line end behind it, the last line ends in another way.
    if (this.#next === this.#lines.length && found.at(-1) !== '') found.push('', END_OF_TEXT);
    this.advance();
    return found;
  }
}

const END_OF_TEXT = '\0';

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20) indent += 1;
  return indent;
}

function fieldsAt(lines: Lines, indent: number, depth: number): Fields {
  if (depth > MAX_DEPTH) throw NOT_PLAIN;
  const fields: Fields = {};
  do {
    FIELD.lastIndex = 0;
    if (!FIELD.test(lines.rest)) throw NOT_PLAIN;
    const name = lines.rest.slice(0, lines.rest.indexOf(':'));
    if (Object.hasOwn(fields, name)) throw NOT_PLAIN;
    const value = behind(lines, FIELD.lastIndex, indent, depth);
    if (name in fields)
      Object.defineProperty(fields, name, { value, writable: true, enumerable: true, configurable: true });
    else fields[name] = value;
  } while (lines.indent === indent);
  if (lines.indent > indent) throw NOT_PLAIN;
  return fields;
}

/** The value behind the name of a field. */
function behind(lines: Lines, width: number, indent: number, depth: number): RawValue {
  const said = lines.rest.slice(width);
  if (said !== '' && said.charCodeAt(0) !== 0x23) return scalar(lines, said, indent);
  lines.advance();
  // A list may stand right below the name of its field.
  if (lines.indent === indent && isElement(lines.rest)) return listAt(lines, indent, depth + 1);
  if (lines.indent <= indent) return '';
  if (isElement(lines.rest)) return listAt(lines, lines.indent, depth + 1);
  return fieldsAt(lines, lines.indent, depth + 1);
}

function isElement(rest: string): boolean {
  return rest.startsWith('- ');
}

function listAt(lines: Lines, indent: number, depth: number): RawValue[] {
  if (depth > MAX_DEPTH) throw NOT_PLAIN;
  const elements: RawValue[] = [];
  do {
    let width = 2;
    while (lines.rest.charCodeAt(width) === 0x20) width += 1;
    FIELD.lastIndex = width;
    if (FIELD.test(lines.rest)) {
      lines.enter(width);
      elements.push(fieldsAt(lines, lines.indent, depth + 1));
    } else elements.push(scalar(lines, lines.rest.slice(width), indent));
  } while (lines.indent === indent && isElement(lines.rest));
  if (lines.indent > indent) throw NOT_PLAIN;
  return elements;
}

/** A value that begins on this line; goes on behind it. */
function scalar(lines: Lines, said: string, indent: number): RawValue {
  const block = BLOCK.exec(said);
  if (block) return blockValue(lines.block(indent), block[1] === '>', block[2] === '-');
  const value = inOneLine(said);
  lines.advance();
  return value;
}

function inOneLine(said: string): RawValue {
  switch (said.charCodeAt(0)) {
    case 0x27:
      return singleQuoted(said);
    case 0x22:
      return doubleQuoted(said);
    case 0x5b:
      return inBrackets(said);
    case 0x7b:
      if (said !== '{}') throw NOT_PLAIN;
      return {};
    default:
      return plain(said);
  }
}

function plain(said: string): string {
  if (!PLAIN.test(said) || ENDS.test(said)) throw NOT_PLAIN;
  return withoutSpaces(said);
}

/** Without the spaces at the end: a space that does not break is no space of YAML. */
function withoutSpaces(said: string): string {
  let end = said.length;
  while (said.charCodeAt(end - 1) === 0x20) end -= 1;
  return end === said.length ? said : said.slice(0, end);
}

function singleQuoted(said: string): string {
  let end = said.indexOf("'", 1);
  let twice = false;
  for (; said.charCodeAt(end + 1) === 0x27 && end > 0; end = said.indexOf("'", end + 2)) twice = true;
  if (end !== said.length - 1 || end < 1) throw NOT_PLAIN;
  const value = said.slice(1, end);
  return twice ? value.replaceAll("''", "'") : value;
}

function doubleQuoted(said: string): string {
  const end = said.indexOf('"', 1);
  if (end !== said.length - 1 || said.includes('\\')) throw NOT_PLAIN;
  return said.slice(1, end);
}

function inBrackets(said: string): string[] {
  if (!said.endsWith(']')) throw NOT_PLAIN;
  const inside = withoutSpaces(said.slice(1, -1));
  if (inside === '') return [];
  return inside.split(',').map((piece) => {
    const value = withoutSpaces(piece.slice(indentOf(piece)));
    if (!IN_BRACKETS.test(value)) throw NOT_PLAIN;
    return value;
  });
}

/** The value of a text behind `|` or `>`, without its last line end if `strip`. */
function blockValue(lines: readonly string[], folded: boolean, strip: boolean): string {
  let last = lines.length;
  if (lines.at(-1) === END_OF_TEXT) {
    if (!strip) throw NOT_PLAIN;
    last -= 1;
  }
  while (last > 0 && lines[last - 1] === '') last -= 1;
  const said = last === lines.length ? lines : lines.slice(0, last);
  return (folded ? fold(said) : said.join('\n')) + (strip ? '' : '\n');
}

/** Line ends are spaces, and empty lines are line ends. */
function fold(lines: readonly string[]): string {
  let value = '';
  let gap = '';
  for (const line of lines) {
    if (line === '') gap = gap === ' ' ? '\n' : `${gap}\n`;
    else {
      // Deeper lines are not folded.
      if (line.startsWith(' ') || line.endsWith(' ')) throw NOT_PLAIN;
      value += gap + line;
      gap = ' ';
    }
  }
  return value;
}
