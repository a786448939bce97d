import { programName } from '../checks/incremental/program.ts';
import { readHistory, type History } from '../records/history.ts';
import { KnownFiles } from './incremental/known-files.ts';

/** Whose history is read, and where a build keeps for the next which files it need not read again. */
export interface HistoryOf {
  readonly content: string;
  readonly store?: string | undefined;
}

/** What git knows of a content root; undefined without git or a repository. */
export async function historyOf({ content, store }: HistoryOf): Promise<History | undefined> {
  if (store === undefined) return readHistory(content);
  const known = new KnownFiles(content, store, programName());
  const history = await readHistory(content, known.same);
  known.keep();
  return history;
}
