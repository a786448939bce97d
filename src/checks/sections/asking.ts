import type { CivilDate } from '../../domain/calendar.ts';
import type { Elsewhere } from '../check.ts';
import { linkName, type Linkable } from './linkable.ts';
import type { Search } from '../private/traces.ts';
import type { Answered } from './kept.ts';
import type { Run } from './run.ts';

/** The only way out of a section: it writes down every question with its answer, so that a later run can ask again. */
export class Asking implements Elsewhere {
  readonly asked: Record<string, string> = {};
  /** How many hints there are to give, and how many were wanted. */
  hints = 0;
  wanted = 0;
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  isRussian(word: string): boolean {
    return this.#ask(`word ${word}`) !== '';
  }

  municipality(id: string): 'usable' | 'broken' | undefined {
    const answer = this.#ask(`municipality ${id}`);
    return answer === 'usable' || answer === 'broken' ? answer : undefined;
  }

  municipalities(): readonly string[] {
    return JSON.parse(this.#ask('municipalities')) as string[];
  }

  hasLinked(type: Linkable, path: string): boolean {
    return this.#ask(`linked ${linkName(type, path)}`) !== '';
  }

  mayHint(): boolean {
    this.wanted += 1;
    return this.wanted <= this.hints;
  }

  /** Today in this zone, or in the default one. */
  today(zone = ''): CivilDate {
    return this.#ask(`today ${zone}`);
  }

  /** The paths of the section that another computer would take for others. */
  collisions(section: string): string {
    return this.#ask(`collisions ${section}`);
  }

  /** Notes that the shared records count. */
  shared(): void {
    this.#ask('shared');
  }

  /** The search by all people and passports. */
  everyone(): Search {
    this.#ask('everyone');
    return this.#run.everyone;
  }

  #ask(question: string): string {
    return (this.asked[question] ??= this.#run.answer(question));
  }
}

/** Whether all questions would be answered now as they were. */
export function isStill(run: Run, { asked }: Answered<unknown>): boolean {
  return Object.entries(asked).every(([question, answer]) => run.answer(question) === answer);
}
