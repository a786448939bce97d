import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from '../attack/dice.ts';

/** Russian text of no meaning: the words of the example's own texts in an order that a seed decides. */
export class Words {
  readonly #dice: Dice;
  readonly #words: readonly string[];

  constructor(dice: Dice, texts: string) {
    const files = readdirSync(texts, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
    const found = files
      .sort()
      .flatMap((file) => readFileSync(join(texts, file), 'utf8').match(/(?<!\p{L})[а-яё]{2,}(?!\p{L})/gu) ?? []);
    this.#dice = dice;
    this.#words = [...new Set(found)];
  }

  /** As many words, the first with a capital letter, without a full stop. */
  phrase(count: number): string {
    const words = Array.from({ length: count }, () => this.#dice.pick(this.#words)).join(' ');
    return words.slice(0, 1).toUpperCase() + words.slice(1);
  }

  /** Sentences of five to fourteen words, about as many characters in all. */
  text(characters: number): string {
    let text = '';
    while (text.length < characters) text += `${text === '' ? '' : ' '}${this.phrase(5 + this.#dice.number(10))}.`;
    return text;
  }
}
