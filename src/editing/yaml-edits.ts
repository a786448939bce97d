import { isMap, isScalar, isSeq, parseDocument, Scalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Field } from '../records/fields.ts';
import { matched } from './matched.ts';
import { dashesOf, fieldOf, isInline, isObject, same, shares, type PlainMap } from './yaml-nodes.ts';
import { indented, isList, ordered, pairText, yamlText, type Plain } from './yaml-text.ts';

/** A stretch of the text and what stands there afterwards. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with exactly those places rewritten where the data differ: everything else, comments and blank lines and
 * quotes and order of keys, stays byte for byte. The text must be plain YAML ending in a newline.
 */
export function editYaml(text: string, data: PlainMap, field: Field | undefined): string {
  const document = parseDocument(text, { schema: 'failsafe', version: '1.2', keepSourceTokens: true });
  if (!isMap(document.contents)) return `${yamlText(ordered(data, field))}\n`;
  const edits = new Edits(text);
  edits.map(document.contents, data, field);
  return edits.apply();
}

class Edits {
  readonly #text: string;
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  apply(): string {
    const parts: string[] = [];
    let at = 0;
    // Insertions at one place come in the order in which they were asked for.
    for (const { start, end, text } of this.#splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      parts.push(this.#text.slice(at, start), text);
      at = Math.max(at, end);
    }
    return parts.join('') + this.#text.slice(at);
  }

  map(map: YAMLMap, data: PlainMap, field: Field | undefined): void {
    const pairs = map.items as Pair<Scalar<string>, Node | null>[];
    const old = new Map(pairs.map((pair) => [pair.key.value, pair]));
    const column = this.#column(pairs[0]!.key.range![0]);
    const names = Object.keys(ordered(data, field) as PlainMap);
    for (const [index, pair] of pairs.entries()) {
      const value = data[pair.key.value];
      const renamed = value === undefined && names.find((name) => !old.has(name) && same(pair.value, data[name]!));
      if (typeof renamed === 'string') {
        // The same value under another name: the rest of the line stays.
        this.#splices.push({ start: pair.key.range![0], end: pair.key.range![1], text: renamed });
        old.set(renamed, pair);
      } else if (value === undefined) this.#removePair(pairs, index);
      else this.#pair(pair, value, fieldOf(field, pair.key.value), column);
    }
    for (const [index, name] of names.entries()) {
      if (old.has(name)) continue;
      const text = indented(pairText(name, ordered(data[name]!, fieldOf(field, name))), column);
      const before = names.slice(0, index).findLast((other) => old.has(other));
      if (before === undefined) this.#insertFirst(pairs[0]!.key.range![0], text, column);
      else this.#insert(this.#nextLine(this.#pairEnd(old.get(before)!)), `${' '.repeat(column)}${text}\n`);
    }
  }

  #pair(pair: Pair<Scalar<string>, Node | null>, value: Plain, field: Field | undefined, column: number): void {
    const node = pair.value;
    if (node !== null && same(node, value)) return;
    if (isMap(node) && node.flow !== true && isObject(value)) this.map(node, value, field);
    else if (isSeq(node) && node.flow !== true && isList(value) && value.length > 0 && this.#ownsLines(node))
      this.#seq(node, value, field);
    else if (!this.#inline(node, value, field)) this.#replacePair(pair, value, field, column);
  }

  /** Puts a value that fits on the line into the place of one that did; what follows on the line stays. */
  #inline(node: Node | null, value: Plain, field: Field | undefined): boolean {
    if (node === null || !isInline(node) || node.range![0] === node.range![1]) return false;
    const text = yamlText(ordered(value, field), isScalar(node) ? node.type! : undefined);
    const fits = typeof value === 'string' || (isList(value) && text.startsWith('['));
    if (text.includes('\n') || !fits || this.#text.slice(node.range![0], node.range![1]).includes('\n')) return false;
    this.#splices.push({ start: node.range![0], end: node.range![1], text });
    return true;
  }

  #replacePair(pair: Pair<Scalar<string>, Node | null>, value: Plain, field: Field | undefined, column: number): void {
    const start = pair.key.range![0];
    const end = this.#pairEnd(pair);
    const text = indented(pairText(pair.key.value, ordered(value, field)), column);
    const comment = this.#text.slice(end, this.#lineEnd(end)).trim();
    if (comment === '') this.#splices.push({ start, end, text });
    // After a text of several lines a comment would become part of it.
    else this.#splices.push({ start, end: this.#lineEnd(end), text: `${comment}\n${' '.repeat(column)}${text}` });
  }

