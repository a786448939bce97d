import type { RecordType } from '../../records/registry.ts';

/** One change of the form of records, from a version to the next. Once released it never changes. */
export interface Migration {
  /** What changes, in Russian, for the secretary. */
  readonly title: string;
  /** The data as the next version has them; the same object where this record is not concerned. */
  readonly change: (type: RecordType, data: RecordData) => RecordData;
}

/** A record as it was read, before any schema has judged it. */
export type RecordData = Readonly<Record<string, unknown>>;

/** All changes since version 1, in order: the first leads from version 1 to version 2. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of the form of records that a list of changes leads to. */
export function versionAfter(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}
