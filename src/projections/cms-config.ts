import { editor } from '../i18n/editor.ts';
import type { Corpus } from '../records/corpus.ts';
import { recordField } from '../records/fields.ts';
import { RECORD_TYPES, rowOf, type RecordType } from '../records/registry.ts';
import { formField, offeredFields, withLikely, type FormContext, type FormField, type Likely } from './cms-field.ts';
import { forgeCollection, forgeRelation } from './cms-forge.ts';
import { optionsIn } from './cms-options.ts';
import { sittingFields } from './cms-sitting.ts';

/** Decap's configuration, as far as we write it. */
export interface CmsConfig {
  readonly backend: Readonly<Record<string, unknown>>;
  readonly collections: readonly CmsCollection[];
  readonly [key: string]: unknown;
}

/** One entry of the form's menu. */
export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly fields?: readonly FormField[];
  readonly [key: string]: unknown;
}

/** Whom the form talks to: our own server, or a forge straight from the browser. */
export type ConfigTarget =
  | {
      readonly kind: 'server';
      readonly proxyUrl: string;
      /** The name of the collection of a type, of a sitting, or of the labels by which records are chosen. */
      readonly nameOf: (municipality: string, type: RecordType | 'sitting', choice?: boolean) => string;
      /** What a new record probably says; the secretary sees it and can change it. */
      readonly likely?: Likely;
    }
  | {
      readonly kind: 'forge';
      readonly backend: Readonly<Record<string, unknown>>;
      /** The folder of the records in the repository. */
      readonly folder: string;
    };

/** The order of the work: a sitting, the act after it, then what changes seldom. A type that is not named comes after these. */
const ORDER: readonly RecordType[] = [
  'protocol',
  'decision',
  'act',
  'person',
  'position',
  'selection',
  'appointment',
  'membership',
  'material',
];

/** Decap's configuration for one municipality, made from the schemas and the profile alone. The same records give the same configuration. */
export function configOf(corpus: Corpus, municipality: string, target: ConfigTarget): CmsConfig {
  const options = optionsIn(corpus, municipality, target.kind === 'server');
  const relation: FormContext['relation'] = (type, { ref }) =>
    target.kind === 'server'
      ? choiceRelation(target.nameOf(municipality, ref!, true), type, ref!)
      : forgeRelation(ref!);
  const likely = target.kind === 'server' ? target.likely : undefined;
  const context: FormContext = { options, relation, ...(likely && { likely }) };
  const collections =
    target.kind === 'server'
      ? serverCollections(municipality, target, context)
      : inOrder().map((type) => forgeCollection(municipality, type, target.folder, fieldsOf(type, context)));
  return {
    backend: target.kind === 'server' ? { name: 'proxy', proxy_url: target.proxyUrl } : target.backend,
    locale: 'ru',
    publish_mode: 'editorial_workflow',
    // Nothing is uploaded through the form; Decap insists on a folder.
    media_folder: 'files',
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    show_preview_links: false,
    collections,
  };
}

type Server = Extract<ConfigTarget, { readonly kind: 'server' }>;

/** Sittings stand for protocols and decisions; hidden lists of labels serve the choices. */
function serverCollections(municipality: string, { nameOf }: Server, context: FormContext): CmsCollection[] {
  const entries = inOrder().filter((type) => type !== 'protocol' && type !== 'decision');
  const text = editor.plural;
  return [
    {
      ...entryCollection(nameOf(municipality, 'sitting'), [...sittingFields(context), bodyField()]),
      label: editor.sittings,
      label_singular: editor.sitting,
      description: editor.sittingHint,
    },
    ...entries.map((type) => ({
      ...entryCollection(nameOf(municipality, type), fieldsOf(type, context)),
      label: text[type] ?? recordField(type).label,
      label_singular: recordField(type).label,
      description: descriptionOf(type),
      ...(rowOf(type).file !== undefined && { create: false }),
    })),
    ...RECORD_TYPES.map((type) => ({
      name: nameOf(municipality, type, true),
      label: text[type] ?? recordField(type).label,
      folder: nameOf(municipality, type, true),
      hide: true,
      create: false,
      format: 'json',
      extension: 'json',
      identifier_field: 'id',
      fields: [
        { name: 'id', label: 'id', widget: 'string' },
        { name: 'label', label: editor.text, widget: 'string' },
      ],
    })),
  ];
}

function entryCollection(name: string, fields: readonly FormField[]) {
  return {
    name,
    folder: name,
    format: 'json',
    extension: 'json',
    identifier_field: 'id',
    slug: '{{id}}',
    summary: '{{label}}',
    create: true,
    // A published record is corrected, not removed; a draft can be thrown away.
    delete: false,
    ...byDate(fields),
    fields: [
      { name: 'id', widget: 'hidden', required: false },
      { name: 'label', widget: 'hidden', required: false },
      ...fields,
    ],
  };
}

/** What has a date is shown from the latest, and by years if one likes. */
function byDate(fields: readonly FormField[]): object {
  const date = fields.find(({ name }) => name === 'date');
  if (!date) return { sortable_fields: [] };
  return {
    sortable_fields: [{ field: date.name, label: date.label, default_sort: 'desc' }],
    view_groups: [{ label: editor.byYear, field: date.name, pattern: '\\d{4}' }],
  };
}

function choiceRelation(collection: string, type: RecordType, ref: RecordType): Partial<FormField> {
  return {
    collection,
    value_field: 'id',
    display_fields: ['label'],
    search_fields: ['label'],
    options_length: 1000,
    ...(ref === 'person' && type === 'protocol' && { filters: [{ field: 'member', values: [true] }] }),
  };
}

function fieldsOf(type: RecordType, context: FormContext): FormField[] {
  const offered = offeredFields(recordField(type)).map((field) => formField(type, field, context));
  const fields = withLikely(type, offered, context.likely);
  return (rowOf(type).formats as readonly string[]).includes('mdx') ? [...fields, bodyField()] : fields;
}

/** The text of a record as it is written: an editor with buttons would rewrite what it does not understand. */
function bodyField(): FormField {
  return { name: 'body', label: editor.text, hint: editor.textHint, widget: 'text', required: false };
}

function inOrder(): RecordType[] {
  return [...ORDER, ...RECORD_TYPES.filter((type) => !ORDER.includes(type))];
}

function descriptionOf(type: RecordType): string {
  return (rowOf(type).schema as { description?: string }).description ?? '';
}
