import type { Bearer, NameIndex, OwnNameIndex } from '../../personal-data/name-index.ts';
import { NO_CONTACTS, officialContacts } from '../private/official-contacts.ts';
import type { Search } from '../private/traces.ts';
import type { SectionState } from './state.ts';

/** The search for what belongs to no section: by the people and passports of all of them. */
export function searchForEveryone(sections: readonly SectionState[]): Search {
  const passports = sections.flatMap(({ facts }) => facts.passport ?? []);
  return {
    index: sections.some(({ facts }) => facts.people > 0) ? indexOfAll(sections) : undefined,
    contacts: passports.length === 0 ? NO_CONTACTS : officialContacts(passports),
  };
}

/** One index of the indexes of sections. Only those are made that may know a word: most words are nobody's name. */
function indexOfAll(sections: readonly SectionState[]): NameIndex {
  const knowing = new Map<number, SectionState[]>();
  for (const section of sections)
    for (const form of numbersIn(section.facts.forms)) {
      const known = knowing.get(form);
      if (known) known.push(section);
      else knowing.set(form, [section]);
    }
  const indexes = (word: string) => (knowing.get(hashOf(word)) ?? []).flatMap(({ index }) => index ?? []);
  const bearers = (part: 'surnames' | 'latin') => ({
    get(word: string): readonly Bearer[] | undefined {
      const found = indexes(word).flatMap((index) => index[part].get(word) ?? []);
      return found.length === 0 ? undefined : found;
    },
  });
  return {
    surnames: bearers('surnames'),
    latin: bearers('latin'),
    given: {
      get(word) {
        const found = indexes(word).flatMap((index) => [...(index.given.get(word) ?? [])]);
        return found.length === 0 ? undefined : new Set(found);
      },
    },
  };
}

/** The words of an index as numbers: two words seldom have the same, and none can be read out of them. */
export function formsOf(index: OwnNameIndex): string {
  const hashes = new Set([index.surnames, index.given, index.latin].flatMap((part) => Array.from(part.keys(), hashOf)));
  return Buffer.from(Uint32Array.from(hashes).buffer).toString('base64');
}

function numbersIn(forms: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(forms, 'base64'));
  return new Uint32Array(bytes.buffer);
}

/** FNV-1a of the UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
