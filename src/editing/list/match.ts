import type { Entry } from '../../records/corpus.ts';
import { titleOf } from '../choices.ts';
import type { Known } from '../likely.ts';
import { plain } from './columns.ts';
import type { ListRow } from './rows.ts';

/** An inclusion that a row speaks of, as far as it can be found in the records. */
export interface Inclusion {
  readonly row: ListRow;
  readonly level: string;
  readonly position: string | undefined;
  readonly protocol: string | undefined;
}

/** Finds what a list says among the records. A decision is found once: the next like it belongs to the next person. */
export class Matcher {
  readonly #known: Known;
  readonly #found = new Set<Entry>();

  constructor(known: Known) {
    this.#known = known;
  }

  /** The number of a person whose name is in the records. */
  personNamed(row: ListRow): string | undefined {
    const name = plain(nameOf(row));
    return this.#list('person').find((entry) => plain(titleOf(entry)) === name)?.id;
  }

  /** The number of the person whom this very decision included. Whoever is closed has no name: post and sitting tell. */
  included({ level, position, protocol, row }: Inclusion): string | undefined {
    if (protocol === undefined) return undefined;
    const named = this.personNamed(row);
    const twin = this.#list('decision').find((entry) => {
      const { data } = entry;
      if (data.kind !== 'include' || data.protocol !== protocol || this.#found.has(entry)) return false;
      if (data.level !== level || data.position !== position) return false;
      if (named !== undefined) return data.person === named;
      return this.#isClosed(data.person) && plain(data.postAtInclusion ?? '') === plain(row.post);
    });
    if (twin) this.#found.add(twin);
    return twin?.data.person;
  }

  /** Whether a sitting excluded the person. */
  excluded(person: string | undefined, protocol: string | undefined): boolean {
    if (person === undefined || protocol === undefined) return false;
    return this.#list('decision').some(
      ({ data }) =>
        data.kind === 'exclude' &&
        data.protocol === protocol &&
        (data.person === person || data.persons?.includes(person) === true),
    );
  }

  #isClosed(person: string | undefined): boolean {
    return this.#list('person').find(({ id }) => id === person)?.data.surname === undefined;
  }

  #list<T extends 'person' | 'decision'>(type: T): readonly Entry<T>[] {
    return this.#known.corpus.list(type, this.#known.municipality?.id);
  }
}

/** Surname, name and patronymic in one line. */
export function nameOf({ name, patronymic, surname }: ListRow): string {
  return [surname, name, patronymic].filter(Boolean).join(' ');
}
