import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { program } from 'commander';
import { Dice } from '../attack/dice.ts';
import { practiceFile } from './practice-file.ts';
import { Words } from './words.ts';

const EXAMPLE = join(import.meta.dirname, '../../content');
const SECTION = 'tikhorechensk';
/** How many records the example's section has: as many as a municipality gathers in three years. */
const RECORDS_IN_SECTION = 216;
const PRACTICES_IN_FOLDER = 270;

/** Writes practices of many municipalities that keep nothing else here. */
export function writePractices(out: string, records: number, seed: number): void {
  const dice = new Dice(seed);
  const words = new Words(dice, join(EXAMPLE, SECTION));
  for (let n = 0; n < records; n += 1) {
    const folder = join(out, folderName(Math.floor(n / PRACTICES_IN_FOLDER)));
    if (n % PRACTICES_IN_FOLDER === 0) {
      mkdirSync(join(folder, 'practices'), { recursive: true });
      writeFileSync(join(folder, 'municipality.yaml'), `name: ${words.phrase(2)} округ\nkind: association\n`);
    }
    writeFileSync(join(folder, 'practices', `practice-${String(n).padStart(6, '0')}.mdx`), practiceFile(dice, words));
  }
}

/** Writes whole sections with records of all types: the example's own, each for another municipality. */
export function writeSections(out: string, records: number): void {
  cpSync(join(EXAMPLE, 'profiles'), join(out, 'profiles'), { recursive: true });
  for (let n = 0; n < Math.ceil(records / RECORDS_IN_SECTION); n += 1) {
    const folder = join(out, folderName(n));
    cpSync(join(EXAMPLE, SECTION), folder, { recursive: true });
    const passport = join(folder, 'municipality.yaml');
    writeFileSync(passport, readFileSync(passport, 'utf8').replace(/^name: \S+/m, `$&-${n + 1}`));
  }
}

function folderName(n: number): string {
  return `m-${String(n + 1).padStart(4, '0')}`;
}

if (import.meta.main) {
  const { kind, out, records, seed } = program
    .requiredOption('--out <folder>')
    .option('--kind <kind>', 'practices or sections', 'practices')
    .option('--records <n>', '', Number, 1000)
    .option('--seed <n>', '', Number, 1)
    .parse()
    .opts<{ kind: string; out: string; records: number; seed: number }>();
  const folder = resolve(out);
  if (kind === 'sections') writeSections(folder, records);
  else writePractices(folder, records, seed);
}
