import type { Facts } from '../shown.ts';

/** What followed from pages, each value kept once: few differ. */
export interface KeptFacts {
  readonly values: readonly unknown[];
  readonly pages: readonly (readonly [file: string, sum: string, facts: readonly (string | number)[]])[];
}

/** Works out what follows from a page, or takes what followed from the same HTML in the same place before. */
export class FactMemo {
  readonly #before: ReadonlyMap<string, { readonly sum: string; readonly facts: ReadonlyMap<string, unknown> }>;
  readonly #now = new Map<string, { readonly sum: string; readonly facts: Map<string, unknown> }>();

  constructor({ pages, values }: KeptFacts = { pages: [], values: [] }) {
    const factsOf = (list: readonly (string | number)[]) =>
      new Map(
        Array.from({ length: list.length / 2 }, (_, at) => [String(list[at * 2]), values[list[at * 2 + 1] as number]]),
      );
    this.#before = new Map(pages.map(([file, sum, facts]) => [file, { sum, facts: factsOf(facts) }]));
  }

  readonly of: Facts = ({ file, sum }, name, make) => {
    const before = this.#before.get(file);
    const known = before?.sum === sum() && before.facts.has(name);
    const fact = known ? (before.facts.get(name) as ReturnType<typeof make>) : make();
    const now = this.#now.get(file);
    if (now?.sum === sum()) now.facts.set(name, fact);
    else this.#now.set(file, { sum: sum(), facts: new Map([[name, fact]]) });
    return fact;
  };

  /** All that was asked for; what else was known before is forgotten. */
  kept(): KeptFacts {
    const places = new Map<string, number>();
    const values: unknown[] = [];
    const placeOf = (value: unknown) => {
      // Nothing at all is a fact too.
      const key = value === undefined ? 'undefined' : JSON.stringify(value);
      const place = places.get(key) ?? values.push(value) - 1;
      places.set(key, place);
      return place;
    };
    const pages = [...this.#now].map(
      ([file, { facts, sum }]) => [file, sum, [...facts].flatMap(([name, value]) => [name, placeOf(value)])] as const,
    );
    return { values, pages };
  }
}
