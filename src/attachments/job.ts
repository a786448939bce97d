/** A file to read, as the list names it. */
export interface Job {
  readonly file: string;
  readonly extension: string;
}

/** The descriptor where a reader puts its answers: the programs that read files may print what they like. */
export const ANSWERS = 3;
