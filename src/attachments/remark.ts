/** What is found in a file. The words follow «файл files/…: » and never hold a personal datum in full. */
export interface Remark {
  readonly level: 'error' | 'warning';
  /** What it is about: the file itself, or a person who can be read out of it. */
  readonly about: 'file' | 'person';
  readonly message: string;
  /** What to do next. */
  readonly next: string;
}

/** What reading a whole file brings to light. */
export interface Reading {
  /** Whether a program that reads aloud finds words in it. */
  readonly hasText: boolean;
  readonly remarks: readonly Remark[];
  /** The reading broke down or was not begun: another time it may succeed. */
  readonly unread?: true;
}

/** A file that is not what it should be: nothing more is read of it. */
export class Refused extends Error {
  readonly next: string;

  constructor(
    message: string,
    next = 'Сохраните его заново в той программе, где он сделан, и положите вместо прежнего.',
  ) {
    super(message);
    this.next = next;
  }
}

/** A refusal as a remark. */
export function refusal(message: string, next: string): Remark {
  return { level: 'error', about: 'file', message, next };
}
