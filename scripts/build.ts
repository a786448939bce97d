import { Option, program } from 'commander';
import { basePathOption, contentOption, outOption, russianHelp, siteOption, todayOption } from './options.ts';
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
  .option('--incremental', 'взять от прошлой такой сборки то, что не изменилось; рядом с сайтом лежит его вторая копия')
  .option('--no-digest', 'не составлять сборники практик по годам')
  .addOption(todayOption())
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
    today?: string;
    pdf?: true;
  }>();

const { buildSite } = await import('../src/site/build.ts');
const { exitCodeOf, textReport } = await import('./report.ts');
const { content: folder, forge } = settings;
const look = await lookOf({
  ...settings,
  ...(!options.archive && { archive: false }),
  ...(options.pdf && { pdf: true }),
});
const store = options.incremental && (await import('../src/checks/incremental/store.ts')).storeHere();
const result = await buildSite({ ...options, ...look, ...(forge && { admin: { forge, folder } }), store });
process.stderr.write(textReport(result, options.content));
process.stderr.write(
  result.built
    ? `Сайт собран: ${options.out}\n`
    : 'Сайт не собран: сначала исправьте ошибки. Прежний сайт не тронут.\n',
);
process.exitCode = exitCodeOf(result);
