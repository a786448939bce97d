import { Option, program } from 'commander';
import { tell } from './ending.ts';
import { addressOption, contentOption, formatOption, russianHelp, todayOption } from './options.ts';

const printers = {
  text: async () => (await import('../src/projections/changes-text.ts')).changesText,
  markdown: async () => (await import('../src/projections/changes-markdown.ts')).changesMarkdown,
  html: async () => (await import('../src/projections/changes-html.ts')).changesHtml,
};

const { base, content, format, preview, today } = russianHelp(program)
  .name('diff')
  .description(
    'Говорит по-русски, что изменится, если опубликовать записи: резерв, заседания, сроки, полнота, нарушения.',
  )
  .addOption(contentOption())
  .addOption(new Option('--base <версия>', 'с какой опубликованной версией git сравнить').makeOptionMandatory())
  .addOption(formatOption(Object.keys(printers)))
  .addOption(addressOption('--preview <адрес>', 'адрес предпросмотра: на него ведут ссылки'))
  .addOption(todayOption())
  .parse()
  .opts<{ base: string; content: string; format: keyof typeof printers; preview?: string; today?: string }>();

try {
  const { withoutPersonalData } = await import('../src/personal-data/personal-data.ts');
  const { changesSince } = await import('../src/site/changes-since.ts');
  const print = await printers[format]();
  process.stdout.write(withoutPersonalData(print(await changesSince(content, base, today), { preview })));
} catch (error) {
  tell(error);
}
