/**
 * Builds the records of a folder, from what is in a store where one is named, and says how: whether the program that bundles
 * pages was so much as loaded. Bundles stay in a process: each build has its own.
 */
import { registerHooks } from 'node:module';
import { TODAY } from './run-build.ts';

const said = { built: false, bundlers: 0 };
registerHooks({
  resolve: (specifier, context, next) => {
    if (/^(vite|rollup|rolldown)$/.test(specifier)) said.bundlers += 1;
    return next(specifier, context);
  },
});
const { buildSite } = await import('../../src/site/build.ts');
const [content = '', out = '', store = '', today = TODAY, own = '', bundles] = process.argv.slice(2);
const overrides = own === '' ? undefined : own;
const options = { archive: true, bundles, content, out, overrides, today, ...(store !== '' && { store }) };
said.built = (await buildSite(options)).built;
process.stdout.write(JSON.stringify(said));
