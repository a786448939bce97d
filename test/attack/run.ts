/** `npm run attack`: every attack of the corpus on every type of record it fits. Exit code 1 if one of them got through. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError, program } from 'commander';
import { contentOption, russianHelp } from '../../scripts/options.ts';
import { oneLine } from '../../src/findings/one-line.ts';
import { treeHash } from '../site/output.ts';
import { attack } from './attack.ts';
import { fuzz } from './fuzz.ts';
import { tableOf } from './table.ts';

const number = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Нужно целое число.');
  return Number(text);
};

const options = russianHelp(program)
  .name('attack')
  .description('Нападает на записи: каждая враждебная правка — на каждый вид записи, которому она подходит.')
  .addOption(contentOption())
  .option('--seed <число>', 'с чего начать случайный выбор; без него — случайное', number)
  .option('--only <часть>', 'только нападения, в названии которых есть это', '')
  .option('--count <число>', 'не больше стольких нападений, выбранных случайно', number)
  .option('--no-site', 'не собирать сайт из того, что принято')
  .option('--fuzz <число>', 'ещё столько случайных текстов записи', number)
  .parse()
  .opts<{ content: string; seed?: number; only: string; count?: number; site: boolean; fuzz?: number }>();

const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
const folder = mkdtempSync(join(tmpdir(), 'reserve-attack-'));
console.log(`Начало случайного выбора: ${seed}. Повторить: npm run attack -- --seed ${seed}`);
try {
  const before = treeHash(options.content);
  const { complaints, notes, verdicts } = await attack({ ...options, seed, folder });
  const misses = verdicts.filter(({ outcome }) => outcome === 'missed').length;
  const fuzzed = options.fuzz === undefined ? [] : fuzz(options.fuzz, seed);
  const changed = treeHash(options.content) === before ? [] : ['Папка записей изменилась.'];
  console.log(`\n${tableOf(verdicts)}\n\n${notes.join('\n')}`);
  const beside = [...complaints, ...fuzzed, ...changed];
  for (const line of beside) console.log(`промах: ${oneLine(line)}`);
  console.log(`Нападений: ${verdicts.length}, промахов: ${misses + beside.length}.`);
  process.exitCode = misses + beside.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
