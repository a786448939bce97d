import { Option, program } from 'commander';
import { answersOption, asking, mapOption, setOption, type GivenTable } from './asking.ts';
import { contentOption, russianHelp, todayOption } from './options.ts';
import { paint } from './paint.ts';

const command = russianHelp(program)
  .name('import')
  .usage('<список.xlsx или список.csv> [параметры]')
  .description('Превращает готовый список резерва в записи: люди, должности, протоколы, решения. Пишет всё или ничего.')
  .argument('[список]', 'таблица .xlsx или .csv с названиями столбцов')
  .option('--initiatives <имя>', 'это таблица предложений: записать их как инициативы под этим именем')
  .option('--groups <файл>', 'файл групп, в котором отмечено, какие предложения об одном')
  .option('--patch <файл>', 'принять черновик, присланный по почте файлом')
  .addOption(contentOption())
  .addOption(todayOption())
  .option('--municipality <имя>', 'папка муниципалитета, если их несколько')
  .addOption(answersOption())
  .addOption(setOption())
  .addOption(mapOption())
  .addOption(
    new Option('--basis <основание>', 'основание показа имён')
      .choices(['none', 'act', 'office', 'consent'])
      .default('none'),
  )
  .option('--consent-fields <поля>', 'что разрешают согласия, через запятую: fio,decision,…')
  .option('--skip-unreadable', 'записать то, что прочитано, остальные строки оставить на потом')
  .parse();
const options = command.opts<GivenTable>();

const { content, initiatives, patch } = options;
const [list] = command.args;
if (patch !== undefined)
  await asking({}, async () => (await import('../src/editing/import-draft.ts')).importDraft(patch, content));
else if (list === undefined)
  command.error('Укажите таблицу: npm run import -- список.xlsx, или черновик: --patch файл.', { exitCode: 2 });
else
  await asking(options, async (asker) => {
    if (initiatives !== undefined) {
      const { importProposals } = await import('../src/editing/proposals/run-import.ts');
      return importProposals(asker, { ...options, list, id: initiatives });
    }
    const { importList } = await import('../src/editing/list/run-import.ts');
    return importList(asker, {
      ...options,
      list,
      columns: options.map ?? new Map(),
      basis: { basis: options.basis, consentFields: options.consentFields?.split(',') ?? [] },
      skip: options.skipUnreadable === true,
      interactive: process.stdin.isTTY,
      paint,
    });
  });
