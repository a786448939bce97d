import type { SimpleGit } from 'simple-git';
import { HIDDEN_CHARACTER } from '../i18n/hidden-characters.ts';
import { placeOf } from '../records/layout.ts';
import { DAMAGED, MAX_BYTES } from './patch-envelope.ts';

/** A file that a draft changes against the point where it left the published branch. */
export interface PatchChange {
  readonly file: string;
  readonly change: 'added' | 'changed' | 'deleted';
}

const MAX_FILES = 500;
const MAX_COMMITS = 200;
const LETTERS: Readonly<Record<string, PatchChange['change']>> = { A: 'added', D: 'deleted', M: 'changed' };
const GONE = '000000';
const PLAIN = '100644';

/** What a draft changes, by the names of the files. */
export async function changesOf(git: SimpleGit, base: string, draft: string): Promise<PatchChange[]> {
  const entries = await rawEntries(git, ['diff', `${base}...${draft}`]);
  return entries.map(({ file, letter }) => ({ file, change: LETTERS[letter] ?? 'changed' }));
}

/**
 * Throws in Russian unless every commit of a draft changes nothing but plain files of reasonable size below the content
 * folder. Every commit, and not the outcome alone: what one adds and the next removes would stay in the history. Of a
 * merge counts what somebody put into it by hand.
 */
export async function requireRecords(git: SimpleGit, base: string, draft: string, content: string): Promise<void> {
  const commits = Number(await git.raw(['rev-list', '--count', `${base}..${draft}`]));
  const entries = [
    ...(await rawEntries(git, ['diff', `${base}...${draft}`])),
    ...(await rawEntries(git, ['log', '--format=', '--diff-merges=remerge', `${base}..${draft}`])),
  ];
  const blobs = new Set(entries.filter(({ mode }) => mode !== GONE).map(({ blob }) => blob));
  if (commits > MAX_COMMITS || blobs.size > MAX_FILES) {
    refuse('в нём слишком много изменений: пришлите его частями');
  }
  for (const { file, mode } of entries) {
    if (!isBelow(content, file)) refuse(`он меняет файл вне папки с записями: ${visible(file)}`);
    if (mode !== GONE && mode !== PLAIN) refuse(`${visible(file)} — не обычный файл, а ссылка или программа`);
  }
  let size = 0;
  for (const blob of blobs) size += Number(await git.raw(['cat-file', '-s', blob]));
  if (size > MAX_BYTES) refuse('файлы в нём больше 10 МБ');
}

/** Foreign text for a message: without what steers a terminal. */
export function visible(text: string): string {
  return text.replaceAll(new RegExp(HIDDEN_CHARACTER, 'gu'), '?').replaceAll(/\s/g, ' ').slice(0, 120);
}

interface RawEntry {
  readonly mode: string;
  readonly blob: string;
  readonly letter: string;
  readonly file: string;
}

/** What git prints with --raw: the new mode and content of each file. Anything unexpected is taken for damage. */
async function rawEntries(git: SimpleGit, [command = '', ...rest]: readonly string[]): Promise<RawEntry[]> {
  const options = ['--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--ignore-submodules=none'];
  const out = await git.raw([command, ...options, ...rest, '--']);
  const parts = out.split('\0').filter((part) => part.trim() !== '');
  const entries: RawEntry[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const meta = /^\s*:\d{6} (\d{6}) [0-9a-f]{40} ([0-9a-f]{40}) ([A-Z])$/.exec(parts[index] ?? '');
    const file = parts[index + 1];
    if (!meta || file === undefined) throw new Error(DAMAGED);
    entries.push({ mode: meta[1]!, blob: meta[2]!, letter: meta[3]!, file });
  }
  return entries;
}

/** Whether a path lies below the folder, without a step that means something to git or to any file system. */
function isBelow(folder: string, file: string): boolean {
  const steps = file.split('/');
  const odd = (step: string) =>
    step === '' || (step.startsWith('.') && step !== '.gitkeep') || /[\\:\ufffd]|[. ]$/.test(step);
  // At the top of a repository settings and programs lie beside the records.
  const among = folder === '' ? placeOf(file).kind !== 'stray' : file.startsWith(`${folder}/`);
  return among && !steps.some(odd) && !HIDDEN_CHARACTER.test(file);
}

function refuse(reason: string): never {
  throw new Error(`Черновик не принят: ${reason}. Здесь ничего не изменилось.`);
}
