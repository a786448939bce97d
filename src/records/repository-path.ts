import { relative } from 'node:path';
import { simpleGit } from 'simple-git';
import { prefixOf } from './history.ts';

/** The path of a content root as a forge writes it, with a slash at the end: from the top of its repository, or from the current folder where there is none. */
export async function repositoryPath(root: string): Promise<string> {
  const git = simpleGit(root);
  if (await git.checkIsRepo()) return prefixOf(git, root);
  const path = relative('.', root).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}
