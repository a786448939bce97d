import { Option, program } from 'commander';
import { withoutPersonalData } from '../src/personal-data/personal-data.ts';
import { changesHtml } from '../src/projections/changes-html.ts';
import { changesMarkdown } from '../src/projections/changes-markdown.ts';
import { changesText } from '../src/projections/changes-text.ts';
import { changesSince } from '../src/site/changes-since.ts';
import { tell } from './ending.ts';
import { addressOption, contentOption, formatOption, russianHelp, todayOption } from './options.ts';

const printers = { text: changesText, markdown: changesMarkdown, html: changesHtml };

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
  process.stdout.write(withoutPersonalData(printers[format](await changesSince(content, base, today), { preview })));
} catch (error) {
  tell(error);
}
