import type { Data } from '../editing/form.ts';
import { rowOf, type RecordType } from '../records/registry.ts';

/** What differs from one kind of repository to the other. */
export interface Kit {
  /** Its own files by their paths. */
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly commands: Readonly<Record<string, string>>;
  readonly about: string;
  readonly settings: { readonly remark: string; readonly more: Data };
  readonly readme: { readonly template: string; readonly values: Readonly<Record<string, string>> };
  /** Where the files for the forges lie. */
  readonly wrappers: 'template' | 'association';
}

/** Empty folders for records, which git would not keep without a file in them. */
export function emptyFolders(id: string, types: readonly RecordType[]): [string, string][] {
  const folders = types.flatMap((type) => (rowOf(type).shared ? [] : (rowOf(type).folder ?? [])));
  return folders.map((folder) => [`content/${id}/${folder}/.gitkeep`, '']);
}

/** A text with values in the places of their names; what stands in a value is no place. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
