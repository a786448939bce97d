import type { FieldPath } from '../records/fields.ts';
import { answerAt, forgetAnswer, putAnswer, type Answers } from './answers.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A question: where its answer stands in a file of answers, and how it is put to a person. */
export interface Question {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  /** No answer is an answer. */
  readonly optional?: boolean;
}

export interface TextQuestion extends Question {
  readonly initial?: string;
  /** The answer in its proper form: «21.11.2026» is 2026-11-21. */
  readonly normalise?: (text: string) => string;
  /** What is wrong with a normalised answer, in Russian. */
  readonly problem?: (text: string) => string | undefined;
}

export interface ChoiceQuestion extends Question {
  readonly choices: readonly Choice[];
  readonly initial?: string;
}

export interface ManyQuestion extends Question {
  readonly choices: readonly Choice[];
  readonly initial?: readonly string[];
}

/** A person at a terminal. Each prompt ends with an answer or throws `Cancelled`. */
export interface Prompts {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  chooseMany(question: ManyQuestion): Promise<readonly string[]>;
  confirm(question: Question & { readonly initial: boolean }): Promise<boolean>;
  say(text: string): void;
}

/** The person left before the end. */
export class Cancelled extends Error {
  constructor() {
    super('Вы прервали ввод.');
  }
}

/** An answer that is missing or does not do, with nobody there to ask. */
export class AnswerProblem extends Error {
  constructor({ label, path }: Question, problem: string) {
    super(`${label} (${path.join('.')}): ${problem}`);
  }
}

const YES = ['да', 'true', 'yes', 'д'];
const NO = ['нет', 'false', 'no', 'н'];

/**
 * Answers questions from a file of answers first, then by asking the person, if there is one; without a person a default
 * is taken. Whatever was answered is kept in `answers`, so that a run that ends early can be taken up again.
 */
export class Asker {
  readonly answers: Answers;
  readonly #prompts: Prompts | undefined;
  #asked = false;

  constructor(answers: Answers, prompts?: Prompts) {
    this.answers = answers;
    this.#prompts = prompts;
  }

  /** Whether a person has answered anything beyond what was known at the start. */
  get asked(): boolean {
    return this.#asked;
  }

  /** Takes an answer back: an empty line in a file of answers is a question still. */
  forget(path: FieldPath): void {
    forgetAnswer(this.answers, path);
  }

  say(text: string): void {
    this.#prompts?.say(text);
  }

