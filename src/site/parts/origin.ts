import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../init/own-files.ts';
import type { Site } from '../../projections/site.ts';
import type { PartOptions } from './manifest.ts';
import type { BuildOptions } from '../build.ts';

/** What a site is made from, by how the secretary calls it; equal origins make equal sites. */
export type Origin = Readonly<Record<string, string>>;

/** The origin of a site. Node.js belongs to it: it sorts and packs, and another version may do so otherwise. */
export function originOf(site: Site, options: BuildOptions, asked: PartOptions): Origin {
  const { attachments, corpus, look, sections, version } = site;
  const history = sections[0]?.history;
  const { bytes, name } = look.logo ?? {};
  return {
    день: asked.today,
    'версия хранилища': history?.head ?? 'нет',
    'версия программы': `${version ?? ''} ${sumOf(filesIn(join(ROOT, 'src')), filesIn(join(ROOT, 'schemas')))}`,
    'версия Node.js': process.version,
    записи: sumOf(
      corpus.all().map(({ file, sha256 }) => [file, sha256]),
      [...attachments].map(([file, { sha256 }]) => [file, sha256]),
    ),
    'история хранилища': sumOf(history && [history.complete, [...history.files], [...(history.uncommitted ?? [])]], [
      ...(history?.signedBy ?? []),
    ]),
    параметры: JSON.stringify(asked),
    'настройки вида': sumOf({ ...look, logo: name }, bytes && sum(bytes), filesIn(options.overrides)),
  };
}

/** Names and checksums of the files of a folder, in order. */
function filesIn(folder: string | undefined): readonly (readonly [string, string])[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(resolve(folder).length), sum(readFileSync(file))]);
}

function sumOf(...values: readonly unknown[]): string {
  return sum(JSON.stringify(values)).slice(0, 16);
}

function sum(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
