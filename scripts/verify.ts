import { Option, program } from 'commander';
import { basePathOption, contentOption, russianHelp, siteOption, todayOption } from './options.ts';
import { lookOf, settings } from './settings.ts';

const command = russianHelp(program)
  .name('verify')
  .usage('<файл или папка> [параметры]')
  .description(
    'Сверяет сохранённое с хранилищем, без интернета: запись — с её историей, страницу, файл данных, документ Word или архив раздела — с сайтом.',
  )
  .argument('<файл>', 'сохранённый файл или папка с такими файлами')
  .addOption(contentOption())
  .addOption(
    new Option(
      '--integrity <файл>',
      'с чем сверить: скачанный integrity.json или папка с сайтом; без него сайт собирается заново',
    ),
  )
  .addOption(new Option('--against <файл>', 'прежний integrity.json: какие записи с тех пор изменились или пропали'))
  .addOption(basePathOption())
  .addOption(siteOption())
  .option('--no-archive', 'сайт собран без архива раздела')
  .addOption(todayOption())
  .parse();
const { against, archive, ...options } = command.opts<{
  content: string;
  integrity?: string;
  against?: string;
  basePath?: string;
  site?: string;
  archive: boolean;
  today?: string;
}>();
const [path = ''] = command.args;

try {
  const { verdictText, verify, verifyAgainst } = await import('../src/site/verify.ts');
  if (against === undefined) {
    const look = await lookOf({ ...settings, ...(!archive && { archive: false }) });
    const verdicts = await verify(path, { ...options, ...look });
    process.stdout.write(verdictText(verdicts));
    process.exitCode = verdicts.every(({ same }) => same) ? 0 : 1;
  } else {
    const { same, text } = verifyAgainst(path, against);
    process.stdout.write(text);
    process.exitCode = same ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
