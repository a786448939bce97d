import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownVersion } from '../init/own-files.ts';
import { protocolOf } from './address.ts';
import { SourceFailure } from './failure.ts';
import type { Judge } from './judge-process.ts';
import { sumOf } from './judging.ts';
import type { Workplace } from './remote-git.ts';
import type { Source, SourceList } from './sources.ts';
import type { Failure, Store } from './store.ts';
import { publishedBy, treeOf, writeFiles } from './taking.ts';

/** How it went with one source; `fetched` where more than the one question was asked. */
export interface Outcome {
  readonly source: Source;
  readonly state: 'updated' | 'unchanged' | 'failed';
  readonly fetched: boolean;
}

/** What one source is collected with. */
export interface Tools {
  readonly list: SourceList;
  readonly store: Store;
  readonly judge: Judge;
  readonly today: string;
}

/** Asks one source for what is new, and keeps that if it is good; otherwise what was good before stays, and why is kept beside it. */
export async function collect(source: Source, tools: Tools): Promise<Outcome> {
  const { store, today } = tools;
  const work = store.workFolder(source.id);
  const asked: { commit?: string; fetched: boolean } = { fetched: false };
  try {
    const state = await takeNew(source, { ...tools, work, asked });
    return { source, state, fetched: asked.fetched };
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    const before = store.failure(source.id);
    const { details, kind, message: reason } = error;
    store.fail(source.id, {
      kind,
      reason,
      details,
      since: before?.kind === kind ? before.since : today,
      on: today,
      ...(kind === 'content' && { commit: asked.commit, key: keyOf(source, tools) }),
    });
    return { source, state: 'failed', fetched: asked.fetched };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function takeNew(
  source: Source,
  tools: Tools & { readonly work: string; readonly asked: { commit?: string; fetched: boolean } },
): Promise<'updated' | 'unchanged'> {
  const { asked, judge, list, store, today, work } = tools;
  const { limits, site, types } = list;
  const protocol = protocolOf(source.url, list.allowFile);
  const repository = join(work, 'repository');
  mkdirSync(repository);
  const until = performance.now() + limits.seconds * 1000;
  const place: Workplace = { folder: repository, protocol, until, megabytes: limits.megabytes };
  const key = keyOf(source, tools);
  asked.commit = await publishedBy(source, place);
  const known = store.taken(source.id);
  if (known?.commit === asked.commit && known.key === key) {
    store.confirm(source.id, { ...known, seenOn: today });
    return 'unchanged';
  }
  sayAgain(store.failure(source.id), { commit: asked.commit, key, today });
  asked.fetched = true;
  const tree = await treeOf(source, place, { files: limits.files, types });
  const fresh = join(work, 'fresh');
  const root = join(fresh, 'content');
  await writeFiles(tree.records, place, { into: root });
  const attached = (await judge.attachedFiles(root, until)).flatMap((file) => {
    const id = tree.attachments.get(file);
    return id === undefined ? [] : [[file, id] as const];
  });
  await writeFiles(new Map(attached), place, { into: root, largest: limits.megabytes * 1024 * 1024 });
  const verdict = await judge.verdict({ root, municipality: source.id, types, site, today }, until);
  const { errors, left, records, remarks, unnamed } = verdict;
  if (errors.length > 0)
    throw new SourceFailure('content', `Ошибок в записях: ${errors.length}. Первая: ${errors[0]!}`, errors);
  const took = { commit: tree.commit, takenOn: today, seenOn: today, key };
  store.keep(source.id, fresh, { ...took, records, remarks, left, unnamed });
  return 'updated';
}

/** What was wrong today is wrong still, if nothing else is published; on another day it may be right. */
function sayAgain(
  failure: Failure | undefined,
  { commit, key, today }: { readonly commit: string; readonly key: string; readonly today: string },
): void {
  if (failure?.commit === commit && failure.key === key && failure.on === today)
    throw new SourceFailure(failure.kind, failure.reason, failure.details);
}

function keyOf({ branch, id, path, url }: Source, { list: { limits, site, types } }: Tools): string {
  const { files, megabytes } = limits;
  return sumOf(JSON.stringify([ownVersion(), id, url, branch, path, site, types, files, megabytes]));
}
