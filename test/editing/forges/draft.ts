import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ForgeKind } from '../../../src/editing/forges/settings.ts';
import { commitAll, git } from '../../git-folder.ts';
import { folderWith } from '../../temp-folder.ts';
import { startStubForge, type StubForge } from './stub-forge.ts';

export const TOKEN = 'tok-SECRET-4711';
export const DRAFT = 'cms/protocols/2026-04';
export const KINDS: readonly ForgeKind[] = ['github', 'gitlab', 'forgejo'];

/** A published record and a draft with a second one; `main` is checked out. */
export function repositoryWithDraft(): string {
  const repository = folderWith({ 'content/z/a.yaml': 'a: 1\n', 'README.md': 'x\n' });
  commitAll(repository);
  git(repository, ['branch', DRAFT]);
  commitToDraft(repository, { 'content/z/b.yaml': 'b: 1\n' });
  return repository;
}

/** Later than any clock: git compares the days of what was committed here with the moment of the last push. */
const LATER = '2090-01-01';

/** One more commit on the draft; `main` is checked out afterwards. */
export function commitToDraft(repository: string, files: Readonly<Record<string, string>>, branch = DRAFT): void {
  git(repository, ['checkout', '--quiet', branch]);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  }
  commitAll(repository, LATER);
  git(repository, ['checkout', '--quiet', 'main']);
}

/** A stub forge that publishes `main` of a repository with a draft, for one test. The remote `origin` is its address for git. */
export async function forgeWithDraft(kind: ForgeKind): Promise<{ stub: StubForge; repository: string }> {
  const stub = await startStubForge({ kind, token: TOKEN });
  onTestFinished(() => stub.close());
  const repository = repositoryWithDraft();
  git(repository, ['push', '--quiet', stub.bare, 'main']);
  git(repository, ['remote', 'add', 'origin', stub.gitUrl]);
  return { stub, repository };
}
