import { askGit, runGit } from './git.ts';
import { startingPoints, type History } from './history.ts';

const FORM = '--format=%H %G? %GK';
/** A key's own name: nothing else that a signature says of its owner is repeated. */
const KEY = /^(SHA256:[\w+/=]{20,64}|[0-9A-F]{8,64})$/;

/** Adds to a history the keys of those whose good signature stands under the last commit of a file. Who is trusted, git's own settings say. */
export async function withSignatures(root: string, history: History): Promise<History> {
  const last = [...new Set([...history.files.values()].map(({ last: { hash } }) => hash))];
  if (last.length === 0) return history;
  const log = await runGit(root, ['log', '--no-walk=unsorted', '--stdin', FORM], `${last.join('\n')}\n`);
  const signed = parse(log).flatMap(({ hash, key, verdict }): [string, string][] =>
    verdict === 'G' && KEY.test(key) ? [[hash, `ключ ${key}`]] : [],
  );
  return { ...history, signedBy: new Map(signed) };
}

/** A commit without a signature by a known key. */
export interface Unsigned {
  readonly hash: string;
  readonly why: string;
}

/** Commits that change the content since `base` and bear no good signature, newest first. Throws in Russian as the comparison does. */
export async function unsignedSince(root: string, base: string): Promise<Unsigned[]> {
  const starts = await startingPoints(root, base);
  if ((await askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === undefined) return [];
  const log = await runGit(root, ['log', '--full-history', FORM, 'HEAD', '--not', ...starts, '--', '.']);
  return parse(log).flatMap(({ hash, verdict }) => (verdict === 'G' ? [] : [{ hash, why: WHY[verdict] ?? WHY['E']! }]));
}

const WHY: Readonly<Record<string, string>> = {
  N: 'не подписана',
  B: 'подписана неверно: после подписи её изменили',
  U: 'подписана ключом, которому здесь не доверяют',
  X: 'подписана, но срок подписи вышел',
  Y: 'подписана ключом, срок которого вышел',
  R: 'подписана отозванным ключом',
  E: 'подписана так, что проверить это здесь нельзя',
};

function parse(log: Buffer) {
  return log
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [hash = '', verdict = '', key = ''] = line.split(' ');
      return /^[0-9a-f]{40,64}$/.test(hash) ? [{ hash, verdict, key }] : [];
    });
}
