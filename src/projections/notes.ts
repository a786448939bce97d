import type { Finding } from '../findings/finding.ts';
import type { Entry } from '../records/corpus.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** What a page says about a record beside its contents: departures from the Methodology and corrections. */
export interface Notes {
  readonly departures: readonly Departure[];
  readonly corrections: readonly { readonly date: string; readonly what: string; readonly why: string }[];
}

/** A departure, in the words of the check, with the reason given by those who have acknowledged it. */
export interface Departure {
  readonly text: string;
  readonly clause: string;
  /** No departure: a remark that belongs to the record. */
  readonly neutral: boolean;
  readonly acknowledged: { readonly note: string; readonly by: string; readonly date: string } | undefined;
}

/** The notes of a record: its breaches as found by the checks, its acknowledgements and corrections as written. */
export function notesOf(section: Section, entry: Entry): Notes {
  const { corrections = [] } = publicRecord(entry);
  return { departures: section.breaches(entry.file).map((finding) => departureFrom(entry, finding)), corrections };
}

/** A breach of a record with the explanation that the record gives for this case of its rule. */
export function departureFrom(entry: Entry, finding: Finding): Departure {
  const { clause, fact, message, neutral = false, period, rule } = finding;
  const { acknowledged = [] } = publicRecord(entry);
  const explained = acknowledged.find((item) => item.rule === rule && item.period === period);
  return { text: capitalise(fact ?? message), clause, neutral, acknowledged: explained };
}

/** The first letter made large; «ё» and letters of any alphabet included. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}
