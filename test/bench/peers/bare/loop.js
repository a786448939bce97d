/** The least that checking costs: each file read, its front matter loaded by js-yaml and validated by ajv. Arguments: content, schemas, folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';

const [content, schemas, folders] = process.argv.slice(2);
/** Which schema the files of a folder follow; the same table that the checker has. */
const types = JSON.parse(folders);
// Formats of our own are left out: it is the bare loop.
const ajv = new Ajv2020({ strict: false, coerceTypes: true, logger: false });
formats.default(ajv);
for (const file of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')));
const checks = Object.fromEntries(
  Object.entries(types).map(([folder, type]) => [folder, ajv.getSchema(`${type}.schema.json`)]),
);

let records = 0;
let invalid = 0;
for (const file of readdirSync(content, { recursive: true })) {
  if (!/\.(yaml|mdx)$/.test(file) || file.startsWith('.git')) continue;
  const [first, second] = file.split(sep);
  const check = checks[first] ?? checks[second];
  const text = readFileSync(join(content, file), 'utf8');
  const head = file.endsWith('.mdx') ? text.slice(4, text.indexOf('\n---\n', 4)) : text;
  records += 1;
  if (!check(load(head, { schema: CORE_SCHEMA }))) invalid += 1;
}
console.log(JSON.stringify({ records, invalid }));
