import { Option, program } from 'commander';
import {
  basePathOption,
  contentOption,
  outOption,
  russianHelp,
  shardOption,
  siteOption,
  todayOption,
} from './options.ts';
import type { Shard } from '../src/settings/shard.ts';
import { lookOf, settings } from './settings.ts';

const options = russianHelp(program)
  .name('build')
  .description('Проверяет записи и собирает сайт. С ошибками в записях сайт не собирается, прежний остаётся как был.')
  .addOption(contentOption())
  .addOption(outOption())
  .addOption(basePathOption())
  .addOption(siteOption())
  .option('--no-search', 'не составлять указатель слов: поиск скажет, что его нет, перечни страниц останутся')
  .option('--compress', 'положить рядом со страницами сжатые копии (.br, .gz) для сервера, который их отдаёт')
  .option('--no-archive', 'не готовить раздел целиком для скачивания (ZIP)')
  .addOption(shardOption('собрать одну часть сайта, например 2/3; целый сайт из частей складывает команда merge'))
  .addOption(todayOption())
  .addOption(new Option('--pdf', 'протоколы, список резерва и полнота ещё и в PDF; нужен пакет typst'))
  .parse()
  .opts<{
    content: string;
    out: string;
    basePath?: string;
    site?: string;
    archive: boolean;
    search: boolean;
    compress?: true;
    shard?: Shard;
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
const { shard, today, ...rest } = { ...options, ...look, ...(forge && { admin: { forge, folder } }) };
const { result, told } = await (shard ? partOf(shard) : wholeSite());
process.stderr.write(textReport(result, options.content));
process.stderr.write(result.built ? told : 'Сайт не собран: сначала исправьте ошибки. Прежний сайт не тронут.\n');
process.exitCode = exitCodeOf(result);

async function wholeSite() {
  const { buildSite } = await import('../src/site/build.ts');
  return { result: await buildSite({ ...rest, today }), told: `Сайт собран: ${rest.out}\n` };
}

/** Parts built on different days are parts of different sites. */
async function partOf({ of, part }: Shard) {
  if (today === undefined) {
    console.error(`Часть сайта собирают на названный день, один для всех частей: добавьте --today ГГГГ-ММ-ДД.`);
    process.exit(2);
  }
  const { buildPart } = await import('../src/site/parts/build-part.ts');
  const named = program.getOptionValueSource('out') === 'default' ? `${rest.out}-part-${part}-of-${of}` : rest.out;
  const result = await buildPart({ ...rest, out: named, today }, { of, part });
  return {
    result,
    told: `Часть ${part} из ${of} собрана: ${named}. Сайтом её сделает команда merge, когда готовы все.\n`,
  };
}
