import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryPath } from '../../src/records/repository-path.ts';
import { commitAll } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

test('from the top of the repository, wherever the program runs', async () => {
  const root = folderWith({ 'rezerv/content/a.yaml': 'a' });
  commitAll(root);
  expect(await repositoryPath(join(root, 'rezerv/content'))).toBe('rezerv/content/');
  expect(await repositoryPath(root)).toBe('');
});

test('nothing where there is no repository and the folder lies elsewhere', async () => {
  expect(await repositoryPath(folderWith({ 'a.yaml': 'a' }))).toBe('');
});
