import { checkChanged, type ChangedOptions } from '../../checks/incremental/check-changed.ts';
import { programName } from '../../checks/incremental/program.ts';
import { RecordMemo } from '../../checks/incremental/records.ts';
import { storeHere } from '../../checks/incremental/store.ts';
import { checkContent, recordsOf, type CheckResult } from '../../checks/run.ts';

/**
 * A check that may be made many times: the same as the whole one, where sections that have not changed since the time before
 * are neither read nor judged again.
 */
export function checkAgain(content: string, today: string | undefined, store = storeHere()): () => CheckResult {
  if (store === undefined) return () => checkContent(content, today);
  const records = new RecordMemo(content);
  const program = programName();
  return () => checkWith(content, { program, records, store, today });
}

/** The whole result of a check of what has changed. */
export function checkWith(content: string, options: ChangedOptions): CheckResult {
  const { findings, records, run } = checkChanged(content, options);
  return { findings, records, root: content, ...recordsOf(run) };
}
