import type { Document, Node } from 'yaml';
import { hiddenIn } from '../i18n/hidden-characters.ts';
import type { RawValue } from './coerce.ts';
import type { FieldPath } from './fields.ts';
import { parsers } from './parsers.ts';
import { plainPlace } from './plain-places.ts';
import { plainYaml } from './plain-yaml.ts';
import { yamlMessage } from './yaml-messages.ts';

/** A place in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem of form, found while parsing. */
export interface YamlProblem extends Place {
  readonly problem: string;
}

/** Parsed YAML: plain data in which every scalar is a string, and the place of every key and value. */
export interface ParsedYaml {
  readonly value: RawValue;
  /** The place of the value at a path, or of its key; the nearest known ancestor where the path leads nowhere. */
  readonly place: (path: FieldPath, part: 'key' | 'value') => Place;
  /** It is in the everyday spelling: places in its text are found without a parser. */
  readonly isPlain?: true;
}

const MAX_DEPTH = 12;
/** Above this nesting the parser itself would run out of stack. */
const MAX_BRACKETS = 200;

/**
 * Parses one YAML document of plain maps, lists and strings. Duplicate keys, anchors, tags, directives, several
 * documents and deep nesting are problems: each of them lets the same bytes mean two things to two readers.
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, firstLine = 1, everyday?: boolean): ParsedYaml | YamlProblem[] {
  if (bracketDepth(text) > MAX_BRACKETS) return [{ line: firstLine, column: 1, problem: tooDeep }];
  const plain = plainYaml(text, everyday);
  if (plain === undefined) return parseWhole(text, firstLine);
  return { value: plain, place: plainPlacesIn(text, firstLine), isPlain: true };
}

/** The same by the parser of the whole language alone, which says what is wrong and where. */
export function parseWhole(text: string, firstLine = 1): ParsedYaml | YamlProblem[] {
  const { document, at } = parse(text, firstLine);
  const problems = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      // Where the stack runs out is another place each time.
      ...(error.code === 'RESOURCE_EXHAUSTION' ? { line: firstLine, column: 1 } : at(error.pos[0])),
      problem: yamlMessage(error.code),
    })),
    ...forbidden(document, at),
  ];
  if (problems.length > 0) return withoutRepetitions(problems);
  if (document.contents === null) {
    const problem = 'запись пуста: в ней нет ни одного поля. Заполните её или удалите файл';
    return [{ line: firstLine, column: 1, problem }];
  }
  return { value: document.toJS() as RawValue, place: placesIn(text, firstLine) };
}

let last: ({ readonly text: string; readonly firstLine: number } & ReturnType<typeof parse>) | undefined;

/**
 * Places are wanted for few records and file by file: parsing those once more is cheaper than keeping every tree in memory, and
 * the last one is enough.
 */
function placesIn(text: string, firstLine: number): ParsedYaml['place'] {
  return (path, part) => {
    if (last?.text !== text || last.firstLine !== firstLine) last = { text, firstLine, ...parse(text, firstLine) };
    return placeOf(last.document.contents, path, part, last.at);
  };
}

/** The places in a text that is known to be in the everyday spelling: most of them are found without a parser. */
export function plainPlacesIn(text: string, firstLine: number): ParsedYaml['place'] {
  const whole = placesIn(text, firstLine);
  let lines: readonly string[] | undefined;
  return (path, part) => {
    const found = plainPlace((lines ??= text.split('\n')), path, part);
    return found ? { line: found.line + firstLine - 1, column: found.column } : whole(path, part);
  };
}

/** Parser and rules may say the same of one line. */
function withoutRepetitions(problems: readonly YamlProblem[]): YamlProblem[] {
  const said = new Map<string, YamlProblem>();
  for (const one of problems) {
    const key = `${one.line} ${one.problem}`;
    if (!said.has(key)) said.set(key, one);
  }
  return [...said.values()];
}

