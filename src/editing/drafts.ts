import { collectionOf, STATUSES, type Status } from './contract.ts';
import {
  checkedOutIn,
  commitTree,
  moveBranch,
  Refusal,
  requireIdentity,
  tipOf,
  writeCommit,
  type Changes,
  type Repository,
} from './repository.ts';

/** What names a draft: the collection of the form and the record's id in it. */
export interface DraftKey {
  readonly collection: string;
  readonly slug: string;
}

/** A draft: a branch that leads away from the published one. */
export interface Draft extends DraftKey {
  readonly branch: string;
  /** The commit at which it stands. */
  readonly tip: string;
  readonly status: Status;
  /** When and by whom it was saved last. */
  readonly savedAt: string;
  readonly author: string;
}

const SLUG = /^[a-z0-9][a-z0-9-]{1,63}$/;
/**
 * The status stands in the draft's last commit and not in the settings of the repository: so it changes in the same
 * single step as the draft, goes to the forge with it and outlives a copy of the repository.
 */
const STATUS = 'Reserve-Status';
const MOVED =
  'Пока вы работали, этот черновик изменили в другом окне. Ничего не записано и ничего не потеряно: скопируйте своё из формы, откройте запись заново и внесите правку ещё раз.';

/** The branch of a draft. Throws for names that cannot be those of a record. */
export function branchOf({ collection, slug }: DraftKey): string {
  if (!collectionOf(collection) || !SLUG.test(slug)) throw new Refusal('Такой записи быть не может.', 404);
  return `cms/${collection}/${slug}`;
}

/** All drafts, in the order of their names. Other branches below `cms/` are left alone. */
export async function listDrafts({ git }: Repository): Promise<Draft[]> {
  const fields = [
    'refname:lstrip=2',
    'objectname',
    'committerdate:iso-strict',
    'authorname',
    `contents:trailers:key=${STATUS},valueonly`,
  ];
  const out = await git.raw([
    'for-each-ref',
    `--format=${fields.map((name) => `%(${name})`).join('%01')}%02`,
    'refs/heads/cms/',
  ]);
  return out.split('\u0002').flatMap((line) => {
    const [branch = '', tip = '', savedAt = '', author = '', status = ''] = line.trim().split('\u0001');
    const [, collection = '', slug = '', ...more] = branch.split('/');
    if (more.length > 0 || !collectionOf(collection) || !SLUG.test(slug)) return [];
    const known = STATUSES.find((one) => one === status.trim());
    return [{ collection, slug, branch, tip, savedAt, author, status: known ?? 'draft' }];
  });
}

/** The draft of a record, if there is one. */
export async function findDraft(repository: Repository, key: DraftKey): Promise<Draft | undefined> {
  const branch = branchOf(key);
  return (await listDrafts(repository)).find((draft) => draft.branch === branch);
}

/** What a draft changes against the point where it left the published branch: new bytes by path, null for a file taken away. */
export async function changesOf({ base, git, prefix }: Repository, tip: string): Promise<Map<string, Buffer | null>> {
  const start = (await git.raw(['merge-base', `refs/heads/${base}`, tip])).trim();
  // A branch that never was part of these records changes nothing in them; the form must open all the same.
  if (start === '') return new Map();
  const out = await git.raw(['diff', '--no-renames', '--name-status', '-z', start, tip, '--', `:/${prefix}`]);
  const parts = out.split('\0').filter((part) => part !== '');
  const changes = new Map<string, Buffer | null>();
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [letter, name = ''] = parts.slice(index, index + 2);
    changes.set(name.slice(prefix.length), letter === 'D' ? null : await git.showBuffer([`${tip}:${name}`]));
  }
  return changes;
}

/** What to save: the draft as it was when the changes were made, or undefined for a new one. */
export interface Saving {
  readonly key: DraftKey;
  readonly expected: Draft | undefined;
  readonly changes: Changes;
  readonly message: string;
}

/**
 * Saves changes to a draft, a new one or one that stands where it is expected to, in one step: a program that dies at any
 * moment leaves the draft as before or as after. Refuses where another has changed it meanwhile.
 */
export async function saveDraft(repository: Repository, { changes, expected, key, message }: Saving): Promise<string> {
  const { base, git } = repository;
  await requireIdentity(git);
  await refuseCheckedOut(repository, branchOf(key));
  const parent = expected?.tip ?? (await tipOf(git, base));
  const status = expected?.status ?? 'draft';
  const commit = await writeCommit(repository, parent!, changes, withStatus(message, status));
  if (!(await moveBranch(git, branchOf(key), commit, expected?.tip))) throw new Refusal(MOVED, 409);
  return commit;
}

/** Gives a draft another status. */
export async function setStatus(repository: Repository, draft: Draft, status: Status): Promise<string> {
  const { git } = repository;
  await requireIdentity(git);
  await refuseCheckedOut(repository, draft.branch);
  const message = (await git.raw(['log', '-1', '--format=%s', draft.tip])).trim();
  const commit = await commitTree(git, `${draft.tip}^{tree}`, draft.tip, withStatus(message, status));
  if (!(await moveBranch(git, draft.branch, commit, draft.tip))) throw new Refusal(MOVED, 409);
  return commit;
}

/** Removes a draft that stands where it is expected to. */
export async function deleteDraft(repository: Repository, draft: Draft): Promise<void> {
  await refuseCheckedOut(repository, draft.branch);
  if (!(await moveBranch(repository.git, draft.branch, undefined, draft.tip))) throw new Refusal(MOVED, 409);
}

/** Keeps what could not be saved as a commit of its own beside the branches, so that it can be found again; returns its name. */
export async function keepAside(repository: Repository, saving: Saving): Promise<string> {
  const { base, git } = repository;
  const parent = await tipOf(git, base);
  const commit = await writeCommit(repository, parent!, saving.changes, saving.message);
  await git.raw([
    'update-ref',
    `refs/reserve/refused/${saving.key.collection}/${saving.key.slug}/${commit.slice(0, 12)}`,
    commit,
  ]);
  return commit;
}

async function refuseCheckedOut({ git }: Repository, branch: string): Promise<void> {
  if ((await checkedOutIn(git, branch)) !== undefined)
    throw new Refusal(
      `Этот черновик сейчас открыт в другой программе (ветка ${branch}). Вернитесь там на основную ветку.`,
    );
}

function withStatus(message: string, status: Status): string {
  return `${message}\n\n${STATUS}: ${status}`;
}
