import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { program } from 'commander';
import { russianHelp } from '../../scripts/options.ts';
import { ROOT } from '../source-files.ts';

/** `npm run attack:kills`: the same tests as in CI, with as many kills as asked for. */
const { seed, times } = russianHelp(program)
  .name('attack:kills')
  .description('Обрывает сборку и сохранение в случайные мгновения и на каждом шаге и смотрит, цело ли прежнее.')
  .option('--times <число>', 'сколько раз оборвать сборку и сколько раз — сохранение', '200')
  .option('--seed <число>', 'с чего начать случайные числа: те же числа — те же мгновения', '6')
  .parse()
  .opts<{ times: string; seed: string }>();

const files = ['test/faults/steps', 'test/faults/killed-builds', 'test/site/edit-killed'];
console.log(`Обрывов: ${times} сборки и ${times} сохранения; начало случайных чисел: ${seed}.`);
const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...files], {
  cwd: ROOT,
  env: { ...process.env, KILLS: times, KILLS_SEED: seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
