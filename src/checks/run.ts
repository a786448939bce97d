import type { Attachments } from '../attachments/attachment.ts';
import type { Finding } from '../findings/finding.ts';
import { Corpus } from '../records/corpus.ts';
import { filesBelow } from '../records/files-below.ts';
import type { Check, MunicipalityContext } from './check.ts';
import { checks as allChecks } from './index.ts';
import { Run } from './sections/run.ts';
import { sectionsOf } from './sections/section.ts';

/** What a report of a check is made of. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** Record files looked at. */
  readonly records: number;
}

/** What a run of the checks leaves: the records that can be used and everything that was found. */
export interface CheckResult extends CheckReport {
  /** The folder that was read. */
  readonly root: string;
  /** The day for which everything is computed that stands above the municipalities. */
  readonly today: string;
  readonly corpus: Corpus;
  readonly contexts: readonly MunicipalityContext[];
  readonly attachments: Attachments;
}

/** Reads a content root and runs all checks on it. Findings come sorted and without repetitions; a check that crashes is a finding. */
export function checkContent(root: string, today?: string, checks: readonly Check[] = allChecks): CheckResult {
  const run = new Run(sectionsOf(filesBelow(root)), { root, today, checks });
  return { ...reportOf(run), root, ...recordsOf(run) };
}

/** The same findings, and nothing else: while another process looks into attached files, this one reads the records. */
export async function reportOnContent(root: string, today?: string): Promise<CheckReport> {
  const run = new Run(sectionsOf(filesBelow(root)), { root, today, checks: allChecks });
  const inspected = run.inspectAside();
  run.read();
  await inspected;
  return reportOf(run);
}

/** What a run has found. */
export function reportOf(run: Run): CheckReport {
  const findings = run.findings();
  return { findings, records: run.states.reduce((sum, { records }) => sum + records, 0) };
}

/** All records that a run has read, or reads now, for whoever shows them. */
export function recordsOf(run: Run): Pick<CheckResult, 'attachments' | 'contexts' | 'corpus' | 'today'> {
  const { states } = run;
  const corpus = new Corpus(
    states.flatMap(({ shown }) => shown.all()),
    states.flatMap(({ shown }) => shown.broken),
  );
  const attachments: Attachments = new Map(states.flatMap((state) => [...state.attachments]));
  const contexts = states.flatMap((state) => state.contexts.map((one) => among(one, { attachments, corpus })));
  return { attachments, contexts, corpus, today: run.answer('today') };
}

/** The same context of a municipality that sees the records of all others too. */
function among(
  context: MunicipalityContext,
  all: Pick<MunicipalityContext, 'attachments' | 'corpus'>,
): MunicipalityContext {
  // What it works out when first asked for stays so.
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(context),
      ...Object.getOwnPropertyDescriptors(all),
    },
  ) as MunicipalityContext;
}