  #removePair(pairs: readonly Pair<Scalar<string>, Node | null>[], index: number): void {
    const pair = pairs[index]!;
    const start = pair.key.range![0];
    const lineStart = this.#lineStart(start);
    const next = pairs[index + 1];
    // The first key of a list item shares its line with the dash.
    if (this.#text.slice(lineStart, start).trim() !== '' && next) {
      this.#splices.push({ start, end: next.key.range![0], text: '' });
    } else {
      this.#splices.push({ start: lineStart, end: this.#nextLine(this.#pairEnd(pair)), text: '' });
    }
  }

  #seq(seq: YAMLSeq, data: readonly Plain[], field: Field | undefined): void {
    const items = seq.items as Node[];
    const dashes = dashesOf(seq);
    const column = this.#column(dashes[0]!);
    const render = (value: Plain) =>
      `${' '.repeat(column)}${indented(
        yamlText([ordered(value, field?.item)])
          .replace(/^\[/, '- ')
          .replace(/\]$/, ''),
        column,
      )}`;
    const spans = matched(items, data, same);
    let after = this.#lineStart(dashes[0]!);
    for (const { left, right } of spans) {
      if (left === undefined) {
        this.#insert(after, `${render(data[right!]!)}\n`);
        continue;
      }
      const dash = dashes[left]!;
      const end = this.#nextLine(this.#contentEnd(items[left]!));
      if (right === undefined) this.#splices.push({ start: this.#lineStart(dash), end, text: '' });
      else this.#item(items[left]!, data[right]!, field?.item, dash, render);
      after = end;
    }
  }

  #item(node: Node, value: Plain, field: Field | undefined, dash: number, render: (value: Plain) => string): void {
    if (same(node, value)) return;
    if (isMap(node) && node.flow !== true && isObject(value) && shares(node, value)) this.map(node, value, field);
    else if (!this.#inline(node, value, field)) {
      this.#splices.push({
        start: this.#lineStart(dash),
        end: this.#lineEnd(this.#contentEnd(node)),
        text: render(value),
      });
    }
  }

  /** Before the first key; that of a list item shares its line with the dash. */
  #insertFirst(key: number, text: string, column: number): void {
    const line = this.#lineStart(key);
    const margin = ' '.repeat(column);
    if (this.#text.slice(line, key).trim() === '') this.#insert(line, `${margin}${text}\n`);
    else this.#insert(key, `${text}\n${margin}`);
  }

  #insert(at: number, text: string): void {
    this.#splices.push({ start: at, end: at, text });
  }

  /** Whether every dash of the list begins a line of its own. */
  #ownsLines(seq: YAMLSeq): boolean {
    const dashes = dashesOf(seq);
    return (
      dashes.length === seq.items.length &&
      dashes.length > 0 &&
      dashes.every((dash) => this.#text.slice(this.#lineStart(dash), dash).trim() === '')
    );
  }

  #pairEnd(pair: Pair<Scalar<string>, Node | null>): number {
    return pair.value === null || pair.value.range![0] === pair.value.range![1]
      ? this.#text.indexOf(':', pair.key.range![1]) + 1
      : this.#contentEnd(pair.value);
  }

  /** Where the last character of the value stands, without what follows it: comments, blank lines. */
  #contentEnd(node: Node): number {
    if (isMap(node) && node.flow !== true) return this.#pairEnd(node.items.at(-1) as Pair<Scalar<string>, Node | null>);
    if (isSeq(node) && node.flow !== true) return this.#contentEnd(node.items.at(-1) as Node);
    return this.#text.slice(0, node.range![1]).trimEnd().length;
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }

  #nextLine(offset: number): number {
    return Math.min(this.#lineEnd(offset) + 1, this.#text.length);
  }

  #column(offset: number): number {
    return offset - this.#lineStart(offset);
  }
}
