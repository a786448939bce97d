import { relative } from 'node:path';
import { prefixIn } from './history.ts';

/** The path of a content root as a forge writes it, with a slash at the end: from the top of its repository, or from the current folder where there is none. */
export async function repositoryPath(root: string): Promise<string> {
  const inside = await prefixIn(root);
  if (inside !== undefined) return inside;
  const path = relative('.', root).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}
