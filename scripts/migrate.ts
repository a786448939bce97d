import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Option, program } from 'commander';
import { count } from '../src/i18n/plural.ts';
import { MIGRATIONS, versionAfter } from '../src/editing/migrations/index.ts';
import { SETTINGS_FILE } from '../src/settings/settings.ts';
import { contentOption, russianHelp } from './options.ts';
import { settings } from './settings.ts';

const { content, dryRun } = russianHelp(program)
  .name('migrate')
  .description(
    'Обновляет записи после обновления программы. Комментарии остаются; записи меняются все сразу или ни одна.',
  )
  .addOption(contentOption({ anyVersion: true }))
  .addOption(new Option('--dry-run', 'только показать, что изменится'))
  .parse()
  .opts<{ content: string; dryRun?: boolean }>();

const { planMigration } = await import('../src/editing/migrate.ts');
const { finishWriting, writeFiles } = await import('../src/editing/write-files.ts');
// The settings are read already, so a change that was cut short is finished and no other begun.
const finished = dryRun === true ? [] : finishWriting('.');
if (finished.length > 0) {
  console.log('Прерванное обновление закончено. Проверьте: npm run check.');
  process.exit();
}
const plan = planMigration(content, settings.records ?? versionAfter(MIGRATIONS), MIGRATIONS);
if (plan.from > plan.to) {
  console.error(`Записи версии ${plan.from}, а программа знает только версию ${plan.to}: обновите программу.`);
  process.exitCode = 1;
} else if (plan.from === plan.to) {
  console.log(`Обновлять нечего: записи уже версии ${plan.to}.`);
} else {
  for (const title of plan.titles) console.log(`— ${title}`);
  for (const file of plan.files.keys()) console.log(`  ${content}/${file}`);
  const size = count(plan.files.size, 'запись', 'записи', 'записей');
  if (plan.problems.length > 0) {
    console.error(`Ничего не изменено. Сначала исправьте:\n${plan.problems.join('\n')}`);
    process.exitCode = 1;
  } else if (dryRun === true) {
    console.log(`Изменятся ${size}. Ничего не записано: это проба.`);
  } else {
    const before = existsSync(SETTINGS_FILE) ? readFileSync(SETTINGS_FILE, 'utf8') : '';
    const { withVersion } = await import('../src/settings/records-version.ts');
    const all = new Map([...plan.files].map(([file, text]) => [join(relative('.', content), file), text]));
    writeFiles('.', all.set(SETTINGS_FILE, withVersion(before, plan.to)));
    console.log(
      `Обновлено: ${size}; версия записей теперь ${plan.to}. Проверьте: npm run check, и сохраните изменения.`,
    );
  }
}
