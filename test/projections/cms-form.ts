import { collectionName } from '../../src/editing/contract.ts';
import { configOf, type CmsCollection, type CmsConfig } from '../../src/projections/cms-config.ts';
import type { FormField } from '../../src/projections/cms-field.ts';
import { loadCorpus } from '../../src/records/load.ts';

export const MUNICIPALITY = 'tikhorechensk';
export const server = { kind: 'server', proxyUrl: '/api/page', nameOf: collectionName } as const;
const forge = { kind: 'forge', backend: { name: 'github', repo: 'okrug/zapisi' }, folder: 'content' } as const;

/** The shipped records, and the two forms made for them: our own and the one that works with a forge. */
export const { corpus } = loadCorpus('content');
export const config = configOf(corpus, MUNICIPALITY, server);
export const open = configOf(corpus, MUNICIPALITY, forge);

export function collection(of: CmsConfig, name: string): CmsCollection {
  return of.collections.find((one) => one.name === name)!;
}

/** The fields of a collection, also of one that is a single file. */
export function fieldsOf(of: CmsConfig, name: string): readonly FormField[] {
  const { fields, files } = collection(of, name);
  return fields ?? (files as { fields: FormField[] }[])[0]!.fields;
}

export function inside(fields: readonly FormField[], name: string): FormField | undefined {
  return fields.find((field) => field.name === name);
}

export function partsOf(form: FormField): readonly FormField[] {
  return form.fields ?? form.field?.fields ?? [];
}

/** The kinds of decision as a sitting offers them. */
export function decisions(): readonly FormField[] {
  const agenda = inside(fieldsOf(config, `${MUNICIPALITY}-sitting`), 'agenda')!;
  return inside(agenda.fields!, 'decisions')!.types!;
}
