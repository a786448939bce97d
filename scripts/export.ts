import { Option, program } from 'commander';
import { basePathOption, contentOption, russianHelp, siteOption, todayOption } from './options.ts';

const options = russianHelp(program)
  .name('export')
  .usage('--fragments --out <папка> [параметры]')
  .description('Готовит раздел кусками HTML, чтобы вставить их в другой сайт: на Госвеб или в любую систему.')
  .addOption(new Option('--fragments', 'куски HTML, файлы и страница с указаниями').makeOptionMandatory())
  .addOption(new Option('--out <папка>', 'куда записать; прежнее содержимое папки заменяется').makeOptionMandatory())
  .addOption(new Option('--municipality <папка>', 'чей раздел, если муниципалитетов несколько'))
  .addOption(contentOption())
  .addOption(siteOption().makeOptionMandatory())
  .addOption(basePathOption())
  .addOption(todayOption())
  .parse()
  .opts<{
    out: string;
    municipality?: string;
    content: string;
    site: string;
    basePath?: string;
    today?: string;
  }>();

const { exportFragments } = await import('../src/site/export.ts');
const result = await exportFragments(options);
if ('files' in result) console.log(`Готово, файлов ${result.files.length}. Откройте ${options.out}/index.html`);
else {
  const { exitCodeOf, textReport } = await import('./report.ts');
  const code = exitCodeOf(result);
  if (code > 0) process.stderr.write(textReport(result, options.content));
  console.error(result.problem);
  process.exitCode = code || 2;
}
