import { Option, program } from 'commander';
import type { CiOptions } from '../src/site/ci.ts';
import { ANNOTATIONS, OTHER_FILES } from '../src/site/ci-options.ts';
import { tell } from './ending.ts';
import { addressOption, basePathOption, contentOption, russianHelp, siteOption, todayOption } from './options.ts';
import { lookOf, settings } from './settings.ts';

const options = russianHelp(program)
  .name('ci')
  .description('Всё, что делает конвейер хранилища: проверяет записи, описывает запрос на публикацию, собирает сайт.')
  .addOption(contentOption())
  .addOption(
    new Option('--annotations <хранилище>', 'для кого печатать замечания')
      .choices(Object.keys(ANNOTATIONS))
      .default('none'),
  )
  .addOption(new Option('--report <файл>', 'куда записать отчёт для программ').default('check.json'))
  .addOption(new Option('--base <версия>', 'для запроса: с какой опубликованной версией сравнить'))
  .addOption(new Option('--summary <файл>', 'для запроса: куда записать, что изменится'))
  .addOption(
    new Option('--others <что делать>', 'для запроса, который меняет не только записи: не принимать или только сказать')
      .choices(OTHER_FILES)
      .default('refuse'),
  )
  .addOption(addressOption('--preview <адрес>', 'для запроса: где будет предпросмотр, на него ведут ссылки'))
  .addOption(new Option('--out <папка>', 'куда собрать сайт; без этого параметра сайт не собирается'))
  .addOption(basePathOption())
  .addOption(siteOption())
  .addOption(todayOption())
  .parse()
  .opts<CiOptions>();

try {
  if (options.summary !== undefined && options.base === undefined) {
    throw new Error('Чтобы сказать, что изменится, укажите и --base: с какой версией сравнить.');
  }
  const { runCi } = await import('../src/site/ci.ts');
  const { exitCodeOf } = await import('./report.ts');
  const work = { ...options, ...(await lookOf(settings)) };
  const result = await runCi(work, {
    findings: (text) => process.stdout.write(text),
    progress: (text) => process.stderr.write(text),
  });
  process.exitCode = result.refused ? 1 : exitCodeOf(result);
} catch (error) {
  tell(error);
}
