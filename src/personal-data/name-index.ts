import { transliterate } from '../i18n/slug.ts';
import { formsOf, gendersOf, spelled } from './name-forms.ts';
import { WordFilter } from './word-filter.ts';

/** A person as a record in people/ names them. */
export interface NamedPerson {
  readonly id: string;
  readonly surname?: string | undefined;
  readonly name?: string | undefined;
  readonly patronymic?: string | undefined;
  /** Forms that the rules of declension do not reach: «Кравца» of «Кравец». */
  readonly nameForms?: readonly string[] | undefined;
}

/** What a surname belongs to: the person and what else they are called by. */
export interface Bearer {
  readonly id: string;
  readonly surname: string;
  /** Name and patronymic, or as much of them as is known, as `NameIndex.given` knows them. */
  readonly given: readonly string[];
  /** Their first letters. */
  readonly initials: string;
  /** The surname ends as surnames do and other words hardly: it says something even when it stands alone. */
  readonly telling: boolean;
}

type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** Names by their word forms: one look-up for each word of a text. */
export interface NameIndex {
  readonly surnames: Lookup<readonly Bearer[]>;
  /** Which names and patronymics a word is a form of. */
  readonly given: Lookup<ReadonlySet<string>>;
  /** Surnames in Latin letters, as files are called. */
  readonly latin: Lookup<readonly Bearer[]>;
  /** Holds all surnames: most words of a text need not be looked up. */
  readonly filter?: WordFilter;
}

/** An index whose words can be counted up. */
export interface OwnNameIndex extends NameIndex {
  readonly surnames: Countable<readonly Bearer[]>;
  readonly given: Countable<ReadonlySet<string>>;
  readonly latin: Countable<readonly Bearer[]>;
}

type Countable<T> = Lookup<T> & { keys(): Iterable<string> };

/** A Latin word of fewer letters may be anything. */
const LATIN_LETTERS = 5;
const TELLING = /(?:[ое]ва?|[иы]на?|[сц]к(?:ий|ая)|ко|швили|дзе|[ья]н|ч[иу]к|[ое]вич|[иы]х)$/;

/** Makes the index of these people. The work grows with their number and not with that of the texts. */
export function nameIndexOf(people: Iterable<NamedPerson>): OwnNameIndex {
  const surnames = new Map<string, Bearer[]>();
  const given = new Map<string, Set<string>>();
  const latin = new Map<string, Bearer[]>();
  for (const person of people) {
    if (person.surname === undefined) continue;
    const genders = gendersOf(person.patronymic);
    const names = [person.name, person.patronymic].filter((word) => word !== undefined).map(spelled);
    const bearer = {
      id: person.id,
      surname: person.surname,
      given: names,
      initials: names.map((word) => word.charAt(0)).join(''),
      telling: TELLING.test(spelled(person.surname)),
    };
    for (const form of surnameForms(person.surname, genders)) put(surnames, form, bearer);
    for (const [index, base] of names.entries())
      for (const form of formsOf(index === 0 ? 'first' : 'middle', base, genders))
        if (!given.get(form)?.add(base)) given.set(form, new Set([base]));
    for (const extra of person.nameForms ?? []) putForms(extra, bearer, surnames, given);
    for (const form of [person.surname, ...formsOf('last', person.surname, genders)]) putLatin(latin, form, bearer);
  }
  return { surnames, given, latin, filter: new WordFilter([...surnames.keys(), ...latin.keys()]) };
}

/** A double surname is known whole and by each of its parts. */
function surnameForms(surname: string, genders: ReturnType<typeof gendersOf>): ReadonlySet<string> {
  const parts = surname.includes('-') ? surname.split('-').filter((part) => part.length > 2) : [];
  return new Set([surname, ...parts].flatMap((word) => formsOf('last', word, genders)));
}

/** `nameForms` may hold a form of any part of the name, or of the whole of it. */
function putForms(
  extra: string,
  bearer: Bearer,
  surnames: Map<string, Bearer[]>,
  given: Map<string, Set<string>>,
): void {
  const surname = spelled(bearer.surname);
  for (const word of spelled(extra).split(/[\s.,]+/)) {
    if (word.length < 2) continue;
    const base = bearer.given.find((name) => common(name, word) > common(surname, word));
    if (base === undefined) put(surnames, word, bearer);
    else if (!given.get(word)?.add(base)) given.set(word, new Set([base]));
  }
}

function common(one: string, other: string): number {
  let n = 0;
  while (n < one.length && one[n] === other[n]) n += 1;
  return n;
}

function putLatin(latin: Map<string, Bearer[]>, form: string, bearer: Bearer): void {
  const word = transliterate(form);
  if (word.replaceAll('-', '').length >= LATIN_LETTERS) put(latin, word, bearer);
}

function put(map: Map<string, Bearer[]>, form: string, bearer: Bearer): void {
  const bearers = map.get(form);
  if (!bearers) map.set(form, [bearer]);
  else if (bearers.at(-1) !== bearer) bearers.push(bearer);
}
