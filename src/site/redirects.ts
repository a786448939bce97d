import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, hasPage, recordAddress, underBase } from '../projections/addresses.ts';
import type { Site } from '../projections/site.ts';

/** A former address and the present one, under the path where the site stands. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Keeps every former address of a renamed record good. A page there leads on without JavaScript, and two files tell the
 * server to answer by itself with 301: `_redirects`, which page services read, and `redirects.map` for nginx.
 */
export function writeRedirects(
  { basePath, corpus, host }: Pick<Site, 'basePath' | 'corpus' | 'host'>,
  out: string,
): void {
  const under = (address: string) => underBase(basePath, address);
  const moves: Move[] = [];
  for (const entry of corpus.all()) {
    const { formerIds = [] } = entry.data;
    if (formerIds.length === 0 || !hasPage(entry.type)) continue;
    const to = addressOf(entry);
    // Whoever may not be named has no page, and a former address would say that there is someone.
    if (!existsSync(join(out, to, 'index.html'))) continue;
    for (const id of formerIds) {
      const from = recordAddress(entry.type, entry.municipality, id);
      const folder = join(out, from);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), page(under(to), host));
      moves.push({ from: under(from), to: under(to) });
    }
  }
  if (moves.length > 0) writeRules(out, moves);
}

function writeRules(out: string, moves: readonly Move[]): void {
  const lines = (line: (move: Move) => string) => `${moves.map(line).sort().join('\n')}\n`;
  writeFileSync(
    join(out, '_redirects'),
    lines(({ from, to }) => `${from} ${to} 301`),
  );
  writeFileSync(
    join(out, 'redirects.map'),
    lines(({ from, to }) => `${from} ${to};`),
  );
}

/** Addresses are made of ids, which hold nothing that HTML would take for its own. */
function page(address: string, host: string | undefined): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${address}">
    <link rel="canonical" href="${host === undefined ? address : new URL(address, host).href}">
    <title>Страница переехала</title>
  </head>
  <body>
    <h1>Страница переехала</h1>
    <p><a href="${address}">Перейти на новый адрес</a></p>
  </body>
</html>
`;
}
