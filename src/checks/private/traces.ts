import { personalDataInPlain } from '../../personal-data/personal-data.ts';
import type { Kinds } from '../../i18n/kinds.ts';
import type { NameIndex } from '../../personal-data/name-index.ts';
import { namesInPlain } from '../../personal-data/names.ts';
import { plainText } from '../../personal-data/plain-text.ts';
import type { OfficialContacts } from './official-contacts.ts';

/** Personal data (X16) or a name of a person (X4) in a text. Offsets are those of the text; nothing of the datum but `masked` may be printed. */
export interface Trace {
  readonly rule: 'X16' | 'X4';
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
  /** All that may be printed in its place. */
  readonly masked: string;
  /** «СНИЛС ***-***-*** 95»: the same as it stands in a message. */
  readonly what: string;
  /** Whose name it is. */
  readonly person?: string;
  /** The surname, where it stands alone. */
  readonly surname?: string;
  /** A word that is only spelled like a surname: nothing to report, but a sign that the same word elsewhere is none either. */
  readonly ordinary?: boolean;
}

/** What a text is searched for: whose names may not stand in it, and which phones and mailboxes may. */
export interface Search {
  readonly index: NameIndex | undefined;
  readonly contacts: OfficialContacts;
}

/** Everything private in a raw text. `kinds` is for those who have looked at its characters already. */
export function tracesIn(raw: string, { contacts, index }: Search, kinds?: Kinds): Trace[] {
  const plain = plainText(raw, kinds);
  const data = personalDataInPlain(plain)
    .filter(({ end, kind, start }) => !contacts.has(kind, raw.slice(start, end)))
    .map(({ certain, end, label, masked, start }): Trace => {
      return { rule: 'X16', start, end, certain, masked, what: `${label} ${masked}` };
    });
  if (!index) return data;
  const names = namesInPlain(plain, index).map(({ certain, end, id, masked, ordinary, start, surname }): Trace => {
    return {
      rule: 'X4',
      start,
      end,
      certain,
      masked,
      what: `«${masked}»`,
      person: id,
      ...(!certain && { surname, ordinary }),
    };
  });
  return [...data, ...names];
}

/** The text with everything private replaced by what may be said of it. */
export function withoutTraces(raw: string, traces: readonly Trace[]): string {
  return traces
    .filter(({ ordinary }) => ordinary !== true)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { end, masked, start }) => text.slice(0, start) + masked + text.slice(end), raw);
}
