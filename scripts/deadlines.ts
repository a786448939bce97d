import { InvalidArgumentError, Option, program } from 'commander';
import { dateInDigits } from '../src/i18n/dates.ts';
import { contentOption, russianHelp, todayOption } from './options.ts';

const { content, today, weeks } = russianHelp(program)
  .name('deadlines')
  .description('Сроки ближайших недель: что сделать, до какого дня, по какому пункту и в какой записи это видно.')
  .addOption(contentOption())
  .addOption(todayOption())
  .addOption(
    new Option('--weeks <число>', 'на сколько недель вперёд').default(6).argParser((text: string) => {
      if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('Нужно число недель, например 6.');
      return Number(text);
    }),
  )
  .parse()
  .opts<{ content: string; today?: string; weeks: number }>();

const { checkContent } = await import('../src/checks/run.ts');
const { deadlinesOf } = await import('../src/projections/deadlines.ts');
const { siteFrom } = await import('../src/projections/site.ts');
for (const section of siteFrom(checkContent(content, today)).sections) {
  const deadlines = deadlinesOf(section, weeks);
  console.log(
    `${section.context.municipality.data.name}: сроки на ${weeks} нед. с ${dateInDigits(section.context.today)}`,
  );
  for (const { clause, due, overdue, record, what } of deadlines) {
    console.log(
      `  ${dateInDigits(due)}  ${overdue ? 'ПРОСРОЧЕНО  ' : ''}${what} (${clause})${record === '' ? '' : ` — ${record}`}`,
    );
  }
  if (deadlines.length === 0) console.log('  сроков нет');
}
