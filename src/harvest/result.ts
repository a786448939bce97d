import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROVENANCE_VERSION, type HarvestedSource } from '../records/provenance.ts';
import { replaceFolder } from '../site/swap.ts';
import { copyInto, writeWhole } from './disk.ts';
import type { Judge } from './judge-process.ts';
import { letterTo } from './letter.ts';
import { copyOwnRecords, refuseOwnErrors } from './own-records.ts';
import type { Source, SourceList } from './sources.ts';
import { textOf, type Failure, type Store } from './store.ts';

/** What was put together: the sources, and how many records beside them are the association's own. */
export interface Written {
  /** All sources that are shown; of a part those that were asked. */
  readonly result: readonly HarvestedSource[];
  /** Undefined where the list names no folder of its own. */
  readonly own: number | undefined;
}

const TOGETHER_MS = 600_000;

/** What the result is made from. */
export interface Ingredients {
  readonly list: SourceList;
  readonly out: string;
  readonly store: Store;
  readonly judge: Judge;
  readonly today: string;
}

/**
 * Puts together what is good of every source: `content` for the build, `sources` with where it comes from, `reports` for those
 * who keep it. All of it takes the place of the old in one step. A source that is good alone and bad beside others is left out.
 * Throws a SourceFailure where the association's own records have errors: whoever runs this can mend them.
 */
export async function writeResult({ judge, list, out, store, today }: Ingredients): Promise<Written> {
  const shown = new Map<string, HarvestedSource>();
  let own: number | undefined;
  const isOurs = (folder: string) => ['content', 'sources'].every((part) => existsSync(join(folder, part)));
  await replaceFolder({ out, content: store.root, isOurs }, async (fresh) => {
    const content = join(fresh, 'content');
    for (const part of [content, join(fresh, 'sources'), join(fresh, 'reports')]) mkdirSync(part, { recursive: true });
    if (list.own !== undefined) own = copyOwnRecords(list.own, content);
    for (const { id } of list.sources) if (store.taken(id)) copyInto(store.contentOf(id), content);
    const together = await spoilers(content, {
      collected: new Set(list.sources.map(({ id }) => id)),
      errorsIn: (root) => judge.errorsIn(root, today, performance.now() + TOGETHER_MS),
    });
    for (const source of list.sources) {
      const bad = together.get(source.id);
      const failure = bad
        ? {
            kind: 'content' as const,
            reason: 'Записи не сходятся с записями других муниципалитетов.',
            details: bad,
            since: today,
            on: today,
          }
        : store.failure(source.id);
      const one = viewOf(source, { list, store, failure, gone: bad !== undefined });
      shown.set(source.id, one);
      writeWhole(join(fresh, 'sources', `${source.id}.json`), textOf(one));
      const details = {
        details: failure?.details ?? [],
        remarks: store.taken(source.id)?.remarks ?? [],
        left: store.taken(source.id)?.left ?? [],
      };
      writeWhole(join(fresh, 'reports', `${source.id}.md`), letterTo(one, { ...details, today }));
    }
  });
  return { result: [...shown.values()], own };
}

/** Removes collected sections with errors that only show beside the others, until there are none; errors by section. */
async function spoilers(
  content: string,
  {
    collected,
    errorsIn,
  }: {
    readonly collected: ReadonlySet<string>;
    readonly errorsIn: (root: string) => Promise<readonly string[]>;
  },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const gone = new Map<string, readonly string[]>();
  for (;;) {
    const errors = await errorsIn(content);
    const bySection = Map.groupBy(errors, (line) => line.slice(0, line.indexOf('/')));
    const bad = [...bySection].filter(([section]) => collected.has(section) && existsSync(join(content, section)));
    if (bad.length === 0) {
      refuseOwnErrors(errors);
      return gone;
    }
    for (const [section, lines] of bad) {
      gone.set(section, lines);
      rmSync(join(content, section), { recursive: true });
    }
  }
}

/** What is shown of a source: what was last good, and what is wrong now. */
export function viewOf(
  { branch, id, name, path, url }: Source,
  {
    failure,
    gone,
    list,
    store,
  }: {
    readonly failure: Failure | undefined;
    readonly gone: boolean;
    readonly list: SourceList;
    readonly store: Store;
  },
): HarvestedSource {
  const taken = gone ? undefined : store.taken(id);
  return {
    version: PROVENANCE_VERSION,
    id,
    name: name ?? id,
    // It may hold a password, or be no address at all.
    url: failure?.kind === 'address' ? undefined : url,
    branch,
    path,
    types: list.types,
    taken: taken && {
      commit: taken.commit,
      takenOn: taken.takenOn,
      seenOn: taken.seenOn,
      findings: taken.remarks.length,
      left: taken.left.length,
      unnamed: taken.unnamed,
      records: taken.records.map((record) => ({ ...record, path: `${path}/${record.path}` })),
    },
    failure: failure && {
      kind: failure.kind,
      reason: failure.reason,
      since: failure.since,
      problems: failure.details.length,
    },
  };
}
