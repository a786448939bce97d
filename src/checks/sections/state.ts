import { createHash } from 'node:crypto';
import type { Attachments } from '../../attachments/attachment.ts';
import type { Finding } from '../../findings/finding.ts';
import { Corpus } from '../../records/corpus.ts';
import { bytesOf, loadSorted, sortOut, type LoadedRecords, type Sorted } from '../../records/load.ts';
import { russianWords } from '../letters-are-of-one-alphabet.ts';
import type { MunicipalityContext } from '../check.ts';
import { linkableNames } from './linkable.ts';
import { privateFindings, withheld, withheldFiles } from '../private/findings.ts';
import { Searches } from '../private/searches.ts';
import { Asking, isStill } from './asking.ts';
import { formsOf } from './everyone.ts';
import { contextsOf, judge } from './judge.ts';
import type { Facts, Judged, Kept, Standing } from './kept.ts';
import type { Run } from './run.ts';
import type { Section } from './section.ts';

/** The records of a section that may be shown, and what was found that may not. */
interface Cleared {
  readonly corpus: Corpus;
  readonly secrets: readonly Finding[];
}

/**
 * What is known of one section in a run. Each part is worked out when it is first asked for, and taken from an earlier run
 * where nothing that it follows from has changed.
 */
export class SectionState {
  readonly section: Section;
  readonly #run: Run;
  readonly #kept: Kept | undefined;
  readonly #asking: Asking;
  #sorted: Sorted | undefined;
  #readable: { readonly corpus: Corpus; readonly findings: readonly Finding[] } | undefined;
  #searches: Searches | undefined;
  #facts: Facts | undefined;
  #cleared: (Cleared & { readonly asked: Kept['standing']['asked'] }) | undefined;
  #standing: Kept['standing'] | undefined;
  #judged: (Kept['judged'] & { readonly contexts?: readonly MunicipalityContext[] }) | undefined;

  constructor(section: Section, run: Run, kept: Kept | undefined) {
    this.section = section;
    this.#run = run;
    this.#kept = kept;
    this.#asking = new Asking(run);
  }

  /** Whether files had to be opened. */
  get wasRead(): boolean {
    return this.#readable !== undefined;
  }

  get isKept(): boolean {
    return this.#kept !== undefined;
  }

