import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkAgainst } from '../../src/checks/against.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';
import { commitAll } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

/** A repository whose only commit holds the base after edits: what was published. Returns its top. */
export function publishedAs(before: Edits = {}): string {
  const repository = folderWith({});
  cpSync(contentAfter(before), join(repository, 'content'), { recursive: true });
  commitAll(repository);
  return repository;
}

/** Puts the base after edits in the place of what lies in the repository. */
export function putRecords(repository: string, edits: Edits): void {
  const root = join(repository, 'content');
  rmSync(root, { recursive: true });
  cpSync(contentAfter(edits), root, { recursive: true });
}

/** What rule X11 finds in the working tree against a base, as «level file key: message», each once. */
export async function rewritings(repository: string, base = 'main'): Promise<string[]> {
  const { findings } = await checkAgainst(join(repository, 'content'), base, TODAY);
  return findings
    .filter(({ rule }) => rule === 'X11')
    .map(({ file, key, level, message }) => `${level} ${file.replace(/^zarechny\//, '')} ${key || '-'}: ${message}`);
}
