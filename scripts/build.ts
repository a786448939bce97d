import { Option, program } from 'commander';
import * as option from './options.ts';
import { lookOf, settings } from './settings.ts';

const options = option
  .russianHelp(program)
  .name('build')
  .description('Проверяет записи и собирает сайт. С ошибками в записях сайт не собирается, прежний остаётся как был.')
  .addOption(option.contentOption())
  .addOption(option.outOption())
  .addOption(option.basePathOption())
  .addOption(option.siteOption())
  .option('--no-search', 'не составлять указатель слов: поиск скажет, что его нет, перечни страниц останутся')
  .option('--compress', 'положить рядом со страницами сжатые копии (.br, .gz) для сервера, который их отдаёт')
  .option('--no-archive', 'не готовить раздел целиком для скачивания (ZIP)')
  .option('--incremental', 'взять от прошлой такой сборки то, что не изменилось; рядом с сайтом лежит его вторая копия')
  .option('--no-digest', 'не составлять сборники практик по годам')
  .addOption(
    option.shardOption('собрать одну часть сайта, например 2/3; целый сайт из частей складывает команда merge'),
  )
  .addOption(option.todayOption())
  .addOption(
    new Option('--pdf', 'протоколы, список резерва, полнота и сборники практик ещё и в PDF; нужен пакет typst'),
  )
  .parse()
  .opts<{
    content: string;
    out: string;
    basePath?: string;
    site?: string;
    archive: boolean;
    digest: boolean;
    search: boolean;
    compress?: true;
    incremental?: true;
    shard?: { part: number; of: number };
    today?: string;
    pdf?: true;
  }>();

const { exitCodeOf, textReport } = await import('./report.ts');
const { content: folder, forge } = settings;
const look = await lookOf({
  ...settings,
  ...(!options.archive && { archive: false }),
  ...(options.pdf && { pdf: true }),
});
const { bundlesHere, storeHere } = await import('../src/checks/incremental/store.ts');
const kept = { bundles: bundlesHere(), store: options.incremental && storeHere() };
const { shard, ...given } = { ...options, ...look, ...kept, ...(forge && { admin: { forge, folder } }) };
const name = shard && program.getOptionValueSource('out') === 'default' ? `-part-${shard.part}-of-${shard.of}` : '';
const out = given.out + name;
const { buildSite } = await import('../src/site/build.ts');
const { buildPart } = await import('../src/site/parts/build-part.ts');
const result = await (shard ? buildPart({ ...given, out }, shard) : buildSite(given));
process.stderr.write(textReport(result, options.content));
const what = shard ? `Часть ${shard.part} из ${shard.of} собрана` : 'Сайт собран';
const failed = 'Сайт не собран: сначала исправьте ошибки. Прежний сайт не тронут.';
process.stderr.write(result.built ? `${what}: ${out}\n` : `${failed}\n`);
process.exitCode = exitCodeOf(result);
