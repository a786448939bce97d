import { Option, program } from 'commander';
import { checkAgainst, demandSignatures } from '../src/checks/against.ts';
import { checkChanged } from '../src/checks/incremental/check-changed.ts';
import { storeHere } from '../src/checks/incremental/store.ts';
import { checkContent } from '../src/checks/run.ts';
import { REPORT_FORMATS, reportAs, type ReportFormat } from '../src/site/report.ts';
import { paint } from './paint.ts';
import { tell } from './ending.ts';
import { contentOption, formatOption, russianHelp, todayOption } from './options.ts';
import { exitCodeOf } from './report.ts';
import { settings } from './settings.ts';

const options = russianHelp(program)
  .name('check')
  .description('Проверяет записи: форму, ссылки и правила методики.')
  .addOption(contentOption())
  .addOption(formatOption(REPORT_FORMATS))
  .addOption(todayOption())
  .addOption(new Option('--base <версия>', 'сравнить с опубликованной версией git: переписаны ли факты'))
  .option('--all', 'показать все замечания, сколько бы их ни было')
  .option(
    '--changed',
    'читать заново только разделы, которые изменились с прошлой такой проверки: быстрее, а ответ тот же',
  )
  .option('--signed', 'вместе с --base: каждое изменение с тех пор подписано известным ключом')
  .parse()
  .opts<{
    all?: boolean;
    changed?: boolean;
    content: string;
    format: ReportFormat;
    today?: string;
    base?: string;
    signed?: true;
  }>();

try {
  const { all = false, base, changed = false, content, format, signed = settings.signedCommits, today } = options;
  if (options.signed && base === undefined) throw new Error('Подписи проверяют с какой-то версии: укажите и --base.');
  if (changed && base !== undefined)
    throw new Error('С какой-то версией сравнивают всё целиком: укажите что-то одно, --base или --changed.');
  const store = changed ? storeHere() : undefined;
  const whole = () => (store === undefined ? checkContent(content, today) : checkChanged(content, { store, today }));
  const compared = base === undefined ? whole() : await checkAgainst(content, base, today);
  const result = signed && base !== undefined ? await demandSignatures(compared, content, base) : compared;
  process.stdout.write(await reportAs(format, result, { all, content, paint }));
  process.exitCode = exitCodeOf(result);
} catch (error) {
  tell(error);
}
