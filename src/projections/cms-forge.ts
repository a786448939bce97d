import { editor } from '../i18n/editor.ts';
import { recordField } from '../records/fields.ts';
import { rowOf, type RecordType } from '../records/registry.ts';
import type { FormField } from './cms-field.ts';

/** Records whose files stand in folders of years. */
const YEARLY: readonly RecordType[] = ['protocol', 'decision'];

/** How a record is called in the lists of a form that has only the files: templates of Decap over the record's own fields. */
const SUMMARIES: Readonly<Record<string, string>> = {
  act: "{{kind}} № {{number}} от {{date | date('DD.MM.YYYY')}}. {{title}}",
  person: '{{surname}} {{name}} {{patronymic}}',
  protocol: "Протокол № {{number}} от {{date | date('DD.MM.YYYY')}}",
  decision: 'Протокол {{protocol}}, вопрос {{item}} ({{filename}})',
  appointment: "{{date | date('DD.MM.YYYY')}}. {{post}}",
  membership: '{{post}} ({{filename}})',
};

/** The collection of a type in the files of the repository, for Decap's own back ends. */
export function forgeCollection(municipality: string, type: RecordType, folder: string, fields: readonly FormField[]) {
  const { file, folder: own, formats, shared } = rowOf(type);
  const [format] = formats;
  const label = editor.plural[type] ?? recordField(type).label;
  const common = { name: type, label, label_singular: recordField(type).label };
  if (file !== undefined) {
    const path = `${folder}/${municipality}/${file}.${format}`;
    return { ...common, files: [{ name: type, label, file: path, fields }] };
  }
  return {
    ...common,
    folder: shared === true ? `${folder}/${own}` : `${folder}/${municipality}/${own}`,
    extension: formats.at(-1),
    format: formats.at(-1) === 'mdx' ? 'yaml-frontmatter' : 'yaml',
    create: true,
    delete: false,
    ...namesOf(type),
    summary: summaryOf(type),
    fields,
  };
}

/** A relation to the records themselves: the browser reads them with the rights of whoever edits, the page holds no names. */
export function forgeRelation(ref: RecordType): Partial<FormField> {
  return {
    collection: ref,
    value_field: '{{filename}}',
    display_fields: [summaryOf(ref)],
    search_fields: ['{{filename}}'],
    options_length: 1000,
  };
}

/**
 * Names of new files. Decap drops Cyrillic letters, so a number would lose its «-р»: the day, the time where there is no
 * day, and Decap's own «-1» for the second of a day never do.
 */
function namesOf(type: RecordType): { slug: string; path?: string } {
  const dated = recordField(type).fields?.some(({ name }) => name === 'date') === true;
  const day = '{{year}}-{{month}}-{{day}}';
  const slug = type === 'decision' ? '{{protocol}}-{{item}}' : dated ? day : `${day}-{{hour}}{{minute}}{{second}}`;
  return { slug, ...(YEARLY.includes(type) && { path: '{{year}}/{{slug}}' }) };
}

function summaryOf(type: RecordType): string {
  const named = recordField(type).fields?.find(({ name }) => name === 'title' || name === 'name');
  return SUMMARIES[type] ?? (named ? `{{${named.name}}}` : '{{filename}}');
}
