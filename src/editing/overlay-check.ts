import { cpSync, lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type CheckResult } from '../checks/run.ts';
import type { Finding } from '../findings/finding.ts';
import { writeFiles, type Files } from './write-files.ts';

/** The content as it would be, and what would be found in it that is not found now. */
export interface Overlay {
  readonly result: CheckResult;
  readonly introduced: readonly Finding[];
}

/** Runs the same check as the command on a copy of the content with these files in it. The content itself is not touched. */
export function checkWith(root: string, files: Files, today?: string): Overlay {
  const copy = mkdtempSync(join(tmpdir(), 'reserve-check-'));
  try {
    cpSync(root, copy, { recursive: true, verbatimSymlinks: true, filter: isPlain });
    writeFiles(copy, files);
    const result = checkContent(copy, today);
    const known = new Set(checkContent(root, today).findings.map(keyOf));
    return { result, introduced: result.findings.filter((finding) => !known.has(keyOf(finding))) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function isPlain(path: string): boolean {
  const stat = lstatSync(path);
  return (stat.isDirectory() && !path.endsWith('/.git')) || stat.isFile() || stat.isSymbolicLink();
}

function keyOf({ file, message, rule }: Finding): string {
  return JSON.stringify([file, rule, message]);
}
