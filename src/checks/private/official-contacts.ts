import type { DatumKind } from '../../personal-data/personal-data.ts';
import type { Entry } from '../../records/corpus.ts';

/** Phones and mailboxes that clause 13.3 demands to publish, and numbers of organisations that look like those of people. */
export interface OfficialContacts {
  /** Whether this datum is one of them. */
  has(kind: DatumKind, text: string): boolean;
}

/** Where a municipality has published nothing of its own. */
export const NO_CONTACTS: OfficialContacts = { has: () => false };

/** The part of a passport that says what is official. */
export type Passport = Partial<Pick<Entry<'municipality'>['data'], 'contacts' | 'inn' | 'oktmo'>>;

/** What the passports of these sections name as official. A broken passport may hold anything, so its parts are only looked at. */
export function officialContacts(passports: readonly Passport[]): OfficialContacts {
  const contacts = passports.flatMap(({ contacts: known }) => textsIn(known)).map((text) => text.toLowerCase());
  const codes = new Set(passports.flatMap(({ inn, oktmo }) => [inn, oktmo]).filter((code) => typeof code === 'string'));
  const phones = contacts.map(digitsOf);
  return {
    has(kind, text) {
      if (kind === 'phone') return phones.some((phone) => phone.includes(digitsOf(text).slice(-10)));
      if (kind === 'email') return contacts.some((contact) => contact.includes(text.toLowerCase()));
      return codes.has(digitsOf(text));
    },
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
