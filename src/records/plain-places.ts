import type { FieldPath } from './fields.ts';
import type { Place } from './yaml.ts';

const FIELD = /([A-Za-z][A-Za-z0-9_-]{0,60}):(?: +|$)/y;
const NOTHING = /^ *(?:#|$)/;
const ELEMENT = /^ *- +/;

/** A value that begins on a line, behind some signs of it; what is below belongs to it as far as it stands deeper. */
interface Spot {
  readonly line: number;
  readonly at: number;
  /** The fields of a map stand in this column, the elements of a list in this one or deeper. */
  readonly indent: number;
}

/**
 * Where the value at a path begins, or its key, in a text that `plainYaml` accepts; undefined where only the parser of the whole
 * language knows: the path leads nowhere, into brackets, or to a value that is not there.
 */
export function plainPlace(lines: readonly string[], path: FieldPath, part: 'key' | 'value'): Place | undefined {
  let spot = valueBelow(lines, 0, -1);
  let key = spot;
  for (const step of path) {
    if (!spot) return undefined;
    key = typeof step === 'number' ? elementAt(lines, spot, step) : fieldAt(lines, spot, step);
    if (!key) return undefined;
    spot = typeof step === 'number' ? key : behind(lines, key, step);
  }
  const found = part === 'key' ? key : spot;
  return found && { line: found.line + 1, column: found.at + 1 };
}

/** The first line from here on that says something, if it stands deeper. */
function valueBelow(lines: readonly string[], from: number, outer: number): Spot | undefined {
  for (let line = from; line < lines.length; line += 1) {
    if (NOTHING.test(lines[line]!)) continue;
    const at = indentOf(lines[line]!);
    return at > outer ? { line, at, indent: at } : undefined;
  }
  return undefined;
}

function fieldAt(lines: readonly string[], map: Spot, name: string): Spot | undefined {
  for (let line = map.line, at = map.at; line < lines.length; line += 1, at = -1) {
    const text = lines[line]!;
    if (at < 0) {
      if (NOTHING.test(text)) continue;
      at = indentOf(text);
      if (at < map.indent) return undefined;
      if (at > map.indent) continue;
    }
    FIELD.lastIndex = at;
    if (FIELD.exec(text)?.[1] === name) return { line, at, indent: map.indent };
  }
  return undefined;
}

function elementAt(lines: readonly string[], list: Spot, index: number): Spot | undefined {
  // It may be one in brackets.
  if (!lines[list.line]!.startsWith('- ', list.at)) return undefined;
  let left = index;
  for (let { line } = list; line < lines.length; line += 1) {
    const text = lines[line]!;
    if (NOTHING.test(text)) continue;
    const at = line === list.line ? list.at : indentOf(text);
    if (at < list.indent) return undefined;
    if (at > list.indent) continue;
    const width = ELEMENT.exec(text)?.[0].length;
    if (width === undefined) return undefined;
    if (left === 0) return { line, at: width, indent: width };
    left -= 1;
  }
  return undefined;
}

/** The value behind the name of a field: on its line, or below. */
function behind(lines: readonly string[], { at, indent, line }: Spot, name: string): Spot | undefined {
  const text = lines[line]!;
  let begin = at + name.length + 1;
  while (text.charCodeAt(begin) === 0x20) begin += 1;
  if (begin < text.length && text.charCodeAt(begin) !== 0x23) return { line, at: begin, indent: Infinity };
  const below = valueBelow(lines, line + 1, indent - 1);
  // A list may stand right below the name of its field, another field may not.
  return below && (below.at > indent || ELEMENT.test(lines[below.line]!)) ? below : undefined;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20) indent += 1;
  return indent;
}
