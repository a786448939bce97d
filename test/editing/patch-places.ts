import { join } from 'node:path';
import { exportDraft, type PatchTarget } from '../../src/editing/patch.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { DRAFT, repositoryWithDraft } from './forges/draft.ts';

const BASE = { base: 'main', content: 'content' };

/** The secretary's repository with a draft, and another one with the same published records and nothing else. */
export function twoPlaces() {
  const here = repositoryWithDraft();
  const there = join(folderWith({}), 'there');
  git(here, ['clone', '--quiet', '--no-local', '--single-branch', '--branch', 'main', '--no-tags', here, there]);
  return { here, there, target: { repository: there, ...BASE } };
}

/** The draft as the file that goes by e-mail. */
export const sent = (repository: string, branch = DRAFT) => exportDraft({ repository, branch, base: 'main' });

/** A draft whose only commit is made by `change` in the working tree. */
export async function draftOf(change: (folder: string) => void): Promise<{ file: Buffer; target: PatchTarget }> {
  const { here, target } = twoPlaces();
  git(here, ['checkout', '--quiet', '-b', 'cms/x', 'main']);
  change(here);
  commitAll(here);
  return { file: await sent(here, 'cms/x'), target };
}
