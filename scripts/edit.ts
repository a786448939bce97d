import { resolve } from 'node:path';
import { Option, program } from 'commander';
import { faultOf } from '../src/editing/fault-words.ts';
import { tell, untilStopped } from './ending.ts';
import { contentOption, portOption, russianHelp, todayOption } from './options.ts';
import { lookOf, settings } from './settings.ts';

const options = russianHelp(program)
  .name('edit')
  .description('Открывает форму для ведения записей. Она видна только на этом компьютере; остановить: Ctrl+C.')
  .addOption(contentOption())
  .addOption(portOption().default(4380))
  .addOption(new Option('--municipality <имя>', 'только этот муниципалитет: имя его папки'))
  .addOption(todayOption())
  .parse()
  .opts<{ content: string; port: number; municipality?: string; today?: string }>();

try {
  const { changesBetween } = await import('../src/projections/changes.ts');
  const { changesMarkdown } = await import('../src/projections/changes-markdown.ts');
  const { startEditing } = await import('../src/editing/edit-server.ts');
  const { forgePublication } = await import('../src/editing/forge-publication.ts');
  const { tokenFor } = await import('../src/editing/forges/settings.ts');
  const { forge } = settings;
  const publication = forge && (await forgePublication(resolve('.'), forge, tokenFor(forge, process.env)));
  const { address, catchUp, close } = await startEditing({
    ...options,
    content: resolve(options.content),
    base: forge?.branch,
    publication,
    describe: (before, after) => Promise.resolve(changesMarkdown(changesBetween(before, after, options.today))),
    build: async (one) => {
      // Astro takes its time to load: it is wanted only when somebody looks at a page.
      const { buildSite } = await import('../src/site/build.ts');
      return buildSite({ ...one, ...(await lookOf(settings)) });
    },
  });
  untilStopped(close);
  console.log(`Откройте в обозревателе: ${address}`);
  console.error('Форма работает, пока открыто это окно. Остановить: Ctrl+C.');
  // Without a connection drafts can be made all the same.
  await catchUp().catch((error: unknown) => {
    console.error(faultOf(error).text);
  });
} catch (error) {
  tell(error);
}
