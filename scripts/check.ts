import { Option, program } from 'commander';
import { checkAgainst, checkContent } from '../src/checks/run.ts';
import { REPORT_FORMATS, reportAs, type ReportFormat } from '../src/site/report.ts';
import { paint } from './paint.ts';
import { tell } from './ending.ts';
import { contentOption, formatOption, russianHelp, todayOption } from './options.ts';
import { exitCodeOf } from './report.ts';

const options = russianHelp(program)
  .name('check')
  .description('Проверяет записи: форму, ссылки и правила методики.')
  .addOption(contentOption())
  .addOption(formatOption(REPORT_FORMATS))
  .addOption(todayOption())
  .addOption(new Option('--base <версия>', 'сравнить с опубликованной версией git: переписаны ли факты'))
  .option('--all', 'показать все замечания, сколько бы их ни было')
  .parse()
  .opts<{ all?: boolean; content: string; format: ReportFormat; today?: string; base?: string }>();

try {
  const { all = false, base, content, format, today } = options;
  const result = base === undefined ? checkContent(content, today) : await checkAgainst(content, base, today);
  process.stdout.write(await reportAs(format, result, { all, content, paint }));
  process.exitCode = exitCodeOf(result);
} catch (error) {
  tell(error);
}
