/**
 * Builds the records of a folder twice in one process, from what is in a store: first every practice but one is told in other
 * words in its data, then in its text. Says for each build how many modules of pages were loaded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { filesOf } from './output.ts';
import { TODAY } from './run-build.ts';

const [content = '', out = '', store = ''] = process.argv.slice(2);
const practices = filesOf(content).filter((file) => /\/practices\/.*\.mdx$/.test(file));
let modules = 0;
registerHooks({
  resolve: (specifier, context, next) => {
    if (context.parentURL?.includes('.prerender')) modules += 1;
    return next(specifier, context);
  },
});
const { buildSite } = await import('../../src/site/build.ts');

function edit(change: (text: string) => string): number {
  // The first one stays as it is: its page shows whether those of others stand on it.
  const edited = practices.slice(1).filter((file) => {
    const text = readFileSync(join(content, file), 'utf8');
    const other = change(text);
    writeFileSync(join(content, file), other);
    return other !== text;
  });
  return edited.length;
}

async function built(change: (text: string) => string): Promise<object> {
  const edited = edit(change);
  modules = 0;
  const result = await buildSite({ archive: true, content, out, store, today: TODAY });
  return { built: result.built, edited, modules };
}

const said = [
  await built((text) =>
    text
      .replace(/^(problem: (?:>-\n {2})?)(?=[А-Я])/m, '$1Иначе говоря. ')
      .replaceAll(/^(?:actions|risks):\n(?: {2}.*\n)+/gm, (list) =>
        list.replaceAll(/^ {2}- (?=[А-Я])/gm, '  - Иначе. '),
      ),
  ),
  await built((text) => `${text}\nСказано другими словами.\n`),
];
process.stdout.write(JSON.stringify({ practices: practices.length, said }));
