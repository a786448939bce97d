/** Writes records for a benchmark: `node test/bench/generate.ts --kind sections --records 10000 --out /tmp/records`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { program } from 'commander';
import { commitAll, git } from '../git-folder.ts';
import { writePractices } from './practices.ts';
import { writeSections } from './sections.ts';

/** What a content root of the benchmark holds: practices alone, as the generators of sites get them, or records of all types. */
export type Kind = 'practices' | 'sections';

/** A content root with about as many records, committed once; the same seed gives the same bytes. */
export function writeContent(kind: Kind, out: string, records: number, seed: number): void {
  mkdirSync(out, { recursive: true });
  const write = { practices: writePractices, sections: writeSections }[kind];
  write(out, records, seed);
  git(out, ['init', '--quiet', '--initial-branch=main']);
  // Nothing here must outlive a power cut.
  for (const [name, value] of [
    ['core.fsync', 'none'],
    ['core.looseCompression', '0'],
    ['gc.auto', '0'],
  ] as const)
    git(out, ['config', name, value]);
  commitAll(out);
}

if (import.meta.main) {
  const { kind, out, records, seed } = program
    .requiredOption('--out <folder>')
    .option('--kind <kind>', 'practices or sections', 'practices')
    .option('--records <n>', '', Number, 1000)
    .option('--seed <n>', '', Number, 1)
    .parse()
    .opts<{ kind: Kind; out: string; records: number; seed: number }>();
  writeContent(kind, resolve(out), records, seed);
}
