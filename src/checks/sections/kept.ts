import type { Finding } from '../../findings/finding.ts';
import type { Passport } from '../private/official-contacts.ts';

/** What follows from the files of a section alone, as far as others may have to know it. */
export interface Facts {
  /** Record files, good and bad. */
  readonly records: number;
  readonly bytes: number;
  readonly people: number;
  /** The words by which its people are known, as numbers. */
  readonly forms: string;
  /** What its passport names as official. */
  readonly passport?: Passport;
  /** Changes with its people and its passport. */
  readonly named: string;
}

/** What others may ask of those records of a section that hold nothing private. */
export interface Standing {
  /** Whether the section has the record of a municipality. */
  readonly municipality: 'usable' | 'broken' | '';
  /** Files whose records nobody may see. */
  readonly withheld: readonly string[];
  /** Changes with every record. */
  readonly records: string;
  /** Words that could also be written with Latin letters alone. */
  readonly words: readonly string[];
  /** What links from other sections may name in it. */
  readonly linked: readonly string[];
}

/** What was found in a section. */
export interface Judged {
  /** In their final words: nothing private is left in them. */
  readonly findings: readonly Finding[];
  /** How many hints were wanted and how many were given. */
  readonly wanted: number;
  readonly hinted: number;
}

/** Something that follows from the files of a section and from what was asked outside of it: the questions with the answers. */
export interface Answered<Value> {
  readonly asked: Readonly<Record<string, string>>;
  readonly value: Value;
}

/** All that one run leaves to the next about a section. */
export interface Kept {
  readonly facts: Facts;
  readonly standing: Answered<Standing>;
  readonly judged: Answered<Judged>;
}
