import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
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

/** What the files of the cases hold of people; no remark may repeat it. */
const PRIVATE = /uznetsova|Кузнецов|petrova|112-?233/;

/** One test for each case, looked into all at once: exactly that is said, and nothing private. `name` takes the case at `%s`. */
export function eachSays(extension: string, cases: readonly Case[], name = '%s'): void {
  const file = (index: number) => `z/files/${index}.${extension}`;
  const found = inspected(Object.fromEntries(cases.map(([, bytes], index) => [file(index), bytes])));
  test.each(cases.map(([what, , says], index) => [what, says, index] as const))(name, (_, says, index) => {
    const { remarks } = found.get(file(index))!;
    const said = remarks.map(({ level, message, next }) => `${level}: ${message} → ${next}`);
    expect(said).toEqual(says.map((one) => expect.stringMatching(one) as string));
    expect(said.join()).not.toMatch(PRIVATE);
  });
}
