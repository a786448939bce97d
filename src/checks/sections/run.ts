import type { Attachments } from '../../attachments/attachment.ts';
import { inspectAside, inspectAttachments, type Readings } from '../../attachments/inspect.ts';
import type { Finding } from '../../findings/finding.ts';
import { sortFindings } from '../../findings/finding.ts';
import { Corpus } from '../../records/corpus.ts';
import { collisionFindings, tooMuch, type LoadedRecords } from '../../records/load.ts';
import { RECORD_TYPES, rowOf } from '../../records/registry.ts';
import type { Check } from '../check.ts';
import type { Search } from '../private/traces.ts';
import { todayIn } from '../today.ts';
import { searchForEveryone } from './everyone.ts';
import type { Kept } from './kept.ts';
import { sectionOf, type Section } from './section.ts';
import { digest, SectionState } from './state.ts';
import { Texts } from './texts.ts';

/** References of all sections for which something near is looked for: as many as a person mends by hand. */
const HINTS = 200;
const SHARED = new Set(RECORD_TYPES.filter((type) => rowOf(type).shared === true).map((type) => rowOf(type).folder));

export interface RunOptions {
  readonly root: string;
  readonly checks: readonly Check[];
  /** The day for which everything is computed; today without it. */
  readonly today?: string | undefined;
  readonly readings?: Readings;
  /** What an earlier run knew of a section whose files are the same as then. */
  readonly keptOf?: (section: Section) => Kept | undefined;
  /** What an earlier run read in a section whose files are the same as then. */
  readonly loadedOf?: ((section: Section) => LoadedRecords | undefined) | undefined;
}

/** One check of a content root: its sections, and the answers to what they ask of each other. */
export class Run {
  readonly root: string;
  readonly checks: readonly Check[];
  readonly states: readonly SectionState[];
  /** The finding about records that are too many to be read at all. */
  readonly excess: Finding | undefined;
  readonly loadedOf: RunOptions['loadedOf'];
  readonly #today: string | undefined;
  readonly #readings: Readings | undefined;
  /** Texts that were read and are looked at once more. */
  readonly texts = new Texts();
  readonly #answers = new Map<string, string>();
  readonly #byName: ReadonlyMap<string, SectionState>;
  readonly #inspected = new Map<SectionState, Attachments>();
  #everyone: Search | undefined;
  #shared: Corpus | undefined;
  #words: ReadonlySet<string> | undefined;
  #linked: ReadonlySet<string> | undefined;
  #collisions: ReadonlyMap<string, readonly Finding[]> | undefined;

  constructor(sections: readonly Section[], { checks, keptOf, loadedOf, readings, root, today }: RunOptions) {
    this.root = root;
    this.checks = checks;
    this.loadedOf = loadedOf;
    this.#today = today;
    this.#readings = readings;
    const states = sections.map((section) => new SectionState(section, this, keptOf?.(section)));
    this.excess = tooMuch(states.reduce((sum, { bytes }) => sum + bytes, 0));
    this.states = this.excess ? sections.map((section) => new SectionState(section, this, undefined)) : states;
    this.#byName = new Map(this.states.map((state) => [state.section.name, state]));
  }

  /** Everything that was found, sorted and without repetitions. */
  findings(): Finding[] {
    let hints = HINTS;
    return sortFindings(
      this.states.flatMap((state) => {
        const { findings, wanted } = state.judged(hints).value;
        hints = Math.max(0, hints - wanted);
        return findings;
      }),
    );
  }

  /** Reads all records, and searches them for what nobody may see. */
  read(): void {
    for (const state of this.states) state.read();
  }

  isShared({ section }: SectionState): boolean {
    return SHARED.has(section.name);
  }

  /** The records that lie beside the sections, for those who look them up. */
  readonly shared = (): Corpus => {
    if (!this.#shared) {
      const corpora = this.states.filter((state) => this.isShared(state)).map(({ shown }) => shown);
      this.#shared = new Corpus(
        corpora.flatMap((corpus) => corpus.all()),
        corpora.flatMap(({ broken }) => broken),
      );
    }
    return this.#shared;
  };

  get everyone(): Search {
    return (this.#everyone ??= searchForEveryone(this.states));
  }

  /** What lies in the folders of attachments of a section. Those of all sections that are read anew are looked into at once. */
  attachmentsOf(state: SectionState): Attachments {
    const known = this.#inspected.get(state);
    if (known) return known;
    const wanted = this.states.filter((one) => one === state || this.#isUninspected(one));
    this.#keepAttachments(wanted, inspectAttachments(this.root, this.#filesOf(wanted), this.#readings));
    return this.#inspected.get(state)!;
  }

  /** Looks into them beforehand, while the caller does other work. */
  async inspectAside(): Promise<void> {
    const wanted = this.states.filter((one) => this.#isUninspected(one));
    this.#keepAttachments(wanted, await inspectAside(this.root, this.#filesOf(wanted), this.#readings));
  }

  #isUninspected(state: SectionState): boolean {
    return !state.isKept && !this.#inspected.has(state);
  }

  #filesOf(states: readonly SectionState[]): readonly string[] {
    return this.excess ? [] : states.flatMap(({ sorted }) => sorted.attachments);
  }

  #keepAttachments(states: readonly SectionState[], looked: Attachments): void {
    for (const state of states)
      this.#inspected.set(state, new Map(this.#filesOf([state]).map((file) => [file, looked.get(file)!] as const)));
  }

  /** The answer to a question about what lies outside of a section; the same all through the run. */
  answer(question: string): string {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const space = question.indexOf(' ');
    const [what, about] = space < 0 ? [question, ''] : [question.slice(0, space), question.slice(space + 1)];
    const answer = this.#work(what, about);
    this.#answers.set(question, answer);
    return answer;
  }

  #work(what: string, about: string): string {
    switch (what) {
      case 'today':
        return this.#today ?? todayIn(about === '' ? undefined : about);
      case 'word':
        return this.#isRussian(about) ? 'known' : '';
      case 'municipality':
        return this.#byName.get(about)?.standing.value.municipality ?? '';
      case 'municipalities':
        return JSON.stringify(this.#municipalities());
      case 'linked':
        return this.#isLinked(about) ? 'there' : '';
      case 'collisions':
        return JSON.stringify(this.#collisionsIn(about));
      case 'shared':
        return digest(this.states.filter((one) => this.isShared(one)).map((one) => one.standing.value.records));
      case 'everyone':
        return digest(this.states.map(({ facts }) => facts.named));
      default:
        // A question that only another version of the program asks.
        return 'unknown';
    }
  }

  #isRussian(word: string): boolean {
    this.#words ??= new Set(this.states.flatMap(({ standing }) => standing.value.words));
    return this.#words.has(word);
  }

  #isLinked(name: string): boolean {
    this.#linked ??= new Set(this.states.flatMap(({ standing }) => standing.value.linked));
    return this.#linked.has(name);
  }

  #municipalities(): string[] {
    return this.states.flatMap(({ section, standing }) =>
      standing.value.municipality === 'usable' ? [section.name] : [],
    );
  }

  #collisionsIn(section: string): readonly Finding[] {
    this.#collisions ??= Map.groupBy(
      collisionFindings(this.states.flatMap(({ section: { files } }) => files)),
      ({ file }) => sectionOf(file),
    );
    return this.#collisions.get(section) ?? [];
  }
}
