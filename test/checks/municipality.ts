import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import type { Finding } from '../../src/findings/finding.ts';

/** A municipality with two sittings and four decisions in which nothing is wrong. */
export const BASE = join(import.meta.dirname, '../municipality/base/content');
/** The day on which it is looked at. */
export const TODAY = '2026-11-21';

/** What happens to a file: new text, text put in place of other text, or null: the file goes. Paths begin in zarechny/ unless they begin with a slash. */
export type Edits = Readonly<Record<string, string | null | readonly (readonly [find: string, put: string])[]>>;

/** A copy of the base with these edits; it is removed when the test ends. */
export function contentAfter(edits: Edits): string {
  const root = mkdtempSync(join(tmpdir(), 'municipality-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(BASE, root, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const file = join(root, name.startsWith('/') ? name : `zarechny/${name}`);
    if (edit === null) rmSync(file);
    else if (typeof edit === 'string') write(file, edit);
    else
      write(
        file,
        edit.reduce((text, [find, put]) => replaceOnce(text, find, put, name), readFileSync(file, 'utf8')),
      );
  }
  return root;
}

/** All findings about a copy of the base with these edits. */
export function findingsAfter(edits: Edits, today = TODAY): readonly Finding[] {
  return checkContent(contentAfter(edits), today).findings;
}

/** One expected finding: «rule level file:line:column key» (the file from zarechny/) and what its message says. */
export type Expected = readonly [head: string, says: RegExp];

/** Asserts that exactly these findings, in any order of files, follow from the edits. */
export function expectFindings(edits: Edits, expected: readonly Expected[], today?: string): void {
  const found = findingsAfter(edits, today);
  expect(found.map(headOf).sort()).toEqual(expected.map(([head]) => head).sort());
  for (const [head, says] of expected) {
    const messages = found.filter((finding) => headOf(finding) === head).map(({ message }) => message);
    expect(
      messages.some((message) => says.test(message)),
      `${head}: ${messages.join(' | ')} — ${String(says)}`,
    ).toBe(true);
  }
}

function headOf({ rule, level, file, line, column, key }: Finding): string {
  return `${rule} ${level} ${file.replace(/^zarechny\//, '')}:${line}:${column} ${key || '-'}`;
}

function replaceOnce(text: string, find: string, put: string, name: string): string {
  if (text.split(find).length !== 2) throw new Error(`«${find}» stands not exactly once in ${name}`);
  return text.replace(find, () => put);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
