import { program } from 'commander';
import { buildSite } from '../src/site/build.ts';
import { serveSite } from '../src/site/serve.ts';
import { untilStopped } from './ending.ts';
import { contentOption, outOption, portOption, russianHelp, todayOption } from './options.ts';
import { exitCodeOf, textReport } from './report.ts';
import { lookOf, settings } from './settings.ts';

const options = russianHelp(program)
  .name('start')
  .description('Проверяет записи, собирает сайт и показывает его на этом компьютере.')
  .addOption(contentOption())
  .addOption(outOption())
  .addOption(portOption())
  .addOption(todayOption())
  .parse()
  .opts<{ content: string; out: string; port: number; today?: string }>();

const result = await buildSite({ ...options, ...lookOf(settings) });
process.stderr.write(textReport(result, options.content));
if (result.built) {
  const { address, stop } = await serveSite(options.out, options.port);
  untilStopped(stop);
  console.log(`Сайт открыт: ${address} (остановить: Ctrl+C)`);
} else {
  console.error('Сайт не собран: сначала исправьте ошибки.');
  process.exitCode = exitCodeOf(result);
}
