import type { Attachments } from '../attachments/attachment.ts';
import type { Level } from '../findings/finding.ts';
import type { Duty } from '../domain/duties.ts';
import type { Register } from '../domain/register.ts';
import type { CivilDate } from '../domain/calendar.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import type { FieldPath } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { Place } from '../records/yaml.ts';
import type { Linkable } from './sections/linkable.ts';

/** What a check finds: a place in a record and what to say about it. */
export interface Problem {
  readonly entry: Entry;
  readonly path: FieldPath;
  /** Where to point: at the name of the field or at its value (the default). */
  readonly part?: 'key' | 'value';
  /** The place itself, where it is in the text below the fields. */
  readonly at?: Place;
  /** What is so, in a Russian sentence that a citizen may read too: without ids and names of fields where they can be left out. */
  readonly message: string;
  /** What the secretary does next; left out where the message says it already. */
  readonly next?: string;
  /** Another level than the check's own. */
  readonly level?: Level;
  /** True and no departure at all: once explained it is a remark on the page, not a breach. */
  readonly neutral?: true;
  /** The year, quarter or number that tells one case of the rule in this record from another. */
  readonly period?: string;
  /** Nothing to acknowledge: an impossible record, even if other departures from this rule may be true. */
  readonly impossible?: true;
}

/** What a check finds in a file that belongs to no record. */
export interface FileProblem extends Required<Pick<Problem, 'level' | 'message' | 'next'>> {
  /** From the content root. */
  readonly file: string;
}

interface CheckText {
  /** The id in the list of rules: M… for the Methodology, A… for its annexes, X… for rules of our own. */
  readonly id: string;
  /** The clause as it is printed; empty for rules of our own. */
  readonly clause: string;
  readonly level: Level;
  /**
   * The error may be a true fact: an entry in `acknowledged` turns it into a breach that is shown with its reason. A breach
   * may always be explained in the same way.
   */
  readonly acknowledgeable?: true;
  /** The statement that holds when the check finds nothing. */
  readonly guarantee: string;
  readonly why: string;
  readonly fix: string;
}

/** A rule over records of every kind and place. It is asked section by section. */
export interface CorpusCheck extends CheckText {
  readonly scope: 'corpus';
  run(context: CorpusContext): Iterable<Problem | FileProblem>;
}

/** A rule about one municipality that keeps a reserve. */
export interface MunicipalityCheck extends CheckText {
  readonly scope: 'municipality';
  run(context: MunicipalityContext): Iterable<Problem>;
}

/** A rule that the schemas enforce; the file explains it, the validator reports it. */
export interface SchemaCheck extends CheckText {
  readonly scope: 'schema';
  /** The field whose allowed values are the rule; left out where every schema enforces it. */
  readonly proof?: { readonly type: RecordType; readonly path: FieldPath };
}

/** A rule about the run itself or about history: the runner reports it, the file explains it. */
export interface RunnerCheck extends CheckText {
  readonly scope: 'runner';
}

/** A fact that the Methodology leaves to judgement: a page shows it and nothing is demanded. */
export interface DerivedCheck extends CheckText {
  readonly scope: 'derived';
  /** Words by which the fact is known on its page, for the proof. */
  readonly shows: string;
}

export type Check = CorpusCheck | MunicipalityCheck | SchemaCheck | RunnerCheck | DerivedCheck;

/** What a rule may ask of the records that lie outside of the section it looks at. */
export interface Elsewhere {
  /** Whether a word in small letters is written in Russian somewhere in the records. */
  isRussian(word: string): boolean;
  /** Whether there is a record of this municipality, of use or not. */
  municipality(id: string): 'usable' | 'broken' | undefined;
  /** All municipalities whose records can be used. */
  municipalities(): readonly string[];
  /** Whether the folder of another municipality has what a link names, of use or not. */
  hasLinked(type: Linkable, path: string): boolean;
  /** Whether one more hint may be looked for: there are only so many that a person reads. */
  mayHint(): boolean;
}

export interface CorpusContext {
  /** The records of one section, or those beside the sections. Shared records can be asked for in either. */
  readonly corpus: Corpus;
  readonly elsewhere: Elsewhere;
  /** The content root, for the place of a word in a text. */
  readonly root: string;
  readonly attachments: Attachments;
  /** Today in the time zone of a municipality; shared records take the default zone. */
  readonly todayIn: (municipality: string) => CivilDate;
}

export interface MunicipalityContext {
  readonly corpus: Corpus;
  readonly attachments: Attachments;
  readonly municipality: Entry<'municipality'>;
  readonly profile: Entry<'profile'>;
  readonly register: Register;
  readonly today: CivilDate;
  readonly acts: readonly Entry<'act'>[];
  readonly appointments: readonly Entry<'appointment'>[];
  /** What had and has to be done by which day, worked out when first asked for. */
  readonly duties: readonly Duty[];
  readonly materials: readonly Entry<'material'>[];
  readonly decisions: readonly Entry<'decision'>[];
  readonly memberships: readonly Entry<'membership'>[];
  readonly people: readonly Entry<'person'>[];
  readonly positions: readonly Entry<'position'>[];
  readonly protocols: readonly Entry<'protocol'>[];
  readonly selections: readonly Entry<'selection'>[];
}
