import { isUtf8 } from 'node:buffer';
import { isMap, isScalar, isSeq, Lexer, parseDocument, type Node, type Pair, type Scalar } from 'yaml';
import { withoutLeftBehind } from '../i18n/hidden-characters.ts';
import { recordField, type Field } from '../records/fields.ts';
import { splitFrontMatter } from '../records/front-matter.ts';
import { parseRecord, type ReadRecord } from '../records/read.ts';
import type { RecordType } from '../records/registry.ts';
import { FLOW } from './yaml-text.ts';

/** The record in the form of the house; undefined where the text is no record, and then the check says why. */
export function tidied(type: RecordType, bytes: Uint8Array, hasBody: boolean): string | undefined {
  // Bytes that are no UTF-8 stay such: the check has to say so.
  const clean = isUtf8(bytes) ? Buffer.from(withoutLeftBehind(new TextDecoder().decode(bytes))) : bytes;
  const before = parseRecord(type, clean, hasBody);
  if (Array.isArray(before)) return undefined;
  const text = new TextDecoder().decode(clean).replaceAll(/\r\n?/g, '\n');
  const after = hasBody ? tidiedPage(type, text) : tidiedYaml(type, text);
  // The form must not touch the meaning. Whatever this program did not foresee stays as it was written.
  const again = parseRecord(type, new TextEncoder().encode(after), hasBody);
  const same = !Array.isArray(again) && meaning(again) === meaning(before) && notesOf(after) === notesOf(text);
  return same ? after : text;
}

/** What two texts must share to be the same record: data whatever the order of fields, and the text below as a page shows it. */
function meaning({ body, data }: ReadRecord): string {
  return JSON.stringify([data, body?.html], (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The notes after `#`, whatever their order. Below a front matter the same signs are headings, and they stay too. */
function notesOf(text: string): string {
  const tokens = [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
  return tokens
    .map((note) => note.trim())
    .sort()
    .join('\n');
}

function tidiedPage(type: RecordType, text: string): string {
  const parts = splitFrontMatter(text);
  if ('problem' in parts) return text;
  const body = parts.body
    .replace(/^\s*\n/, '')
    .replaceAll(/^[ \t]+$/gm, '')
    .trimEnd();
  return `---\n${tidiedYaml(type, parts.yaml)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function tidiedYaml(type: RecordType, text: string): string {
  const document = parseDocument(text, { schema: 'failsafe', version: '1.2' });
  const kept: string[][] = [];
  tidyNode(document.contents, recordField(type), { text, kept });
  const options = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true, indentSeq: true } as const;
  return withKept(document.toString(options).replaceAll(/(?<![ \t])[ \t]+$/gm, ''), kept);
}

interface Work {
  readonly text: string;
  /** Lines of values that stand on several lines, each under the number of its place-holder. */
  readonly kept: string[][];
}

function tidyNode(node: unknown, field: Field | undefined, work: Work): void {
  if (isMap(node)) {
    order(node.items, field);
    for (const { key, value } of node.items) {
      tidyNode(key, undefined, work);
      tidyNode(
        value,
        field?.fields?.find(({ name }) => isScalar(key) && key.value === name),
        work,
      );
    }
  } else if (isSeq(node)) {
    if (node.flow === true && node.items.map(String).join(', ').length > FLOW) node.flow = false;
    for (const item of node.items) tidyNode(item, field?.item, work);
  } else if (isScalar(node)) {
    tidyScalar(node, work);
  }
}

/** Puts the fields into the order of the schema. The note above the first field may speak of the whole record: it stays on top. */
function order(pairs: Pair[], field: Field | undefined): void {
  const names = field?.fields?.map(({ name }) => name) ?? [];
  const rank = ({ key }: Pair) => {
    const index = isScalar(key) ? names.indexOf(String(key.value)) : -1;
    return index < 0 ? names.length : index;
  };
  const sorted = pairs
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index);
  const first = pairs[0]?.key as Node | undefined;
  const next = sorted[0]?.pair.key as Node | undefined;
  if (first && next && first !== next) {
    const [top, spaced] = [first.commentBefore, next.spaceBefore];
    first.commentBefore = null;
    if (top !== undefined) next.commentBefore = [top, next.commentBefore].filter(Boolean).join('\n');
    // What comes first needs no empty line above it.
    if (spaced === true) next.spaceBefore = false;
  }
  pairs.splice(0, pairs.length, ...sorted.map(({ pair }) => pair));
}

/** A value in one line loses quotes that it does not need; one that stands on several lines keeps them as they are broken. */
function tidyScalar(node: Scalar, { kept, text }: Work): void {
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  if (!source.includes('\n')) {
    // Whether the value can do without quotes is for the writer of YAML to know: it adds them where it must.
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') node.type = 'PLAIN';
    return;
  }
  // A note after the header of a block belongs to the lines that are kept.
  if (/^[|>]/.test(source)) node.comment = null;
  kept.push(source.trimEnd().split('\n'));
  node.value = `${PLACE}${kept.length - 1}.`;
  node.type = 'PLAIN';
}

const PLACE = 'kept-lines-';
const PLACED = /^( *)(?! )((?:- )*)(?!- )(.*?)kept-lines-(\d+)\./;

/** Puts values of several lines back, two steps in from the field that they belong to. */
function withKept(text: string, kept: readonly string[][]): string {
  return text
    .split('\n')
    .map((line) =>
      line.replace(PLACED, (_, spaces: string, dashes: string, key: string, index: string) => {
        const [head = '', ...rest] = kept[Number(index)] ?? [];
        const depth = spaces.length + dashes.length + (key === '' ? 0 : 2);
        return `${spaces}${dashes}${key}${[head, ...indented(rest, depth, /^[|>]/.test(head))].join('\n')}`;
      }),
    )
    .join('\n');
}

function indented(lines: readonly string[], depth: number, block: boolean): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const least = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => {
    if (line.trim() === '') return '';
    return ' '.repeat(depth) + (block ? line.slice(least) : line.trim());
  });
}
