import type { Readings } from '../../attachments/inspect.ts';
import { filesBelow } from '../../records/files-below.ts';
import type { Check } from '../check.ts';
import { checks as allChecks } from '../index.ts';
import { reportOf, type CheckReport } from '../run.ts';
import { Run } from '../sections/run.ts';
import { sectionsOf, type Section } from '../sections/section.ts';
import type { SectionState } from '../sections/state.ts';
import { contentOf, markOf, type Mark } from './mark.ts';
import { memoFile, readMemo, writeMemo, type Memo, type Remembered } from './memo.ts';
import { programName } from './program.ts';
import { loadedBy, type RecordMemo } from './records.ts';

export interface ChangedOptions {
  /** The folder for what is kept from run to run. */
  readonly store: string;
  readonly today?: string | undefined;
  /** What is kept of the records themselves, for whoever asks for them. */
  readonly records?: RecordMemo;
  readonly checks?: readonly Check[];
  /** What the program is called: what another has kept is of no use. */
  readonly program?: string;
  /** The time now, in milliseconds. */
  readonly now?: () => number;
}

/** A finished check, and what it cost. */
export interface ChangedReport extends CheckReport {
  /** Sections whose records had to be read. */
  readonly read: readonly string[];
  /** The run itself, for whoever needs the records: those that were not read are read then. */
  readonly run: Run;
}

/**
 * The same findings as those of `checkContent`, where sections that did not change since the last such check are not read
 * again: whatever follows from them alone is kept, and what follows from others is asked again.
 */
export function checkChanged(root: string, options: ChangedOptions): ChangedReport {
  const { checks = allChecks, now = Date.now, program = programName(), records, store, today } = options;
  const started = now();
  const file = memoFile(store, root);
  const memo = readMemo(file, program);
  const readings: Readings = new Map(memo?.readings);
  const files = new Files(root, started, memo);
  const sections = sectionsOf(filesBelow(root));
  const run = new Run(sections, {
    root,
    today,
    checks,
    readings,
    keptOf: (section) => files.keptOf(section),
    loadedOf: records && (({ name }) => records.get(name, files.contentNow(name))),
  });
  const report = reportOf(run);
  if (run.excess === undefined && ![...readings.values()].some(({ unread }) => unread)) {
    const next = run.states.map((state) => files.remember(state)).filter((one) => one !== undefined);
    for (const [name, { content }] of next) records?.keep(name, content, () => loadedBy(run, name));
    records?.keepOnly(new Set(next.map(([name]) => name)));
    const old = memo?.sections ?? {};
    const same = next.length === Object.keys(old).length && next.every(([name, one]) => old[name] === one);
    if (!same) writeMemo(file, program, { sections: Object.fromEntries(next), readings: [...readings] });
  }
  const read = run.states.filter(({ wasRead }) => wasRead).map(({ section }) => section.name);
  return { ...report, read, run };
}

/** What is known of the files of each section, before they are read and after. */
class Files {
  readonly #root: string;
  readonly #started: number;
  readonly #memo: Memo | undefined;
  readonly #marks = new Map<string, Mark | undefined>();
  readonly #contents = new Map<string, string | undefined>();

  constructor(root: string, started: number, memo: Memo | undefined) {
    this.#root = root;
    this.#started = started;
    this.#memo = memo;
  }

  /** What was kept of the section, if all its files are still the same. */
  keptOf(section: Section): Remembered | undefined {
    const { name } = section;
    const mark = markOf(this.#root, section, this.#started);
    this.#marks.set(name, mark);
    const sections = this.#memo?.sections ?? {};
    const kept = Object.hasOwn(sections, name) ? sections[name] : undefined;
    if (mark !== undefined && kept?.mark === mark.name) {
      this.#contents.set(name, kept.content);
      return kept;
    }
    const content = contentOf(this.#root, section);
    this.#contents.set(name, content);
    return content !== undefined && kept?.content === content ? kept : undefined;
  }

  /** The name of what the files of a section held when they were looked at. */
  contentNow(name: string): string | undefined {
    return this.#contents.get(name);
  }

  /** What to keep of a section for the next run: nothing where its files changed while they were read. */
  remember(state: SectionState): [string, Remembered] | undefined {
    const { section, wasRead } = state;
    const mark = this.#marks.get(section.name);
    const content = this.#contents.get(section.name);
    if (!mark || content === undefined) return undefined;
    if (wasRead && !this.#isStill(section, mark, content)) return undefined;
    const kept = { ...state.kept(), mark: mark.settled ? mark.name : '', content };
    const before = this.#memo?.sections[section.name];
    const same = before && !wasRead && before.mark === kept.mark && before.content === content;
    return [section.name, same ? before : kept];
  }

  #isStill(section: Section, { name, settled }: Mark, content: string): boolean {
    if (markOf(this.#root, section, this.#started)?.name !== name) return false;
    return settled || contentOf(this.#root, section) === content;
  }
}
