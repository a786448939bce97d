import { Option, program } from 'commander';
import { tell } from './ending.ts';
import { outOption, russianHelp, shardOption, todayOption } from './options.ts';
import type { Shard } from '../src/settings/shard.ts';

const options = russianHelp(program)
  .name('harvest')
  .description(
    'Собирает записи из хранилищ муниципалитетов в папку, из которой собирают сайт ассоциации: build --content <папка>/content. Беда одного хранилища не мешает другим: показано его последнее исправное.',
  )
  .addOption(new Option('--sources <файл>', 'список хранилищ').default('sources.yaml'))
  .addOption(outOption('куда собрать записи', 'harvest'))
  .addOption(todayOption())
  .addOption(
    shardOption('взять только часть хранилищ, например 2/3, на одной из нескольких машин; всё взятое — в запасе'),
  )
  .option('--no-fetch', 'никого не спрашивать: сложить результат из запаса')
  .option('--allow-file', 'разрешить хранилища с этого диска, file://')
  .parse()
  .opts<{ sources: string; out: string; today?: string; shard?: Shard; fetch: boolean; allowFile?: true }>();

try {
  const { harvest } = await import('../src/harvest/harvest.ts');
  const { lineOf, summaryOf } = await import('../src/harvest/report.ts');
  const { readSources } = await import('../src/harvest/sources.ts');
  const { todayIn } = await import('../src/checks/today.ts');
  const list = listIn(readSources);
  if (list) {
    const collected = await harvest({
      list: { ...list, allowFile: list.allowFile || options.allowFile === true },
      out: options.out,
      today: options.today ?? todayIn(undefined),
      shard: options.shard,
      fetch: options.fetch,
      done: (outcome, store, done) => {
        process.stderr.write(`${lineOf(outcome, store, [done, list.sources.length])}\n`);
      },
    });
    process.stdout.write(summaryOf(collected));
    // A source that is not well is told of and passes; where none is, there is nothing to build from.
    const { own = 0, result } = collected;
    const isFine = own > 0 || result.some(({ taken }) => taken !== undefined);
    // Of a short list a part may have none to ask.
    process.exitCode = isFine || (options.shard && result.length === 0) ? 0 : 1;
  }
} catch (error) {
  tell(error);
  const { SourceFailure } = await import('../src/harvest/failure.ts');
  if (error instanceof SourceFailure) process.exitCode = 1;
}

function listIn<T>(read: (path: string) => T): T | undefined {
  try {
    return read(options.sources);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
    return undefined;
  }
}
