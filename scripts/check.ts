import { program } from 'commander';
import { checkContent } from '../src/checks/run.ts';
import { reportJson } from '../src/findings/report-json.ts';
import { contentOption, formatOption, russianHelp, todayOption } from './options.ts';
import { exitCodeOf, textReport } from './report.ts';

const options = russianHelp(program)
  .name('check')
  .description('Проверяет записи: форму, ссылки и правила методики.')
  .addOption(contentOption())
  .addOption(formatOption())
  .addOption(todayOption())
  .parse()
  .opts<{ content: string; format: 'text' | 'json'; today?: string }>();

const result = checkContent(options.content, options.today);
process.stdout.write(
  options.format === 'json' ? reportJson(result.findings, result.records) : textReport(result, options.content),
);
process.exitCode = exitCodeOf(result);
