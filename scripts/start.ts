import { program } from 'commander';
import { untilStopped } from './ending.ts';
import { contentOption, outOption, portOption, russianHelp, todayOption } from './options.ts';
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

const { buildSite } = await import('../src/site/build.ts');
const { exitCodeOf, textReport } = await import('./report.ts');
const result = await buildSite({ ...options, ...(await lookOf(settings)) });
process.stderr.write(textReport(result, options.content));
if (result.built) {
  const { serveSite } = await import('../src/site/serve.ts');
  const { address, stop } = await serveSite(options.out, options.port);
  untilStopped(stop);
  console.log(`Сайт открыт: ${address} (остановить: Ctrl+C)`);
} else {
  console.error('Сайт не собран: сначала исправьте ошибки.');
  process.exitCode = exitCodeOf(result);
}
