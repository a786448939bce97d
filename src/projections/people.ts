import type { MunicipalityContext } from '../checks/check.ts';
import type { FirstTen } from '../domain/first-ten.ts';
import { disclosureOf, type PersonFact } from '../domain/person-basis.ts';
import type { ReserveHistory } from '../domain/reserve.ts';
import { ru } from '../i18n/ru.ts';
import { recordAddress } from './addresses.ts';
import type { Inline } from './inline.ts';

/** A person who may be named. */
export interface KnownPerson {
  readonly id: string;
  /** Surname, name and patronymic, as far as the record has them. */
  readonly name: string;
  /** «Е. А. Вострикова»: how a person signs. */
  readonly signature: string;
  readonly facts: ReadonlySet<PersonFact>;
  /** The page of a person of the reserve; members of the Commission have none. */
  readonly href: string | undefined;
}

const collator = new Intl.Collator('ru');

/** The only place from which names reach pages. A person without a valid basis is simply not here. */
export class People {
  readonly #known = new Map<string, KnownPerson>();

  constructor(context: MunicipalityContext, reserve: ReserveHistory, firstTen: FirstTen) {
    const { appointments, municipality, people, today } = context;
    const reservists = new Set(
      [...reserve.current, ...reserve.ended, ...firstTen.members, ...appointments.map(({ data }) => data)].map(
        ({ person }) => person,
      ),
    );
    for (const entry of people) {
      const disclosure = disclosureOf(entry, today, municipality.data.siteUrl);
      if (!disclosure.shown) continue;
      const { surname, name, patronymic } = entry.data;
      this.#known.set(entry.id, {
        id: entry.id,
        name: [surname, name, patronymic].filter((part) => part !== undefined).join(' '),
        signature: [...[name, patronymic].flatMap((part) => (part ? [`${part.charAt(0)}.`] : [])), surname].join(
          '\u00A0',
        ),
        facts: disclosure.facts,
        href: reservists.has(entry.id) ? recordAddress('person', municipality.id, entry.id) : undefined,
      });
    }
  }

  /** The person, if anything about them may be shown. */
  known(id: string | undefined): KnownPerson | undefined {
    return id === undefined ? undefined : this.#known.get(id);
  }

  /** Whether this fact about the person may be shown. */
  opens(id: string | undefined, fact: PersonFact): boolean {
    return this.known(id)?.facts.has(fact) ?? false;
  }

  /** The person's name as a link to their page, as plain words for a member of the Commission, or the words for someone who may not be named. */
  inline(id: string): Inline {
    const person = this.known(id);
    if (!person) return { note: ru.person.restrictedPerson };
    return person.href === undefined ? person.name : { text: person.name, href: person.href };
  }

  /** Everyone with a page of their own, by name. */
  withPages(): KnownPerson[] {
    return [...this.#known.values()].filter(({ href }) => href !== undefined).sort(byName);
  }
}

/** Russian alphabetical order, in which «ё» stands after «е». */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}
