import { statSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import { checkContent } from '../src/checks/run.ts';
import { summarise } from '../src/findings/finding.ts';
import { reportJson } from '../src/findings/report-json.ts';
import { reportText } from '../src/findings/report-text.ts';
import { sourceText } from '../src/records/read.ts';
import { contentOption, formatOption, russianHelp, todayOption } from './options.ts';
import { paint } from './paint.ts';

const options = russianHelp(program)
  .name('check')
  .description('Проверяет записи: форму, ссылки и правила методики')
  .addOption(contentOption())
  .addOption(formatOption())
  .addOption(todayOption())
  .parse()
  .opts<{ content: string; format: 'text' | 'json'; today?: string }>();

if (!statSync(options.content, { throwIfNoEntry: false })?.isDirectory())
  program.error(`Папки с записями нет: ${options.content}`, { exitCode: 2 });
const { findings, records } = checkContent(options.content, options.today);
const sourceOf = (file: string) => (/\.(yaml|mdx)$/.test(file) ? sourceText(join(options.content, file)) : undefined);
process.stdout.write(
  options.format === 'json' ? reportJson(findings, records) : reportText(findings, { records, sourceOf, paint }),
);
process.exitCode = summarise(findings).error > 0 ? 1 : 0;
