import { program } from 'commander';
import { untilStopped } from './ending.ts';
import { contentOption, russianHelp, todayOption } from './options.ts';
import { lookOf, settings } from './settings.ts';

const options = russianHelp(program)
  .name('dev')
  .description('Живой сайт: изменения записей и страниц видны сразу.')
  .addOption(contentOption())
  .addOption(todayOption())
  .parse()
  .opts<{ content: string; today?: string }>();

const { liveSite } = await import('../src/site/live.ts');
const { textReport } = await import('./report.ts');
const address = await liveSite({ ...options, ...(await lookOf(settings)) }, (result) =>
  process.stderr.write(textReport(result, options.content)),
);
untilStopped(() => Promise.resolve());
console.log(`Живой сайт: ${address} (остановить: Ctrl+C)`);
