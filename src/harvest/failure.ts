/** What is wrong with a source: where it is said to be, that nobody answers there, or what it holds. */
export type FailureKind = 'address' | 'link' | 'content';

/** Why nothing was taken from a source this time, in Russian. */
export class SourceFailure extends Error {
  readonly kind: FailureKind;
  /** What is wrong in its files, one in a line; empty where there is nothing more to say. */
  readonly details: readonly string[];

  constructor(kind: FailureKind, reason: string, details: readonly string[] = []) {
    super(reason);
    this.kind = kind;
    this.details = details;
  }
}
