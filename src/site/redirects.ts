import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, hasPage, recordAddress } from '../projections/addresses.ts';
import type { Corpus } from '../records/corpus.ts';

/**
 * Writes a page at every former address of a renamed record that leads on to the present one, without JavaScript:
 * an address that was once public stays good. `basePath` has a slash at both ends.
 */
export function writeRedirects(corpus: Corpus, out: string, basePath: string): void {
  for (const entry of corpus.all()) {
    if (!hasPage(entry.type)) continue;
    for (const id of entry.data.formerIds ?? []) {
      const folder = join(out, recordAddress(entry.type, entry.municipality, id));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), page(basePath.replace(/\/$/, '') + addressOf(entry)));
    }
  }
}

/** Addresses are made of ids, which hold nothing that HTML would take for its own. */
function page(address: string): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${address}">
    <link rel="canonical" href="${address}">
    <title>Страница переехала</title>
  </head>
  <body>
    <h1>Страница переехала</h1>
    <p><a href="${address}">Перейти на новый адрес</a></p>
  </body>
</html>
`;
}
