import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleGit } from 'simple-git';
import { changesBetween, type Changes } from '../projections/changes.ts';
import { startingPoint } from '../records/history.ts';
import { materialise } from '../records/snapshot.ts';

/**
 * What the records as they lie there change against the point where they left a published version. The working tree is
 * not touched. Throws in Russian where the version is unknown or the folder lies in no repository.
 */
export async function changesSince(content: string, base: string, today?: string): Promise<Changes> {
  const git = simpleGit(content);
  if (!(await git.checkIsRepo())) {
    throw new Error('Сравнить не с чем: папка с записями лежит не в хранилище git.');
  }
  const before = await mkdtemp(join(tmpdir(), 'reserve-base-'));
  try {
    await materialise(content, await startingPoint(git, base), before);
    return changesBetween(before, content, today);
  } finally {
    await rm(before, { recursive: true, force: true });
  }
}
