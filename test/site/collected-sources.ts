import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HarvestedSource } from '../../src/records/provenance.ts';

/** How many repositories are well; two are not. */
export const WELL = 120;

const REASON = 'Ошибок в записях: 2. Первая: m-0002/practices/most.mdx:4:7: нужна дата, а не <b>«завтра»</b>. [schema]';

/** What a harvest has left beside a content root: repositories that are well, one that broke and one that never gave anything. */
export function writeSources(content: string): void {
  const folder = join(content, '..', 'sources');
  mkdirSync(folder);
  const names = Array.from({ length: WELL + 2 }, (_, n) => `m-${String(n + 1).padStart(4, '0')}`);
  for (const [n, id] of names.entries()) writeFileSync(join(folder, `${id}.json`), JSON.stringify(sourceOf(id, n)));
}

function sourceOf(id: string, n: number): HarvestedSource {
  const taken = {
    commit: `${(0xabc000 + n).toString(16)}00${'9'.repeat(32)}`,
    takenOn: '2026-10-02',
    seenOn: '2026-11-19',
    findings: n,
    left: 0,
    unnamed: 0,
    records: ['municipality.yaml', 'practices/a1.mdx'].map((file) => ({
      file: `${id}/${file}`,
      path: `content/${id}/${file}`,
      sha256: '',
    })),
  };
  const well: HarvestedSource = {
    version: 1,
    id,
    name: `Муниципальный округ ${n + 1}`,
    url: `https://git.example/${id}/zapisi.git`,
    branch: undefined,
    path: 'content',
    types: ['municipality', 'practice'],
    taken,
    failure: undefined,
  };
  if (id === 'm-0002')
    return { ...well, failure: { kind: 'content', reason: REASON, since: '2026-11-20', problems: 2 } };
  const lost = { kind: 'link', reason: 'Узла git.example нет.', since: '2026-11-01', problems: 0 } as const;
  return n === WELL + 1 ? { ...well, taken: undefined, failure: lost } : well;
}
