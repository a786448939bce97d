import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';
import { count } from '../i18n/plural.ts';
import { isBranch } from './forges/settings.ts';
import { changesOf, requireRecords, visible, type PatchChange } from './patch-contents.ts';
import { DAMAGED, readEnvelope, writeEnvelope, type Envelope } from './patch-envelope.ts';

/** A draft branch and the published branch it goes out from. */
export interface DraftToExport {
  readonly repository: string;
  readonly branch: string;
  readonly base: string;
}

/** Where a draft is taken in: the published branch and the folder with records inside the repository, `content` as a rule. */
export interface PatchTarget {
  readonly repository: string;
  readonly base: string;
  readonly content: string;
}

/** What came with a file: `new` made a branch, `updated` moved the earlier one on, `known` was here already. */
export interface AppliedDraft {
  readonly branch: string;
  readonly state: 'new' | 'updated' | 'known';
  readonly author: string;
  readonly changes: readonly PatchChange[];
  /** The same in Russian, several lines. */
  readonly report: string;
}

/**
 * A draft as one text file for e-mail: a few lines for people, then the commits that `base` lacks, as a git bundle in
 * base64. A bundle and not a patch: whatever mail does to line ends and however far the other side has gone on, the draft
 * arrives as the very same commits, and git itself notices damage. Throws in Russian where there is nothing to send.
 */
export async function exportDraft({ base, branch, repository }: DraftToExport): Promise<Buffer> {
  const git = simpleGit(repository);
  const [from, to] = [`refs/heads/${base}`, `refs/heads/${branch}`];
  if (!isBranch(branch) || !(await commitAt(git, to))) throw new Error(`Черновика «${visible(branch)}» здесь нет.`);
  const changes = await changesOf(git, from, to);
  if (changes.length === 0) throw new Error(`В черновике «${branch}» нет изменений: отправлять нечего.`);
  return inScratch(async (folder) => {
    const file = join(folder, 'draft.bundle');
    // Several threads would pack the same commits into other bytes each time.
    await git.raw(['-c', 'pack.threads=1', 'bundle', 'create', '--quiet', '--version=2', file, `^${from}`, to]);
    return writeEnvelope(branch, changes.map(inWords), await readFile(file));
  });
}

/**
 * Takes a draft that was exported elsewhere into a branch of its own name. Everything is unpacked and looked at in a
 * temporary repository; ours learns of the draft in one last step, and its working tree is never touched. Refuses, in
 * Russian and with nothing changed, what is no draft of records: other files, links, programs, names with tricks, too much.
 */
export async function applyDraft(target: PatchTarget, bytes: Uint8Array): Promise<AppliedDraft> {
  const envelope = readEnvelope(bytes);
  const { branch } = envelope;
  // Other branches are somebody's own: a letter must not make or move them.
  if (!isBranch(branch) || !branch.startsWith('cms/') || branch === target.base) {
    throw new Error(`Черновик нельзя назвать «${visible(branch)}». Попросите сохранить его под другим именем.`);
  }
  const git = simpleGit(target.repository);
  await requireStarts(git, envelope);
  return inScratch(async (folder) => {
    const apart = await unpacked(target, envelope, folder);
    const from = `refs/heads/${target.base}`;
    await requireRecords(apart, from, INCOMING, target.content);
    const state = await stateOf(apart, branch);
    const changes = await changesOf(apart, from, INCOMING);
    const author = visible((await apart.raw(['log', '-1', '--format=%an', INCOMING])).trim());
    if (state !== 'known') await take(git, join(folder, APART), branch);
    return { branch, state, author, changes, report: reportOf({ branch, state, author, changes }) };
  });
}

const INCOMING = 'refs/incoming/draft';
const APART = 'apart.git';

/** The published commits that the draft goes out from must be here. */
async function requireStarts(git: SimpleGit, { starts }: Envelope): Promise<void> {
  for (const start of starts) {
    if (await commitAt(git, start)) continue;
    const version = start.slice(0, 10);
    throw new Error(
      `Черновик начат с версии ${version}, которой здесь нет. Получите свежие записи (git pull) и примите файл ещё раз.`,
    );
  }
}

/** A temporary repository that sees the objects of ours and holds the draft beside them. */
async function unpacked(target: PatchTarget, { branch, bundle }: Envelope, folder: string): Promise<SimpleGit> {
  const file = join(folder, 'draft.bundle');
  await writeFile(file, bundle);
  await simpleGit(folder).raw(['clone', '--quiet', '--bare', '--shared', '--', target.repository, APART]);
  const apart = simpleGit({ baseDir: join(folder, APART), timeout: { block: 60_000 } });
  try {
    // A few bytes can unpack to very many: large files go to the disk and not into memory.
    const careful = ['-c', 'core.bigFileThreshold=1m', 'fetch', '--quiet', '--no-tags'];
    await apart.raw([...careful, file, `refs/heads/${branch}:${INCOMING}`]);
  } catch {
    throw new Error(DAMAGED);
  }
  // Git says of histories without a common commit nothing at all.
  if ((await apart.raw(['merge-base', `refs/heads/${target.base}`, INCOMING])).trim() === '') throw new Error(DAMAGED);
  return apart;
}

async function stateOf(apart: SimpleGit, branch: string): Promise<AppliedDraft['state']> {
  const [here, there] = [await commitAt(apart, `refs/heads/${branch}`), await commitAt(apart, INCOMING)];
  if (here === undefined) return 'new';
  if (here === there) return 'known';
  if ((await apart.raw(['merge-base', here, INCOMING])).trim() === here) return 'updated';
  throw new Error(
    `Черновик «${branch}» здесь уже есть, и в нём другие правки. Опубликуйте или удалите его и примите файл ещё раз. Ничего не изменилось.`,
  );
}

/** The one step that changes our repository: git checks the objects once more and moves the branch forward or not at all. */
async function take(git: SimpleGit, from: string, branch: string): Promise<void> {
  const alone = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance', '--no-recurse-submodules'];
  try {
    await git.raw(['-c', 'fetch.fsckObjects=true', 'fetch', ...alone, from, `${INCOMING}:refs/heads/${branch}`]);
  } catch {
    throw new Error(
      `Черновик «${branch}» не принят: он сейчас открыт в этой папке, изменён или повреждён. Перейдите на опубликованные записи и примите файл ещё раз. Ничего не изменилось.`,
    );
  }
}

const CHANGES = { added: 'добавлено', changed: 'изменено', deleted: 'удалено' } as const;
const STATES = {
  new: 'Принят черновик',
  updated: 'Обновлён черновик',
  known: 'Этот черновик уже здесь:',
} as const;

function inWords({ change, file }: PatchChange): string {
  return `${CHANGES[change]}: ${visible(file)}`;
}

function reportOf({ author, branch, changes, state }: Omit<AppliedDraft, 'report'>): string {
  const files = count(changes.length, 'файл', 'файла', 'файлов');
  return [
    `${STATES[state]} «${branch}», ${files}. Подготовил: ${author}.`,
    ...changes.map((one) => `  ${inWords(one)}`),
  ].join('\n');
}

async function commitAt(git: SimpleGit, revision: string): Promise<string | undefined> {
  const found = await git
    .raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    .catch(() => '');
  return found.trim() === '' ? undefined : found.trim();
}

/** Does something with a temporary folder, which is gone afterwards in any case. */
async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reserve-draft-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