function parse(text: string, firstLine: number) {
  const { LineCounter, parseDocument } = parsers.yaml;
  const lineCounter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const options = { schema: 'failsafe', version: '1.2', uniqueKeys: false, prettyErrors: false, strict: true } as const;
  return { document: parseDocument(text, { ...options, lineCounter }), at };
}

const tooDeep = `слишком глубокая вложенность: больше ${MAX_DEPTH} уровней. Уберите лишние отступы и скобки`;

function forbidden(document: Document, at: (offset: number) => Place): YamlProblem[] {
  const { isAlias, isCollection, isScalar, visit } = parsers.yaml;
  const problems: YamlProblem[] = [];
  const add = (offset: number, problem: string) => problems.push({ ...at(offset), problem });
  if (document.directives?.yaml.explicit === true || Object.keys(document.directives?.tags ?? {}).length > 1) {
    add(0, 'строка, которая начинается знаком %, здесь не допускается: удалите её');
  }
  visit(document, {
    Node(_, node, path) {
      const offset = node.range?.[0] ?? 0;
      const depth = path.filter((ancestor) => isCollection(ancestor)).length;
      if (isAlias(node) || node.anchor !== undefined) {
        add(
          offset,
          'знаки & и * в начале значения означают ссылку внутри файла, это не допускается: возьмите значение в кавычки',
        );
      }
      // The text has none left, but «"\x1b"» spells one.
      const hidden = isScalar(node) && typeof node.value === 'string' ? hiddenIn(node.value) : undefined;
      if (hidden) add(offset, `в значении ${hidden.says}`);
      for (const twin of repeatedKeys(node)) add(twin, yamlMessage('DUPLICATE_KEY'));
      if (hasExplicitTag(node)) add(offset, 'знак ! в начале значения не допускается: возьмите значение в кавычки');
      if (depth >= MAX_DEPTH && isCollection(node)) {
        add(offset, tooDeep);
        return visit.BREAK;
      }
      return undefined;
    },
    Pair(_, pair) {
      if (!isScalar(pair.key))
        add((pair.key as Node | null)?.range?.[0] ?? 0, 'название поля должно быть простым словом');
      else if (pair.key.value === '<<') add(pair.key.range?.[0] ?? 0, 'поле << не допускается');
    },
  });
  return problems;
}

/** Where fields stand that the map has already. The parser would compare every field with every other: minutes for hostile lines. */
function repeatedKeys(node: Node): number[] {
  const { isMap, isScalar } = parsers.yaml;
  const seen = new Set<unknown>();
  return (isMap(node) ? node.items : []).flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const twin = seen.has(key.value);
    seen.add(key.value);
    return twin ? [key.range?.[0] ?? 0] : [];
  });
}

function hasExplicitTag(node: Node): boolean {
  const tag = node.tag;
  return (
    tag !== undefined && !['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:str'].includes(tag)
  );
}

function bracketDepth(text: string): number {
  if ((text.match(/[[{]/g)?.length ?? 0) <= MAX_BRACKETS) return 0;
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') deepest = Math.max(deepest, (depth += 1));
    else if (char === ']' || char === '}') depth -= 1;
  }
  return deepest;
}

function placeOf(root: unknown, path: FieldPath, part: 'key' | 'value', at: (offset: number) => Place): Place {
  const { isCollection, isMap, isPair, isScalar } = parsers.yaml;
  let node: unknown = root;
  let offset = isMap(root) || isCollection(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (!isCollection(node)) break;
    const child = isMap(node)
      ? node.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === String(step))
      : node.items[Number(step)];
    if (child === undefined) break;
    if (isPair(child)) {
      const useKey = last && part === 'key';
      const target = (useKey ? child.key : (child.value ?? child.key)) as Node | null;
      offset = target?.range?.[0] ?? (child.key as Node).range?.[0] ?? offset;
      node = child.value;
    } else {
      offset = (child as Node).range?.[0] ?? offset;
      node = child;
    }
  }
  return at(offset);
}
