import type { Finding } from '../findings/finding.ts';
import { sortFindings } from '../findings/finding.ts';
import { formFinding } from '../records/form-finding.ts';
import { changedFrom, startingPoints } from '../records/history.ts';
import { placeOf } from '../records/layout.ts';
import { LARGE_REQUEST } from '../records/limits.ts';
import { loadCorpus } from '../records/load.ts';
import { unsignedSince } from '../records/signatures.ts';
import { withRevision } from '../records/snapshot.ts';
import { oddModes } from '../records/tree-modes.ts';
import { changedOutcomes } from './changed-outcomes.ts';
import { withoutPrivate } from './private/findings.ts';
import { privateInRequest } from './private/in-request.ts';
import { checkContent, type CheckReport, type CheckResult } from './run.ts';
import { rewrittenFacts } from './the-past-is-not-rewritten.ts';

/**
 * Checks a content root, and also whether facts published at a base revision were rewritten (rule X11) or commits since
 * then hold what is private (X4, X16). Throws in Russian where the base is unknown.
 */
export async function checkAgainst(root: string, base: string, today?: string): Promise<CheckResult> {
  const result = checkContent(root, today);
  const beyond = [...(await oddModes(root)), ...(await privateInRequest(root, base, result.corpus))];
  const touched = new Set<string>();
  for (const start of await startingPoints(root, base)) {
    const changes = await changedFrom(root, start);
    for (const { file } of changes) touched.add(file);
    beyond.push(...rewrittenFacts(result.corpus, changes));
    if (changes.some(({ file }) => decidesOutcomes(file))) {
      const outcomes = (folder: string) => changedOutcomes(loadCorpus(folder).corpus, result.corpus);
      beyond.push(...(await withRevision(root, start, outcomes)));
    }
  }
  beyond.push(...largeRequest(touched.size));
  return { ...result, findings: sortFindings([...result.findings, ...beyond.map(withoutPrivate(result.corpus))]) };
}

/** More than a person can look through: no fault, but worth knowing before it is published. */
function largeRequest(changes: number): Finding[] {
  if (changes <= LARGE_REQUEST) return [];
  const problem = `запрос меняет файлов: ${changes}. Столько не просмотреть: разделите его, по ${LARGE_REQUEST} и меньше`;
  return [{ ...formFinding('.', { line: 1, column: 1, problem }), level: 'warning' }];
}

/** The same result with a finding for every commit since `base` that bears no good signature. Throws in Russian where the base is unknown. */
export async function demandSignatures<Report extends CheckReport>(
  result: Report,
  root: string,
  base: string,
): Promise<Report> {
  const place = { file: '.', line: 1, column: 1, key: '' };
  const unsigned = (await unsignedSince(root, base)).map(({ hash, why }): Finding => {
    const message = `версия ${hash.slice(0, 8)} ${why}. Подпишите её известным ключом: git rebase --exec "git commit --amend --no-edit -S" ${base}.`;
    return { rule: 'X11', level: 'error', clause: '', ...place, message };
  });
  return { ...result, findings: sortFindings([...result.findings, ...unsigned]) };
}

/** Records that nobody decides by, and from which the outcomes of decisions follow all the same. */
function decidesOutcomes(file: string): boolean {
  const place = placeOf(file);
  return place.kind === 'record' && ['membership', 'municipality', 'profile'].includes(place.type);
}
