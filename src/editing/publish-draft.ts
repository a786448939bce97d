import { simpleGit } from 'simple-git';
import { deleteDraft, type Draft } from './drafts.ts';
import {
  checkedOutIn,
  commitTree,
  moveBranch,
  Refusal,
  requireIdentity,
  tipOf,
  type Repository,
} from './repository.ts';
import { finishPublishing, notePublishing } from './unfinished-publishing.ts';

const NEXT = 'Черновик остался как был.';

/**
 * Puts a draft into the published branch as one commit and removes the draft. Where both have changed the same lines, or
 * where files of the working folder would be overwritten, refuses before anything is changed.
 */
export async function publishDraft(repository: Repository, draft: Draft): Promise<void> {
  const { base, git } = repository;
  await requireIdentity(git);
  const from = (await tipOf(git, base))!;
  const tree = await mergedTree(repository, from, draft);
  // Nothing left to publish: an earlier attempt was cut off before it could remove the draft.
  if (tree !== (await git.revparse([`${from}^{tree}`])).trim()) {
    const message = (await git.raw(['log', '-1', '--format=%s', draft.tip])).trim();
    await advance(repository, from, await commitTree(git, tree, from, message));
  }
  await deleteDraft(repository, draft);
}

/** Whether everything the draft says is published already: its request was accepted, or somebody else did the same. */
export async function isPublished(repository: Repository, draft: Draft): Promise<boolean> {
  const { base, git } = repository;
  const from = (await tipOf(git, base))!;
  const tree = await mergedTree(repository, from, draft).catch(() => undefined);
  return tree === (await git.revparse([`${from}^{tree}`])).trim();
}

/** The tree of both sides together. */
async function mergedTree({ git, prefix }: Repository, from: string, draft: Draft): Promise<string> {
  // With a conflict git prints the files after the tree; simple-git throws only for what it prints as an error.
  const args = ['--write-tree', '--name-only', '--no-messages', from, draft.tip];
  const out = await git.raw(['merge-tree', ...args]).catch(() => {
    throw new Refusal(`Опубликовать не удалось: нужен git версии 2.38 или новее. ${NEXT} Обновите git.`);
  });
  const [tree = '', ...names] = out.trim().split('\n');
  if (names.length === 0) return tree;
  const files = names.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name)).join(', ');
  throw new Refusal(
    `Опубликовать нельзя: пока черновик лежал, в опубликованном изменили то же самое (${files}). ${NEXT} Откройте опубликованную запись, внесите правку в неё и удалите этот черновик.`,
    409,
  );
}

/** Moves the published branch on, and the files of the working folder with it where that branch is checked out. */
export async function advance({ base, git }: Repository, from: string, to: string): Promise<void> {
  const folder = await checkedOutIn(git, base);
  if (folder === undefined) {
    if (!(await moveBranch(git, base, to, from)))
      throw new Refusal(`Пока вы публиковали, опубликованное изменилось. ${NEXT} Нажмите «Опубликовать» ещё раз.`, 409);
    return;
  }
  await finishPublishing(folder);
  await refuseDirty(folder, from, to);
  const done = await notePublishing(folder, from, to);
  try {
    await simpleGit(folder).raw(['merge', '--ff-only', '--quiet', to]);
  } catch {
    throw new Refusal(
      `Не удалось обновить папку с записями: другая программа держит её файлы или меняет их. ${NEXT} Закройте её и нажмите «Опубликовать» ещё раз.`,
      409,
    );
  } finally {
    done();
  }
}

async function refuseDirty(folder: string, from: string, to: string): Promise<void> {
  const git = simpleGit(folder);
  const touched = (await git.raw(['diff', '--no-renames', '--name-only', '-z', from, to])).split('\0').filter(Boolean);
  const status = await git.raw(['status', '--porcelain', '-z', '--untracked-files=all', '--', ...touched]);
  const dirty = status
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
  if (dirty.length > 0)
    throw new Refusal(
      `В папке с записями есть несохранённые правки тех же файлов: ${dirty.join(', ')}. ${NEXT} Сохраните их (git commit) или верните как было и нажмите «Опубликовать» ещё раз.`,
      409,
    );
}
