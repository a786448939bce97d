import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formAssets, vendorAssets } from '../editing/assets.ts';
import { escaped } from '../editing/replies.ts';
import { configOf } from '../projections/cms-config.ts';
import type { Corpus } from '../records/corpus.ts';
import type { ForgeSettings } from '../settings/settings.ts';

/** What the public form needs to know. */
export interface AdminOptions {
  readonly forge: ForgeSettings;
  /** The folder of the records in the repository. */
  readonly folder: string;
}

const PROGRAM = 'decap-cms.js';
const CHARSET = '<meta charset="utf-8" />';

/**
 * Writes the form for those who have a forge and no program of ours: `/admin/` with one page for each municipality.
 * It holds no record and nobody's name: the browser asks the forge for them with the rights of whoever edits.
 */
export function writeAdmin(corpus: Corpus, out: string, { folder, forge }: AdminOptions): void {
  const root = join(out, 'admin');
  const form = formAssets();
  for (const [name, path] of form) if (name !== 'index.html') copy(path, join(root, name));
  const vendor = vendorAssets();
  for (const [name, path] of vendor) copy(path, join(root, 'vendor', name));
  const licence = `${vendor.get(PROGRAM)!}.LICENSE.txt`;
  copy(licence, join(root, 'vendor', basename(licence)));
  const page = readFileSync(form.get('index.html')!, 'utf8');
  const entries = corpus.list('municipality');
  for (const { id } of entries) {
    const target = { kind: 'forge', backend: backendOf(forge), folder } as const;
    write(join(root, id, 'index.html'), pageOf(page, forge));
    write(join(root, id, 'config.json'), `${JSON.stringify({ config: configOf(corpus, id, target) })}\n`);
  }
  const links = entries.map(({ data, id }) => `<p><a href="${id}/">${escaped(data.name)}</a></p>`);
  write(join(root, 'index.html'), start(links));
}

/** Whether the settings hold what logging in on this forge needs: without it the page would be a closed door. */
export function canLogIn({ appId, kind, loginUrl }: ForgeSettings): boolean {
  return (kind === 'github' ? loginUrl : appId) !== undefined;
}

/** Decap's own settings of a forge. */
function backendOf({
  appId,
  branch,
  kind,
  loginUrl,
  repository,
  url,
}: ForgeSettings): Readonly<Record<string, unknown>> {
  const address = url.replace(/\/$/, '');
  const common = { name: kind, repo: repository, branch };
  switch (kind) {
    case 'github':
      return {
        ...common,
        ...(address !== 'https://github.com' && { api_root: `${address}/api/v3` }),
        ...(loginUrl !== undefined && { base_url: loginUrl }),
      };
    case 'gitlab':
      return { ...common, api_root: `${address}/api/v4`, base_url: address, auth_type: 'pkce', app_id: appId ?? '' };
    case 'forgejo':
      return { ...common, api_root: `${address}/api/v1`, app_id: appId ?? '' };
  }
}

/** The page of the form, one step below its files, with leave to ask the forge and nobody else. */
function pageOf(page: string, forge: ForgeSettings): string {
  const origins = [
    new URL(forge.url).origin,
    ...(forge.loginUrl === undefined ? [] : [new URL(forge.loginUrl).origin]),
  ];
  const asked = new URL(forge.url).hostname === 'github.com' ? [...origins, 'https://api.github.com'] : origins;
  const policy = [
    "default-src 'none'",
    // Decap compiles the description of its own settings.
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self' blob: ${asked.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page
    .replace(CHARSET, `${CHARSET}\n    <meta http-equiv="content-security-policy" content="${policy}" />`)
    .replaceAll(/href="([a-z]+\.css)"/g, 'href="../$1"')
    .replace('src="editor.js"', 'src="../editor.js"')
    .replace('data-decap="/vendor/decap-cms.js"', 'data-decap="../vendor/decap-cms.js"');
}

function start(links: readonly string[]): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    ${CHARSET}
    <meta name="robots" content="noindex, nofollow" />
    <meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Правка записей</title>
  </head>
  <body>
    <h1>Чьи записи открыть?</h1>
    ${links.join('\n    ')}
  </body>
</html>
`;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
