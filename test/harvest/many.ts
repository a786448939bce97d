import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BREAKAGES } from './breakages.ts';
import { commitTo, recordsOf } from './repositories.ts';

/** A list of many repositories on this disk, some of them bad in every way we know. */
export interface Many {
  readonly folder: string;
  readonly list: string;
  readonly canary: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly repository: (id: string) => string;
}

/** Makes `total` repositories in a folder; the bad ones are spread among the good. */
export function manyRepositories(folder: string, total: number): Many {
  const bad = Object.keys(BREAKAGES);
  const canary = join(folder, 'canary');
  const repository = (id: string) => join(folder, 'repositories', `${id}.git`);
  mkdirSync(join(folder, 'repositories'));
  const good = Array.from({ length: total - bad.length }, (_, n) => `okrug-${String(n + 1).padStart(3, '0')}`);
  for (const id of good) commitTo(repository(id), recordsOf(id));
  for (const [id, { make }] of Object.entries(BREAKAGES)) make?.(repository(id), id);
  const every = Math.max(1, Math.floor(good.length / bad.length));
  const ids = [...good];
  for (const [index, id] of bad.entries()) ids.splice(index * (every + 1), 0, id);
  const lines = ids.flatMap((id) => {
    const { branch, url } = BREAKAGES[id] ?? {};
    return [
      `  - id: ${id}`,
      `    url: ${JSON.stringify(url?.(canary) ?? `file://${repository(id)}`)}`,
      ...(branch === undefined ? [] : [`    branch: ${branch}`]),
    ];
  });
  const list = join(folder, 'sources.yaml');
  writeFileSync(list, `allowFile: true\nlimits: { files: 200, megabytes: 3 }\nsources:\n${lines.join('\n')}\n`);
  return { folder, list, canary, good, bad, repository };
}
