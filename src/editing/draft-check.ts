import { withoutPrivate } from '../checks/private/findings.ts';
import { checkContent } from '../checks/run.ts';
import { rewrittenFacts } from '../checks/the-past-is-not-rewritten.ts';
import { sameAcrossVersions, sortFindings, type Finding } from '../findings/finding.ts';
import { type Changes } from './repository.ts';
import type { Published, Snapshots } from './snapshots.ts';

/** What `check` would say of a draft, as far as it concerns the draft. */
export interface DraftFindings {
  /** With these nothing is saved. */
  readonly errors: readonly Finding[];
  /** Breaches, warnings and reminders: shown, and saved. */
  readonly notices: readonly Finding[];
}

/** Checks drafts as they would stand on what is published now; the published side is checked once. */
export class DraftCheck {
  readonly #snapshots: Snapshots;
  readonly #today: string | undefined;
  #known: { readonly commit: string; readonly findings: ReadonlySet<string> } | undefined;

  constructor(snapshots: Snapshots, today: string | undefined) {
    this.#snapshots = snapshots;
    this.#today = today;
  }

  /**
   * Findings in the changed files, and those elsewhere that are not there without the changes. `around` are files that
   * the changes may refer to though they are not published yet.
   */
  async findings(changes: Changes, around: Changes = new Map()): Promise<DraftFindings> {
    const published = await this.#snapshots.published();
    const result = await this.#snapshots.withFolder(new Map([...around, ...changes]), (folder) =>
      checkContent(folder, this.#today),
    );
    const rewritten = rewrittenFacts(result.corpus, changedFiles(published, changes)).map(
      withoutPrivate(result.corpus),
    );
    const known = this.#publishedFindings(published);
    const own = sortFindings([...result.findings, ...rewritten]).filter(
      ({ file, ...finding }) =>
        changes.has(file) || (!around.has(file) && !known.has(sameAcrossVersions({ file, ...finding }))),
    );
    return {
      errors: own.filter(({ level }) => level === 'error'),
      notices: own.filter(({ level }) => level !== 'error'),
    };
  }

  #publishedFindings({ commit, folder }: Published): ReadonlySet<string> {
    if (this.#known?.commit !== commit)
      this.#known = { commit, findings: new Set(checkContent(folder, this.#today).findings.map(sameAcrossVersions)) };
    return this.#known.findings;
  }
}

function changedFiles({ records: { files } }: Published, changes: Changes) {
  return [...changes].map(([file, bytes]) => {
    const before = files.bytes(file);
    return { file, before, change: bytes === null ? 'deleted' : before === undefined ? 'added' : 'changed' } as const;
  });
}
