import { readFileSync, statSync } from 'node:fs';
import { InvalidArgumentError, Option, program } from 'commander';
import { contentOption, russianHelp, todayOption } from './options.ts';

const command = russianHelp(program)
  .name('document')
  .usage('<вид> <запись> [параметры]')
  .description(
    'Составляет документ из записи: протокол, выписку, проект акта, объявление, письмо, текст, бланк, сборник практик.',
  )
  .argument('[вид]')
  .argument('[запись]')
  .configureHelp({ ...program.configureHelp(), visibleArguments: () => [] })
  .addOption(new Option('--list', 'какие бывают документы'))
  .addOption(new Option('--municipality <папка>', 'чья запись, если муниципалитетов несколько'))
  .addOption(contentOption().makeOptionMandatory(false))
  .addOption(todayOption())
  .addOption(new Option('--template <файл>', 'свой шаблон Word с местами вида {{number}}').argParser(wordFile))
  .addOption(new Option('--out <файл>', 'куда записать; без него рядом, с именем по виду и записи'))
  .parse();

const [kind, id] = command.args;
const options = command.opts<{
  list?: true;
  municipality?: string;
  content?: string;
  today?: string;
  template?: Uint8Array;
  out?: string;
}>();

function wordFile(path: string): Uint8Array {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new InvalidArgumentError('Такого файла нет.');
  return readFileSync(path);
}

if (options.list) {
  const { FORMS } = await import('../src/documents/forms/index.ts');
  const { KINDS } = await import('../src/documents/kinds.ts');
  for (const one of KINDS) console.log(`${one.id.padEnd(16)} ${one.label}`);
  console.log(`${'digest <год>'.padEnd(16)} сборник лучших практик за год`);
  for (const form of FORMS) console.log(`${`form ${form.id}`.padEnd(22)} бланк: ${form.title.toLocaleLowerCase('ru')}`);
} else if (kind === undefined || id === undefined) {
  console.error(
    'Назовите вид документа и запись, например: npm run document -- protocol 2026-04. Список видов: --list',
  );
  process.exitCode = 2;
} else {
  const { produceDocument } = await import('../src/documents/produce.ts');
  const { writeWhole } = await import('../src/documents/write-file.ts');
  const produced = await produceDocument({ ...options, kind, id });
  const path = 'problem' in produced ? '' : (options.out ?? produced.name);
  const problem = 'problem' in produced ? produced.problem : writeWhole(path, produced.bytes);
  if ('warning' in produced && produced.warning !== undefined) console.error(produced.warning);
  if (problem === undefined) console.log(`Документ готов: ${path}`);
  else console.error(problem);
  process.exitCode = problem === undefined ? 0 : 'fault' in produced && produced.fault === 'usage' ? 2 : 1;
}
