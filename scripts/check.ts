import { Option, program } from 'commander';
import type { CheckReport } from '../src/checks/run.ts';
import { REPORT_FORMATS, type ReportFormat } from '../src/findings/report-formats.ts';
import { tell } from './ending.ts';
import { contentOption, formatOption, russianHelp, todayOption } from './options.ts';
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
  const { exitCodeOf, report } = await import('./report.ts');
  const result = await checked();
  process.stdout.write(await report(format, result, { all, content }));
  process.exitCode = exitCodeOf(result);

  async function checked(): Promise<CheckReport> {
    if (base !== undefined) {
      const { checkAgainst, demandSignatures } = await import('../src/checks/against.ts');
      const compared = await checkAgainst(content, base, today);
      return signed ? demandSignatures(compared, content, base) : compared;
    }
    const store = changed ? (await import('../src/checks/incremental/store.ts')).storeHere() : undefined;
    if (store === undefined) return (await import('../src/checks/run.ts')).reportOnContent(content, today);
    return (await import('../src/checks/incremental/check-changed.ts')).checkChanged(content, { store, today });
  }
} catch (error) {
  tell(error);
}
