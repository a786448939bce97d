import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../records/layout.ts';
import { filesBelow } from '../records/files-below.ts';
import { parseRecord } from '../records/read.ts';
import { validateRecord } from '../records/validate.ts';
import { versionAfter, type Migration, type RecordData } from './migrations/index.ts';
import { writeRecord } from './write-record.ts';

/** What the changes of the form make of a content folder; nothing is written yet. */
export interface MigrationPlan {
  readonly from: number;
  readonly to: number;
  readonly titles: readonly string[];
  /** The new texts of the files that change, by path below the content root. */
  readonly files: ReadonlyMap<string, string>;
  /** Records that could not be carried over, in Russian, with file and line; with any of these nothing should be written. */
  readonly problems: readonly string[];
}

/** Carries every record of the folder from version `from` to the newest. Comments and order of the files stay; a record that no change concerns keeps every byte. */
export function planMigration(root: string, from: number, migrations: readonly Migration[]): MigrationPlan {
  const to = versionAfter(migrations);
  const steps = migrations.slice(from - 1);
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const { file, regular } of steps.length === 0 ? [] : filesBelow(root)) {
    const place = placeOf(file);
    if (place.kind !== 'record' || !regular) continue;
    const before = readFileSync(join(root, file));
    const read = parseRecord(place.type, before, file.endsWith('.mdx'));
    if (Array.isArray(read)) {
      problems.push(...read.map(({ line, problem }) => `${file}:${line}: ${problem}`));
      continue;
    }
    const data = steps.reduce((old, { change }) => change(place.type, old), read.data as RecordData);
    if (data === read.data) continue;
    const found = validateRecord(place.type, data);
    problems.push(...found.map(({ path, message }) => `${file}:${read.place(path, 'key').line}: ${message}`));
    files.set(file, writeRecord(place.type, data, { before: before.toString('utf8') }));
  }
  return { from, to, titles: steps.map(({ title }) => title), files, problems };
}
