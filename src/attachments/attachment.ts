import type { FileKind } from './kinds.ts';
import type { Reading } from './remark.ts';

/** A file of a municipality's folder `files` and all that is known of it. */
export interface Attachment extends Reading {
  /** From the content root; personal data in it masked, as everywhere it is said. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Undefined where files of this kind are not attached. */
  readonly kind: FileKind | undefined;
}

/** Attachments by their paths from the content root. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** Whether a file is what it says and holds nothing that may not be published. */
export function isSound({ kind, remarks }: Attachment): boolean {
  return kind !== undefined && remarks.every(({ level }) => level !== 'error');
}
