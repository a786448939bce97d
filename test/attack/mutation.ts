import type { Field, FieldPath } from '../../src/records/fields.ts';
import { slotsOf, textOf, withValue, type Base } from './base-records.ts';
import type { Canary } from './canary.ts';
import type { Dice } from './dice.ts';

/**
 * What has to happen: the record is refused in these words; or it is taken and acts on nobody; or it is taken as the
 * valid record it is, its value unchanged.
 */
export type Expectation = RegExp | 'neutralised' | 'accepted';

/** What an attack is made with. */
export interface Means {
  readonly dice: Dice;
  readonly canary: Canary;
}

/** A hostile record: the content of its file, or how else to put it there. `value` is what the reader has to find at `path`. */
export interface Hostile {
  readonly text?: string | Uint8Array;
  readonly path?: FieldPath;
  readonly value?: string;
  /** The name of the file, in place of the plain one. */
  readonly name?: string;
  /** Puts something other than a file there. */
  readonly put?: (at: string) => void;
  /** Files that lie in the municipality's folder beside it. */
  readonly beside?: Readonly<Record<string, Uint8Array>>;
}

/** One change to a good record, for every type it fits. */
export interface Mutation {
  readonly group: string;
  readonly name: string;
  readonly expect: Expectation;
  readonly make: (base: Base, means: Means) => Hostile | undefined;
}

/** A way to make a text that may need the means of an attack. */
export type Source = string | ((means: Means) => string);

const say = (source: Source, means: Means) => (typeof source === 'string' ? source : source(means));

/** Mutations of one group. */
export class Group {
  readonly mutations: Mutation[] = [];
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  add(name: string, expect: Expectation, make: Mutation['make']): this {
    this.mutations.push({ group: this.#name, name, expect, make });
    return this;
  }

  /** The whole file becomes something else. */
  file(name: string, expect: Expectation, change: (text: string, means: Means) => string | Uint8Array): this {
    return this.add(name, expect, (base, means) => ({ text: change(textOf(base, base.yaml, base.body), means) }));
  }

  /** Lines that follow the fields. */
  lines(name: string, expect: Expectation, lines: Source): this {
    return this.add(name, expect, (base, means) => ({
      text: textOf(base, `${base.yaml}${say(lines, means)}\n`, base.body),
    }));
  }

  /** Text that follows the body, for records that have one. */
  body(name: string, expect: Expectation, text: Source): this {
    return this.add(name, expect, (base, means) =>
      base.extension === 'mdx' ? { text: textOf(base, base.yaml, `${base.body}\n\n${say(text, means)}\n`) } : undefined,
    );
  }

  /** One value of the record that suits, chosen by the dice, becomes this text. */
  value(name: string, expect: Expectation, suits: (field: Field) => boolean, value: Source): this {
    return this.#slot(name, expect, { suits, value, raw: false });
  }

  /** The same, written as it stands, without quotes. */
  raw(name: string, expect: Expectation, suits: (field: Field) => boolean, value: Source): this {
    return this.#slot(name, expect, { suits, value, raw: true });
  }

  #slot(
    name: string,
    expect: Expectation,
    { suits, value, raw }: { suits: (field: Field) => boolean; value: Source; raw: boolean },
  ): this {
    return this.add(name, expect, (base, means) => {
      const slots = slotsOf(base).filter(({ field }) => suits(field));
      if (slots.length === 0) return undefined;
      const { path } = means.dice.pick(slots);
      const text = say(value, means);
      return { text: textOf(base, withValue(base.yaml, path, text, raw), base.body), path, value: text };
    });
  }
}

/** A text that people write as they like. */
export const isFree = ({ format, kind, options, pattern, ref }: Field): boolean =>
  kind === 'text' && [format, options, pattern, ref].every((one) => one === undefined);
