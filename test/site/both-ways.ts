/**
 * Writes the pages of the records in a folder twice, by Astro alone and as the build does, with every route written by us, and prints what was
 * left to Astro.
 * Bundling for the pages changes the current folder, so it runs in a process of its own.
 */
import { checkContent } from '../../src/checks/run.ts';
import { ownVersion } from '../../src/init/own-files.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { writePages } from '../../src/site/pages/write-pages.ts';

const [content = '', today = '', host = '', astroOut = '', ownOut = ''] = process.argv.slice(2);
const left: string[] = [];
const seen: string[] = [];
const site = { ...siteFrom(checkContent(content, today)), archive: true, host, version: ownVersion() };
const options = { content, site: host };
await writePages({ out: astroOut, site, options: { ...options, out: astroOut } }, { astroOnly: true });
await writePages(
  { out: ownOut, site, options: { ...options, out: ownOut } },
  {
    many: 1,
    leave: (address, why) => left.push(`${address}: ${why}`),
    sink: {
      page: (file, html) => seen.push(`${file} ${Buffer.byteLength(html)}`),
      file: (file, bytes) => seen.push(`${file} ${bytes.length}`),
    },
  },
);
process.stdout.write(JSON.stringify({ left, seen }));
