import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A node of a JSON Schema, as far as the tests look into it. */
export interface SchemaNode {
  readonly [keyword: string]: unknown;
}

const FOLDER = join(import.meta.dirname, '../schemas');
/** Keywords whose value is a map from names to schemas. */
const MAPS = ['properties', '$defs'];
/** Keywords whose value is one schema or a list of them. */
const INNER = ['items', 'if', 'then', 'else', 'not', 'allOf', 'oneOf', 'anyOf'];

/** All schema files by name, without the extension. */
export const schemas: ReadonlyMap<string, SchemaNode> = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as SchemaNode,
  ]),
);

/** Every node of every schema with its path: `decision/properties/vote`. */
export function nodes(): [string, SchemaNode][] {
  return [...schemas].flatMap(([name, schema]) => below(name, schema));
}

function below(path: string, node: unknown): [string, SchemaNode][] {
  if (typeof node !== 'object' || node === null) return [];
  const schema = node as SchemaNode;
  const children = MAPS.flatMap((keyword) =>
    Object.entries(schema[keyword] ?? {}).map(([name, child]) => [`${keyword}/${name}`, child as unknown]),
  );
  const inner = INNER.flatMap((keyword) =>
    [schema[keyword] ?? []].flat().map((child, index) => [`${keyword}/${index}`, child as unknown]),
  );
  return [
    [path, schema],
    ...[...children, ...inner].flatMap(([step, child]) => below(`${path}/${String(step)}`, child)),
  ];
}
