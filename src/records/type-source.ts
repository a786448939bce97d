import { recordField, type Field } from './fields.ts';
import { RECORD_TYPES, type RecordType } from './registry.ts';

const HEADER = `// Written by \`npm run types\` from schemas/*.schema.json. Do not edit: change the schema and run it again.
`;

/** The whole of types.generated.ts: an interface for each record type, a second with its public fields only, and the tables of both. */
export function typeSource(): string {
  const blocks = RECORD_TYPES.map((type) => interfaces(type));
  return `${HEADER}\n${[...blocks, table('RecordTypes', ''), table('PublicRecordTypes', 'Public')].join('\n\n')}\n`;
}

/** `act` → `Act`. */
function typeName(type: RecordType): string {
  return type.charAt(0).toUpperCase() + type.slice(1);
}

function interfaces(type: RecordType): string {
  const root = recordField(type);
  const name = typeName(type);
  const closed = objectType(root, '');
  const open = objectType(onlyPublic(root), '');
  return [
    `/** ${root.label}. ${root.description ?? ''} */\nexport interface ${name} ${closed}`,
    `/** ${root.label}: поля, которые можно показать на сайте. */`,
  ]
    .join('\n\n')
    .concat(open === closed ? `\nexport type Public${name} = ${name};` : `\nexport interface Public${name} ${open}`);
}

function table(name: string, prefix: string): string {
  const rows = RECORD_TYPES.map((type) => `  ${type}: ${prefix}${typeName(type)};`);
  return `export interface ${name} {\n${rows.join('\n')}\n}`;
}

/** The same field without the closed ones inside it, whatever the depth. */
export function onlyPublic(field: Field): Field {
  const fields = field.fields?.filter((child) => child.public).map(onlyPublic);
  return { ...field, ...(fields && { fields }), ...(field.item && { item: onlyPublic(field.item) }) };
}

function objectType(field: Field, indent: string): string {
  const inner = `${indent}  `;
  const lines = (field.fields ?? []).map(
    (child) =>
      `${inner}/** ${child.label}${child.description ? `. ${child.description}` : ''} */\n${inner}readonly ${child.name}${child.required ? '' : '?'}: ${typeOf(child, inner)};`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function typeOf(field: Field, indent: string): string {
  switch (field.kind) {
    case 'object':
      return objectType(field, indent);
    case 'list':
      return `readonly (${field.item ? typeOf(field.item, indent) : 'unknown'})[]`;
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'text':
      return field.options
        ? Object.keys(field.options)
            .map((value) => `'${value}'`)
            .join(' | ')
        : 'string';
    default:
      return field.kind satisfies never;
  }
}
