import { changesBetween, type Changes } from '../projections/changes.ts';
import { startingPoints } from '../records/history.ts';
import { withRevision } from '../records/snapshot.ts';

/**
 * What the records as they lie there change against the point where they left a published version. The working tree is
 * not touched. Throws in Russian where the version is unknown or the folder lies in no repository.
 */
export async function changesSince(content: string, base: string, today?: string): Promise<Changes> {
  const [start = base] = await startingPoints(content, base);
  return withRevision(content, start, (before) => changesBetween(before, content, today));
}
