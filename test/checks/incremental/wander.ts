import { cpSync, lstatSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChanged, type ChangedReport } from '../../../src/checks/incremental/check-changed.ts';
import type { Readings } from '../../../src/attachments/inspect.ts';
import { checks } from '../../../src/checks/index.ts';
import { reportOf } from '../../../src/checks/run.ts';
import { Run } from '../../../src/checks/sections/run.ts';
import { sectionsOf } from '../../../src/checks/sections/section.ts';
import { filesBelow } from '../../../src/records/files-below.ts';

export const FROM = join(import.meta.dirname, '../../municipality/base/content');
export const SECTIONS = ['zarechny', 'zarechny-2', 'abramovka', 'yasny'];

/** A content root of several small municipalities, with people of their own, in an empty folder. */
export function fewSections(root: string): void {
  cpSync(join(FROM, 'profiles'), join(root, 'profiles'), { recursive: true });
  for (const [index, name] of SECTIONS.entries()) {
    cpSync(join(FROM, 'zarechny'), join(root, name), { recursive: true });
    for (const file of filesIn(join(root, name, 'people'))) {
      const path = join(root, name, 'people', file);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/^surname: (.*)/m, `surname: ${'Аб Ям Лу Ко'.split(' ')[index]!}$1`),
      );
    }
  }
}

/** Where a walk has come to: the same seed makes the same steps. */
export interface Walk {
  readonly root: string;
  readonly store: string;
  readonly random: (below: number) => number;
  /** What attached files say: the same bytes say the same, and each time to find out takes a process. */
  readonly readings: Readings;
  today: string;
  program: string;
}

/** A walk from such a root. */
export function walkFrom(root: string, store: string, seed: number): Walk {
  let state = seed >>> 0;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { root, store, random, readings: new Map(), today: '2026-11-21', program: 'one' };
}

/** What both ways of checking say now: they have to be equal to the letter. */
export function bothWays({ program, random, readings, root, store, today }: Walk): {
  readonly changed: string;
  readonly cold: string;
  readonly report: ChangedReport;
} {
  // Sometimes as if everything had been written long ago: then the file system alone is believed.
  const now = random(3) === 0 ? Date.now : () => Date.now() + 60_000;
  for (const file of filesIn(root)) inWholeSeconds(join(root, file));
  const report = checkChanged(root, { store, today, program, now });
  const sections = sectionsOf(filesBelow(root));
  const { findings, records } = reportOf(new Run(sections, { root, today, checks, readings }));
  return {
    changed: JSON.stringify({ findings: report.findings, records: report.records }),
    cold: JSON.stringify({ findings, records }),
    report,
  };
}

/** A time that can be set again to the nanosecond: otherwise a disguised file would show by the rest of it. */
function inWholeSeconds(path: string): void {
  const { mtimeNs } = lstatSync(path, { bigint: true });
  const seconds = Number(mtimeNs / 1_000_000_000n);
  if (mtimeNs % 1_000_000_000n !== 0n && lstatSync(path).isFile()) utimesSync(path, seconds, seconds);
}

/** Regular files, in an order that is the same everywhere. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