  get sorted(): Sorted {
    return (this.#sorted ??= sortOut(this.section.files));
  }

  get bytes(): number {
    return this.#kept?.facts.bytes ?? bytesOf(this.#run.root, this.sorted);
  }

  /** How many files are called as records are. */
  get records(): number {
    return this.#kept?.facts.records ?? this.sorted.files;
  }

  get attachments(): Attachments {
    return this.#run.attachmentsOf(this);
  }

  /** All records that are of their types. */
  get readable(): { readonly corpus: Corpus; readonly findings: readonly Finding[] } {
    return (this.#readable ??= this.#read());
  }

  #read(): { readonly corpus: Corpus; readonly findings: readonly Finding[] } {
    const { excess, shared } = this.#run;
    if (excess) return { corpus: new Corpus([]), findings: this.section.name === '' ? [excess] : [] };
    const { broken, entries, findings } = this.#run.loadedOf?.(this.section) ?? this.#load();
    return { corpus: new Corpus(entries, broken, this.#run.isShared(this) ? undefined : shared), findings };
  }

  #load(): LoadedRecords {
    const { root, texts } = this.#run;
    return loadSorted(root, this.sorted, (file, decoded) => {
      // Else a place in it is another in the file.
      if (decoded.asWritten) texts.keep(file, decoded);
    });
  }

  get searches(): Searches {
    return (this.#searches ??= new Searches(this.readable.corpus, () => this.#asking.everyone()));
  }

  get index() {
    return this.searches.of(this.section.name).index;
  }

  /** What all others may have to know. */
  get facts(): Facts {
    return (this.#facts ??= this.#kept?.facts ?? this.#factsRead());
  }

  #factsRead(): Facts {
    const { corpus } = this.readable;
    const { name } = this.section;
    const people = corpus.list('person', name).map(({ data, id }) => {
      const { name: first, nameForms, patronymic, surname } = data;
      return [id, surname, first, patronymic, nameForms];
    });
    const passport = corpus.get('municipality', '', name)?.data;
    const { contacts, inn, oktmo } = passport ?? {};
    const official = {
      ...(contacts && { contacts }),
      ...(inn !== undefined && { inn }),
      ...(oktmo !== undefined && { oktmo }),
    };
    return {
      records: this.sorted.files,
      bytes: this.bytes,
      people: people.length,
      forms: this.index ? formsOf(this.index) : '',
      ...(passport && { passport: official }),
      named: digest([people, passport && official]),
    };
  }

  /** Reads the records and searches them for what nobody may see. */
  read(): void {
    this.#clearedOnce();
  }

  /** The records without those that hold what nobody may see. */
  get cleared(): Cleared {
    return this.#clearedOnce();
  }

  /** The same records, which need not be searched again where nothing has changed since they were. */
  get shown(): Corpus {
    const kept = this.#cleared ? undefined : this.#keptStanding();
    return kept ? this.readable.corpus.without(new Set(kept.value.withheld)) : this.cleared.corpus;
  }

  #clearedOnce() {
    return (this.#cleared ??= this.#clear());
  }

  #clear(): Cleared & { readonly asked: Kept['standing']['asked'] } {
    const { corpus } = this.readable;
    const { root, texts } = this.#run;
    const secrets = privateFindings(root, corpus, this.section.files, this.searches, (file) => texts.take(file));
    return { corpus: withheld(corpus, secrets), secrets, asked: { ...this.#asking.asked } };
  }

  /** What others may ask of the records that are left. */
  get standing(): Kept['standing'] {
    return (this.#standing ??= this.#keptStanding() ?? this.#stand());
  }

  #keptStanding(): Kept['standing'] | undefined {
    return this.#kept && isStill(this.#run, this.#kept.standing) ? this.#kept.standing : undefined;
  }

  #stand(): Kept['standing'] {
    const { asked, corpus, secrets } = this.#clearedOnce();
    const { name } = this.section;
    let words: readonly string[] | undefined;
    let linked: readonly string[] | undefined;
    const value: Standing = {
      municipality: corpus.get('municipality', '', name)
        ? 'usable'
        : corpus.isBroken('municipality', '', name)
          ? 'broken'
          : '',
      withheld: withheldFiles(secrets),
      records: digest([corpus.all().map(({ file, sha256 }) => [file, sha256]), corpus.broken]),
      get words() {
        return (words ??= [...russianWords(corpus)]);
      },
      get linked() {
        return (linked ??= linkableNames(corpus));
      },
    };
    return { asked, value };
  }

  /** What was found in the section, where so many hints are left to give. */
  judged(hints: number): Kept['judged'] {
    return (this.#judged ??= this.#keptJudged(hints) ?? this.#judge(hints));
  }

  #keptJudged(hints: number): Kept['judged'] | undefined {
    const kept = this.#kept?.judged;
    if (!kept) return undefined;
    const { hinted, wanted } = kept.value;
    return Math.min(hints, wanted) === hinted && isStill(this.#run, kept) ? kept : undefined;
  }

  #judge(hints: number): Kept['judged'] & { readonly contexts: readonly MunicipalityContext[] } {
    const asking = this.#asking;
    // First what may be shown: others ask for it, and it may not wait for their answers.
    this.#clearedOnce();
    if (!this.#run.isShared(this)) asking.shared();
    asking.hints = hints;
    const { contexts, findings } = judge(this, this.#run, asking);
    const value: Judged = { findings, wanted: asking.wanted, hinted: Math.min(hints, asking.wanted) };
    return { asked: { ...asking.asked }, value, contexts };
  }

  /** All that this run leaves to the next. */
  kept(): Kept {
    const { facts, standing } = this;
    const { asked, value } = this.judged(0);
    return { facts, standing, judged: { asked, value } };
  }

  /** What is known of the municipality, for pages. */
  get contexts(): readonly MunicipalityContext[] {
    const { attachments, shown } = this;
    return this.#judged?.contexts ?? contextsOf({ attachments, corpus: shown }, this.#asking);
  }
}

/** A short name of a value: equal values have equal ones. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