  async text(question: TextQuestion): Promise<string> {
    const { initial, normalise = (text: string) => text, optional = false } = question;
    const problem = (text: string) =>
      text === '' ? (optional ? undefined : 'нужен ответ') : question.problem?.(normalise(text));
    const known = answerAt(this.answers, question.path);
    const taken = this.#known(question, known, problem);
    if (taken !== undefined) return this.#settle(question.path, taken === '' ? '' : normalise(taken));
    if (!this.#prompts) return this.#without(question, initial ?? (optional ? '' : undefined));
    const answer = (await this.#prompts.text({ ...question, problem })).trim();
    return this.#keep(question.path, answer === '' ? '' : normalise(answer));
  }

  async choose(question: ChoiceQuestion): Promise<string> {
    const { choices, initial, optional = false } = question;
    const known = answerAt(this.answers, question.path);
    const taken = this.#known(question, byLabel(known, choices), (text) =>
      text === '' && optional ? undefined : notAmong(text, choices),
    );
    if (taken !== undefined) return this.#settle(question.path, taken);
    if (!this.#prompts) return this.#without(question, initial ?? (optional ? '' : undefined));
    return this.#keep(question.path, await this.#prompts.choose(question));
  }

  async chooseMany(question: ManyQuestion): Promise<readonly string[]> {
    const { choices, initial, optional = false, path } = question;
    const known = answerAt(this.answers, path);
    const problemOf = (values: readonly string[]) =>
      values.length === 0 && !optional
        ? 'отметьте хотя бы одно'
        : values.map((value) => notAmong(value, choices)).find((problem) => problem !== undefined);
    if (known !== undefined) {
      const words = typeof known === 'string' ? known.split(',') : Array.isArray(known) ? known : [''];
      const list = words.map((word) => (typeof word === 'string' ? word.trim() : '')).filter((word) => word !== '');
      const values = list.map((word) => byLabel(word, choices) as string);
      const problem = problemOf(values);
      if (problem === undefined) {
        putAnswer(this.answers, path, values);
        return values;
      }
      this.#complain(question, problem);
    }
    if (!this.#prompts) {
      if (initial === undefined && !optional) throw new AnswerProblem(question, 'ответа нет');
      return initial ?? [];
    }
    for (;;) {
      const values = await this.#prompts.chooseMany(question);
      const problem = problemOf(values);
      if (problem === undefined) {
        putAnswer(this.answers, path, [...values]);
        this.#asked = true;
        return values;
      }
      this.#prompts.say(`${question.label}: ${problem}.`);
    }
  }

  async confirm(question: Question & { readonly initial: boolean }): Promise<boolean> {
    const known = answerAt(this.answers, question.path);
    const word = typeof known === 'string' ? known.toLowerCase() : undefined;
    if (word !== undefined && [...YES, ...NO].includes(word)) return YES.includes(word);
    if (known !== undefined) this.#complain(question, 'ответьте «да» или «нет»');
    if (!this.#prompts) return question.initial;
    const answer = await this.#prompts.confirm(question);
    this.#keep(question.path, answer ? 'да' : 'нет');
    return answer;
  }

  /** Whether a list goes on with another element: as long as there are answers for it, then as long as the person says so. */
  async more(question: Question & { readonly initial: boolean }): Promise<boolean> {
    if (answerAt(this.answers, question.path) !== undefined) return true;
    return this.#prompts === undefined ? false : this.#prompts.confirm(question);
  }

  /** Which of these optional fields to fill in: those with answers, and those that the person names. */
  async which(question: ManyQuestion, at: (value: string) => FieldPath): Promise<readonly string[]> {
    const known = question.choices
      .map(({ value }) => value)
      .filter((value) => answerAt(this.answers, at(value)) !== undefined);
    if (!this.#prompts || question.choices.length === 0) return known;
    return this.#prompts.chooseMany({ ...question, optional: true, initial: known });
  }

  #known(question: Question, known: unknown, problemOf: (text: string) => string | undefined): string | undefined {
    if (known === undefined) return undefined;
    const problem = typeof known === 'string' ? problemOf(known.trim()) : 'нужно одно значение';
    if (problem === undefined) return (known as string).trim();
    this.#complain(question, problem);
    return undefined;
  }

  #complain(question: Question, problem: string): void {
    if (!this.#prompts) throw new AnswerProblem(question, problem);
    this.#prompts.say(`${question.label}: ответ из файла не подходит: ${problem}.`);
  }

  #without(question: Question, answer: string | undefined): string {
    if (answer === undefined) throw new AnswerProblem(question, 'ответа нет');
    return answer;
  }

  #keep(path: FieldPath, answer: string): string {
    this.#asked = true;
    return this.#settle(path, answer);
  }

  /** Keeps an answer in its proper form: a code for its label, a day as records write it. */
  #settle(path: FieldPath, answer: string): string {
    putAnswer(this.answers, path, answer);
    return answer;
  }
}

function notAmong(value: string, choices: readonly Choice[]): string | undefined {
  if (choices.some((choice) => choice.value === value)) return undefined;
  const known = choices.slice(0, 20).map((choice) => `${choice.value} (${choice.label})`);
  return `«${value}» нет среди возможных: ${known.join(', ')}${choices.length > 20 ? ' и другие' : ''}`;
}

/** A choice may be named by its Russian label as well. */
function byLabel(value: unknown, choices: readonly Choice[]): unknown {
  if (typeof value !== 'string') return value;
  const same = (label: string) => label.toLowerCase() === value.trim().toLowerCase();
  return (
    choices.find((choice) => choice.value === value)?.value ?? choices.find(({ label }) => same(label))?.value ?? value
  );
}
