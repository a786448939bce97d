import { describe, expect, test } from 'vitest';
import { collectionName } from '../../src/editing/contract.ts';
import { WITHOUT_FORM, type FormField } from '../../src/projections/cms-field.ts';
import { recordField, type Field } from '../../src/records/fields.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { config, corpus, decisions, fieldsOf, inside, MUNICIPALITY, open, partsOf } from './cms-form.ts';

/** Fields of the schema that the form does not have, by their paths. */
function missing(field: Field, forms: readonly FormField[], path = ''): string[] {
  return (field.fields ?? []).flatMap((child) => {
    const here = `${path}${child.name}`;
    if (path === '' && Object.hasOwn(WITHOUT_FORM, child.name)) return [];
    const form = inside(forms, child.name);
    if (!form) return [here];
    const inner = child.fields ? child : child.item?.fields ? child.item : undefined;
    return inner ? missing(inner, partsOf(form), `${here}.`) : [];
  });
}

describe('every field of every schema has its place in the form', () => {
  test.each(RECORD_TYPES)('%s, in the form that works with a forge', (type) => {
    expect(missing(recordField(type), fieldsOf(open, type))).toEqual([]);
  });

  test.each(RECORD_TYPES.filter((type) => !['protocol', 'decision'].includes(type)))('%s, in our own', (type) => {
    expect(missing(recordField(type), fieldsOf(config, collectionName(MUNICIPALITY, type)))).toEqual([]);
  });

  test('a protocol, as a sitting', () => {
    // The number of a question is its place in the list.
    expect(missing(recordField('protocol'), fieldsOf(config, `${MUNICIPALITY}-sitting`))).toEqual([]);
  });

  test('a decision, in the kinds that have the field', () => {
    const names = new Set(decisions().flatMap(({ fields }) => fields!.map(({ name }) => name)));
    const implied = ['protocol', 'item', 'kind', ...Object.keys(WITHOUT_FORM)];
    const wanted = recordField('decision').fields!.map(({ name }) => name);
    expect(wanted.filter((name) => !names.has(name) && !implied.includes(name))).toEqual([]);
  });
});

test('every value that a schema lists can be chosen, by its Russian name', () => {
  const walk = (field: Field, forms: readonly FormField[]): void => {
    for (const child of field.fields ?? []) {
      const form = inside(forms, child.name);
      const options = child.options ?? child.item?.options;
      if (!form) continue;
      if (options) {
        const offered = form.options!.map(({ label, value }) => [value, label]);
        expect(offered, child.name).toEqual(Object.entries(options));
        expect(form.multiple ?? false, child.name).toBe(child.kind === 'list');
      }
      walk(child.item ?? child, partsOf(form));
    }
  };
  for (const type of RECORD_TYPES) walk(recordField(type), fieldsOf(open, type));
});

/** What of a record's data the form could not show. */
function lost(data: unknown, form: FormField, path: string): string[] {
  if (form.widget === 'select') {
    const known = new Set(form.options!.map(({ value }) => value));
    return [data].flat().flatMap((value) => (known.has(value as string) ? [] : [`${path}: ${String(value)}`]));
  }
  if (Array.isArray(data)) {
    if (form.multiple || (form.field && !form.field.fields)) return [];
    return data.flatMap((one, index) => lostParts(one, partsOf(form), `${path}.${index}.`));
  }
  return typeof data === 'object' ? lostParts(data, partsOf(form), `${path}.`) : [];
}

function lostParts(data: unknown, forms: readonly FormField[], path: string): string[] {
  return Object.entries(data as object).flatMap(([name, value]) => {
    const form = inside(forms, name);
    return form ? lost(value, form, `${path}${name}`) : [`${path}${name}`];
  });
}

test('every record that is kept can be shown whole', () => {
  const records = RECORD_TYPES.flatMap((type) => corpus.list(type, type === 'profile' ? undefined : MUNICIPALITY));
  expect(records.length).toBeGreaterThan(150);
  const gone = records.flatMap(({ data, file, type }) => lostParts(data, fieldsOf(open, type), `${file} `));
  expect(gone).toEqual([]);
});

test('every decision that is kept can be shown whole among those of its kind', () => {
  const gone = corpus.list('decision', MUNICIPALITY).flatMap(({ data, id }) => {
    const rest = Object.entries(data).filter(([name]) => !['item', 'kind', 'protocol'].includes(name));
    return lostParts(Object.fromEntries(rest), inside(decisions(), data.kind)!.fields!, `${id} `);
  });
  expect(gone).toEqual([]);
});
