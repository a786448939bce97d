import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../..');
const TOP = join(SRC, '..');
/** Everything that findings follow from; other folders of the source only show them. */
const PARTS = ['attachments', 'checks', 'domain', 'findings', 'i18n', 'personal-data', 'records'].map((part) =>
  join(SRC, part),
);

/** The code that runs is read once: what becomes of its files later changes nothing in it. */
let known: string | undefined;

/** A name of the program that works out findings: code, schemas, libraries and the machine's own part in it. */
export function programName(): string {
  return (known ??= nameOf([...PARTS, join(TOP, 'schemas')]));
}

/** A name of a program whose code lies in these folders. */
export function nameOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([process.versions, process.platform, process.getuid?.(), process.env['TZ']]),
  );
  for (const file of folders.flatMap(filesIn).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  // What npm has installed, with versions and checksums.
  for (const list of [join(TOP, 'package.json'), 'node_modules/.package-lock.json'])
    if (existsSync(list)) hash.update(`${list}\n`).update(readFileSync(list));
  return hash.digest('base64');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
