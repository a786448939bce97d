import { Option, program } from 'commander';
import { tell } from './ending.ts';
import { outOption, russianHelp, todayOption } from './options.ts';

const options = russianHelp(program)
  .name('harvest')
  .description(
    'Собирает записи из хранилищ муниципалитетов в папку, из которой собирают сайт ассоциации: build --content <папка>/content. Беда одного хранилища не мешает другим: показано его последнее исправное.',
  )
  .addOption(new Option('--sources <файл>', 'список хранилищ').default('sources.yaml'))
  .addOption(outOption('куда собрать записи', 'harvest'))
  .addOption(todayOption())
  .option('--allow-file', 'разрешить хранилища с этого диска, file://')
  .parse()
  .opts<{ sources: string; out: string; today?: string; allowFile?: true }>();

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
      done: (outcome, store, done) => {
        process.stderr.write(`${lineOf(outcome, store, [done, list.sources.length])}\n`);
      },
    });
    process.stdout.write(summaryOf(collected));
    // A source that is not well is told of and passes; where none is, there is nothing to build from.
    process.exitCode = collected.result.some(({ taken }) => taken !== undefined) ? 0 : 1;
  }
} catch (error) {
  tell(error);
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
