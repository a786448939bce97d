import { SNILS } from './snils.ts';

/** What kind of datum a detector knows; each has its Russian name in messages. */
export type DatumKind = 'snils';

/** One datum found in a text. `start` and `end` are offsets in the text; `masked` is all that may ever be printed of it. */
export interface PersonalDatum {
  readonly kind: DatumKind;
  /** «СНИЛС»: how the datum is called in a message. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  /** Whether the value proves itself (a check digit, an unmistakable form); otherwise a person has to look. */
  readonly certain: boolean;
}

/** Knows one kind of datum by its value, never by a word before it. */
export interface Detector {
  readonly kind: DatumKind;
  readonly label: string;
  find(text: string): Iterable<Pick<PersonalDatum, 'start' | 'end' | 'masked' | 'certain'>>;
}

const DETECTORS: readonly Detector[] = [SNILS];

/** All personal data in a raw text (bytes of a record, text of an attachment, a commit message, a file name), in order. */
export function personalDataIn(text: string): PersonalDatum[] {
  return DETECTORS.flatMap((detector) =>
    [...detector.find(text)].map((datum) => ({ kind: detector.kind, label: detector.label, ...datum })),
  ).sort((a, b) => a.start - b.start);
}
