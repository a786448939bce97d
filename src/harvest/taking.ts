import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LINK, REPOSITORY } from '../records/files-below.ts';
import { placeOf } from '../records/layout.ts';
import { MAX_BYTES } from '../records/limits.ts';
import type { RecordType } from '../records/registry.ts';
import { contentsIn } from '../records/working-tree.ts';
import { SourceFailure } from './failure.ts';
import { remoteGit, type Workplace } from './remote-git.ts';
import type { Source } from './sources.ts';

const TAKEN = 'refs/harvest/taken';
/** Blobs come when they are asked for. Where the server knows no such thing, it sends everything, within the limits of the source. */
const PARTLY = ['remote.origin.promisor=true', 'remote.origin.partialclonefilter=blob:none'].flatMap((one) => [
  '-c',
  one,
]);
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-auto-maintenance', '--no-write-fetch-head', '--filter=blob:none'];
const BYTES_OF_A_NAME = 400;
const REGULAR = ['100644', '100755'];

/** What a source holds, by path from its content root: what git calls each file. */
export interface Tree {
  readonly commit: string;
  readonly records: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<string, string>;
}

/** The commit that the source publishes now: the one question that an unchanged source costs. Throws a SourceFailure. */
export async function publishedBy({ branch, url }: Source, place: Workplace): Promise<string> {
  const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
  const answer = await remoteGit(['ls-remote', '--quiet', '--', url, ref], place, { network: true });
  const line = answer
    .toString('utf8')
    .split('\n')
    .find((one) => one.endsWith(`\t${ref}`));
  const [commit] = /^([0-9a-f]{40}|[0-9a-f]{64})(?=\t)/.exec(line ?? '') ?? [];
  if (commit !== undefined) return commit;
  if (branch === undefined) throw new SourceFailure('content', 'Хранилище пустое: в нём нет ни одной версии записей.');
  throw new SourceFailure('content', `В хранилище нет ветки «${branch}».`);
}

/** Fetches the newest commit without its files and lists those that are wanted. Throws a SourceFailure. */
export async function treeOf(
  source: Source,
  place: Workplace,
  { files, types }: { readonly files: number; readonly types: readonly RecordType[] },
): Promise<Tree> {
  makeRepository(place.folder, source.url);
  const ref = source.branch === undefined ? 'HEAD' : `refs/heads/${source.branch}`;
  await remoteGit([...PARTLY, ...FETCH, '--depth=1', 'origin', `+${ref}:${TAKEN}`], place, { network: true });
  const commit = (await remoteGit(['rev-parse', '--verify', `${TAKEN}^{commit}`], place)).toString('utf8').trim();
  const folders = [source.id, 'profiles'].map((folder) => `${source.path}/${folder}/`);
  const listing = await remoteGit(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...folders], place, {
    most: files * BYTES_OF_A_NAME,
  });
  return { commit, ...sortedOut(entriesIn(listing), source, { files, types }) };
}

/** Writes these files of the source below a folder. Throws a SourceFailure where one of them is larger than it may be. */
export async function writeFiles(
  files: ReadonlyMap<string, string>,
  place: Workplace,
  { into, largest = MAX_BYTES }: { readonly into: string; readonly largest?: number },
): Promise<void> {
  if (files.size === 0) return;
  const ids = [...new Set(files.values())];
  const missing = [...(await sizesOf(ids, place))].flatMap(([id, size]) => (size === undefined ? [id] : []));
  if (missing.length > 0)
    await remoteGit([...PARTLY, ...FETCH, '--stdin', 'origin'], place, {
      input: `${missing.join('\n')}\n`,
      network: true,
    });
  const sizes = await sizesOf(ids, place);
  const large = [...files].filter(([, id]) => (sizes.get(id) ?? Infinity) > largest);
  if (large.length > 0)
    throw new SourceFailure(
      'content',
      `Файл записи больше предела: ${large[0]![0]}.`,
      large.map(
        ([file, id]) =>
          `${file}: ${Math.ceil((sizes.get(id) ?? 0) / 1024)} КБ, а можно не больше ${Math.floor(largest / 1024)} КБ`,
      ),
    );
  const room = place.megabytes * 1024 * 1024;
  if ([...sizes.values()].reduce<number>((sum, size) => sum + (size ?? 0), 0) > room)
    throw new SourceFailure('content', `Записи вместе занимают больше ${place.megabytes} МБ.`);
  const out = await remoteGit(['cat-file', '--batch'], place, { input: `${ids.join('\n')}\n`, most: 2 * room });
  const contents = new Map(contentsIn(out).map((content, index) => [ids[index], content] as const));
  for (const [file, id] of files) {
    mkdirSync(dirname(join(into, file)), { recursive: true });
    writeFileSync(join(into, file), contents.get(id)!);
  }
}

/** The folder of a repository that nothing has been said to: no template, no hook. The address holds no letter that its file could misread. */
function makeRepository(folder: string, url: string): void {
  for (const part of ['objects', 'refs']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  const lines = ['[core]', 'repositoryformatversion = 0', 'bare = true', '[remote "origin"]', `url = "${url}"`];
  writeFileSync(join(folder, 'config'), `${lines.join('\n')}\n`);
}

async function sizesOf(ids: readonly string[], place: Workplace): Promise<Map<string, number | undefined>> {
  const out = await remoteGit(['cat-file', '--batch-check'], place, { input: `${ids.join('\n')}\n` });
  const lines = out.toString('latin1').split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [id = '', , size] = line.split(' ');
      return [id, size === undefined ? undefined : Number(size)];
    }),
  );
}

interface Found {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

function entriesIn(listing: Buffer): Found[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(listing);
  } catch {
    throw new SourceFailure('content', 'Имя файла записано не в UTF-8. Переименуйте файл латинскими буквами.');
  }
  return text.split('\0').flatMap((line) => {
    const [, mode = '', id = '', path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return path === undefined ? [] : [{ mode, id, path }];
  });
}

function sortedOut(
  found: readonly Found[],
  { id: own, path: root }: Source,
  { files, types }: { readonly files: number; readonly types: readonly RecordType[] },
): Omit<Tree, 'commit'> {
  const [records, attachments] = [new Map<string, string>(), new Map<string, string>()];
  const problems: string[] = [];
  for (const { id, mode, path } of found) {
    const file = path.slice(root.length + 1);
    const place = placeOf(file);
    if (!REGULAR.includes(mode)) problems.push(`${file}: ${mode === '160000' ? REPOSITORY : LINK}`);
    else if (place.kind === 'stray') problems.push(`${file}: ${place.message}`);
    else if (place.kind === 'attachment') attachments.set(file, id);
    else if (place.kind === 'record' && types.includes(place.type)) records.set(file, id);
  }
  if (problems.length > 0)
    throw new SourceFailure('content', `Среди записей лежит то, чего там быть не может: ${problems[0]!}.`, problems);
  if (found.length > files)
    throw new SourceFailure(
      'content',
      `В хранилище больше ${files} файлов: столько записей у одного муниципалитета не бывает.`,
    );
  if (!records.has(`${own}/municipality.yaml`))
    throw new SourceFailure(
      'content',
      `В хранилище нет файла ${root}/${own}/municipality.yaml. Проверьте имя муниципалитета и папку в списке.`,
    );
  return { records, attachments };
}
