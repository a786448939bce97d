import { program } from 'commander';
import { contentOption, outOption, russianHelp } from './options.ts';
import { lookOf, settings } from './settings.ts';

const command = russianHelp(program)
  .name('merge')
  .usage('--out <папка> <часть> <часть>…')
  .description(
    'Складывает сайт из частей, которые собрала команда build --shard. День, адрес и прочее берёт из частей; пока новый сайт не готов, прежний остаётся как был.',
  )
  .argument('<части...>', 'папки с частями, в любом порядке')
  .addOption(contentOption())
  .addOption(outOption())
  .parse();
const options = command.opts<{ content: string; out: string }>();

const { readPart } = await import('../src/site/parts/manifest.ts');
const { mergeParts } = await import('../src/site/parts/merge-parts.ts');
const { exitCodeOf, textReport } = await import('./report.ts');
const parts = command.args.map(readPart);
const { content: folder, forge } = settings;
const look = await lookOf({ ...settings, ...(parts[0]?.options.pdf && { pdf: true }) });
const result = await mergeParts(parts, { ...options, ...look, ...(forge && { admin: { forge, folder } }) });
process.stderr.write(textReport(result, options.content));
process.stderr.write(
  result.built
    ? `Сайт собран из частей: ${options.out}\n`
    : 'Сайт не собран: сначала исправьте ошибки и соберите части заново. Прежний сайт не тронут.\n',
);
process.exitCode = exitCodeOf(result);
