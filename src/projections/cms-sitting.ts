import { editor } from '../i18n/editor.ts';
import { conditionsFor } from '../records/conditions.ts';
import { recordField, type Field } from '../records/fields.ts';
import { RECORD_TYPES } from '../records/registry.ts';
import { formField, offeredFields, withLikely, type FormContext, type FormField } from './cms-field.ts';

/** What stands in a decision because of where it stands in the form. */
const IMPLIED = ['protocol', 'item', 'kind'];

/**
 * The form of a whole sitting: the protocol, and under each question of its agenda the decisions, each with the fields of
 * its kind. The secretary writes down a sitting as it went and never meets the files it is made of.
 */
export function sittingFields(context: FormContext): FormField[] {
  const fields = offeredFields(recordField('protocol')).map((field) =>
    field.name === 'agenda' ? agenda(field, context) : formField('protocol', field, context),
  );
  return withLikely('protocol', fields, context.likely);
}

function agenda(field: Field, context: FormContext): FormField {
  const title = field.item!.fields!.find(({ name }) => name === 'title')!;
  return {
    name: field.name,
    label: field.label,
    label_singular: editor.question,
    widget: 'list',
    required: true,
    min: field.minItems ?? 1,
    collapsed: false,
    summary: `${editor.question}: {{title}}`,
    fields: [
      { name: 'n', widget: 'hidden', required: false },
      formField('protocol', title, context, [field.name]),
      {
        name: 'decisions',
        label: editor.decisions,
        label_singular: editor.decision,
        widget: 'list',
        required: false,
        collapsed: true,
        typeKey: 'kind',
        types: kinds(context),
      },
    ],
  };
}

function kinds(context: FormContext): FormField[] {
  const options = recordField('decision').fields?.find(({ name }) => name === 'kind')?.options ?? {};
  return Object.entries(options).map(([kind, label]) => ({
    name: kind,
    label: `${label[0]?.toUpperCase()}${label.slice(1)}`,
    widget: 'object',
    summary: `${label[0]?.toUpperCase()}${label.slice(1)}`,
    fields: [{ name: 'id', widget: 'hidden', required: false }, ...fieldsOfKind(kind, context)],
  }));
}

/** The fields of a decision of this kind: first those of which the kind is made, then the vote, then what any decision may have. */
function fieldsOfKind(kind: string, context: FormContext): FormField[] {
  const conditions = conditionsFor('decision', 'kind', kind);
  const must = new Set(conditions.flatMap(({ required }) => required));
  const never = new Set([...IMPLIED, ...conditions.flatMap(({ forbidden }) => forbidden)]);
  const offered = offeredFields(recordField('decision')).filter(
    ({ kinds: of, name }) => !never.has(name) && (must.has(name) || (of?.includes(kind) ?? true)),
  );
  return [...offered]
    .sort((a, b) => rank(a, must) - rank(b, must))
    .flatMap((field) => {
      const form = formField('decision', { ...field, required: field.required || must.has(field.name) }, context);
      return kind === 'include' && field.name === 'person' ? [orNew(form), newPerson(context)] : [form];
    });
}

function rank({ kinds: of, name, required }: Field, must: ReadonlySet<string>): number {
  if (of || must.has(name)) return 0;
  return required ? 1 : 2;
}

/** Either someone known or someone new: the form cannot ask for both, the check asks for one. */
function orNew(person: FormField): FormField {
  return { ...person, required: false, hint: editor.personOrNew };
}

/** Only whoever is included can be new to the records; everyone else has been included before. */
function newPerson(context: FormContext): FormField {
  const shared = sharedNames();
  const fields = (recordField('person').fields ?? []).filter(({ name }) => !shared.has(name));
  return {
    name: 'newPerson',
    label: editor.newPerson,
    hint: editor.newPersonHint,
    widget: 'object',
    required: false,
    collapsed: true,
    fields: fields.map((field) => formField('person', { ...field, required: false }, context)),
  };
}

/** Names of the fields that a record of any type may have. */
function sharedNames(): ReadonlySet<string> {
  const [first = [], ...rest] = RECORD_TYPES.map((type) => (recordField(type).fields ?? []).map(({ name }) => name));
  return new Set(first.filter((name) => rest.every((names) => names.includes(name))));
}
