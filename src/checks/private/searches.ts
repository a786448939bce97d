import { nameIndexOf, type OwnNameIndex } from '../../personal-data/name-index.ts';
import type { Corpus, Entry } from '../../records/corpus.ts';
import { placeOf } from '../../records/layout.ts';
import { NO_CONTACTS, officialContacts } from './official-contacts.ts';
import type { Search } from './traces.ts';

/** A search whose index is its own. */
type OwnSearch = Search & { readonly index: OwnNameIndex | undefined };

const known = new WeakMap<Corpus, Searches>();

/** The searches of these records, made once for all who ask. */
export function searchesOf(corpus: Corpus): Searches {
  const before = known.get(corpus);
  if (before) return before;
  const searches = new Searches(corpus);
  known.set(corpus, searches);
  return searches;
}

/** What each file of a content root is searched for. Indexes are made once, when the first file of a section is looked at. */
export class Searches {
  readonly #corpus: Corpus;
  readonly #everywhere: (() => Search) | undefined;
  readonly #known = new Map<string | undefined, OwnSearch>();

  /** `everywhere` is the search for what belongs to no section, where these records are not all. */
  constructor(corpus: Corpus, everywhere?: () => Search) {
    this.#corpus = corpus;
    this.#everywhere = everywhere;
  }

  /** The search for the content of a file: names may stand in people/, and there only. */
  inside(file: string, place = placeOf(file)): Search {
    const search = this.#of(this.#sectionOf(file));
    return place.kind === 'record' && place.type === 'person' ? { ...search, index: undefined } : search;
  }

  /** The search for the path of a file, or for whatever belongs to no section: no name may stand there. */
  outside(file?: string): Search {
    return this.#of(file === undefined ? undefined : this.#sectionOf(file));
  }

  /** The search by the people and passports of one section. */
  of(section: string): OwnSearch {
    return this.#ofSome(section);
  }

  #sectionOf(file: string): string | undefined {
    const first = file.slice(0, Math.max(0, file.indexOf('/')));
    return this.#corpus.get('municipality', '', first) ? first : undefined;
  }

  #of(section: string | undefined): Search {
    return section === undefined && this.#everywhere ? this.#everywhere() : this.#ofSome(section);
  }

  #ofSome(section: string | undefined): OwnSearch {
    const known = this.#known.get(section);
    if (known) return known;
    const passports = this.#corpus.list('municipality').filter(({ id }) => section === undefined || id === section);
    const search = {
      index: indexOf(this.#corpus.list('person', section)),
      contacts: passports.length === 0 ? NO_CONTACTS : officialContacts(passports.map(({ data }) => data)),
    };
    this.#known.set(section, search);
    return search;
  }
}

function indexOf(people: readonly Entry<'person'>[]): OwnNameIndex | undefined {
  return people.length === 0 ? undefined : nameIndexOf(people.map(({ data, id }) => ({ ...data, id })));
}
