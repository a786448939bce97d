import { relative, resolve } from 'node:path';
import { program } from 'commander';
import { contentOption, russianHelp } from './options.ts';

const command = russianHelp(program)
  .name('fix')
  .usage('[параметры] [файлы…]')
  .description(
    'Приводит записи к единому виду: порядок полей, пробелы, кавычки, знаки нулевой ширины. Смысл записей и заметки не меняются.',
  )
  .argument('[файлы...]', 'какие файлы; без них все записи')
  .addOption(contentOption())
  .option('--check', 'ничего не менять, только сказать, что изменилось бы; код 1, если есть что менять')
  .option('--rename', 'переименовать файлы, имя которых не подходит для записи')
  .parse();
const {
  check = false,
  content,
  rename = false,
} = command.opts<{
  check?: boolean;
  content: string;
  rename?: boolean;
}>();

const below = command.args.map((file) => relative(resolve(content), resolve(file)));
const outside = below.find((file) => file.startsWith('..'));
if (outside !== undefined) {
  console.error(`Файл не в папке записей ${content}: ${outside}`);
  process.exitCode = 2;
} else {
  const { fixContent } = await import('../src/editing/fix.ts');
  const { fixReport } = await import('../src/editing/fix-report.ts');
  const fixes = fixContent(content, { files: below, check, rename });
  process.stdout.write(fixReport(fixes, { check, rename }));
  const left = [...fixes.unreadable, ...fixes.misnamed, ...(check ? fixes.untidy : [])];
  process.exitCode = left.length > 0 ? 1 : 0;
}
