import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Attachments } from '../../src/attachments/attachment.ts';
import { inspectAttachments } from '../../src/attachments/inspect.ts';

/** Looks into all these files at once, as a run of the check does. */
export function inspected(files: Readonly<Record<string, Uint8Array | string>>): Attachments {
  const root = mkdtempSync(join(tmpdir(), 'attachments-'));
  try {
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), bytes);
    }
    return inspectAttachments(root, Object.keys(files));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Files to look into: what each is, its bytes, and what has to be said of it. */
export type Case = readonly [what: string, bytes: Uint8Array, says: readonly RegExp[]];

/** What is said of each case, looked into all at once: «error: words → what to do». */
export function saidOf(extension: string, cases: readonly Case[]): (index: number) => string[] {
  const name = (index: number) => `z/files/${index}.${extension}`;
  const found = inspected(Object.fromEntries(cases.map(([, bytes], index) => [name(index), bytes])));
  return (index) => found.get(name(index))!.remarks.map(({ level, message, next }) => `${level}: ${message} → ${next}`);
}
