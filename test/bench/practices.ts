import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from '../attack/dice.ts';
import { practiceFile } from './practice-file.ts';
import { Words } from './words.ts';

const TEXTS = join(import.meta.dirname, '../../content/tikhorechensk');
const PRACTICES_IN_FOLDER = 270;

/** How many practices, and how many of them each municipality keeps. */
interface Amount {
  readonly records: number;
  readonly inFolder: number;
  readonly seed: number;
}

/** Writes practices of many municipalities that keep nothing else here. */
export function writePractices(out: string, records: number, seed: number): void {
  writePracticesOf(out, { records, inFolder: PRACTICES_IN_FOLDER, seed });
}

/** Writes practices of municipalities that keep so many each, and nothing else. */
export function writePracticesOf(out: string, { inFolder, records, seed }: Amount): void {
  const dice = new Dice(seed);
  const words = new Words(dice, TEXTS);
  for (let n = 0; n < records; n += 1) {
    const folder = join(out, `m-${String(Math.floor(n / inFolder) + 1).padStart(4, '0')}`);
    if (n % inFolder === 0) {
      mkdirSync(join(folder, 'practices'), { recursive: true });
      writeFileSync(join(folder, 'municipality.yaml'), `name: ${words.phrase(2)} округ\nkind: association\n`);
    }
    writeFileSync(join(folder, 'practices', `practice-${String(n).padStart(6, '0')}.mdx`), practiceFile(dice, words));
  }
}
