import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a repository: its text or bytes, and its mode, where that is not a plain file's. */
export interface GitFile {
  readonly path: string | Buffer;
  readonly bytes: string | Uint8Array;
  readonly mode?: '120000' | '160000' | '100755';
}

const DAY = '1795000000 +0300';
const COMMITTER = `committer Секретарь <rezerv@zarechny.example> ${DAY}\n`;

/** Adds a commit with these files alone to a bare repository, which is made if need be: by one process, without a working copy. */
export function commitTo(repository: string, files: readonly GitFile[], { partly = true } = {}): void {
  emptyRepository(repository, partly);
  const parts = files.map(({ bytes, mode = '100644', path }) => {
    const name = Buffer.concat([Buffer.from(' '), Buffer.isBuffer(path) ? path : Buffer.from(path), Buffer.from('\n')]);
    if (mode === '160000') return Buffer.concat([Buffer.from(`M 160000 ${'1'.repeat(40)}`), name]);
    const content = Buffer.from(bytes);
    return Buffer.concat([
      Buffer.from(`M ${mode} inline`),
      name,
      Buffer.from(`data ${content.length}\n`),
      content,
      Buffer.from('\n'),
    ]);
  });
  const message = 'data 4\nrun\n\n';
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: repository,
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    input: Buffer.concat([Buffer.from(`commit refs/heads/main\n${COMMITTER}${message}deleteall\n`), ...parts]),
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
}

/** A bare repository without a commit. `partly`: it gives out a part of itself, as large servers do. */
export function emptyRepository(repository: string, partly = true): void {
  for (const part of ['objects', 'refs']) mkdirSync(join(repository, part), { recursive: true });
  writeFileSync(join(repository, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(
    join(repository, 'config'),
    `[core]\nrepositoryformatversion = 0\nbare = true\n[uploadpack]\nallowFilter = ${String(partly)}\n`,
  );
}

/** What a small municipality publishes: its passport and two practices. */
export function recordsOf(id: string, more: Readonly<Record<string, string>> = {}): GitFile[] {
  const files = {
    'municipality.yaml': `name: Муниципалитет ${id}\nkind: association\n`,
    'practices/sto-dney.mdx': practice(`Сто дней в должности, ${id}`),
    'practices/sreda.mdx': practice(`Приём на выезде, ${id}`),
    ...more,
  };
  return [
    { path: 'README.md', bytes: 'Записи' },
    ...Object.entries(files).map(([path, bytes]) => ({ path: `content/${id}/${path}`, bytes })),
  ];
}

/** A practice with this title. */
export function practice(title: string, more = ''): string {
  return `---
title: ${title}
owners:
  - Заречный муниципальный округ
theme: кадры
year: 2025
problem: Новому руководителю никто не рассказывал, с чего начать.
actions:
  - Составили список встреч на первые сто дней.
results:
  - what: Ушли в первый год
    before: 8
    after: 3
    unit: человек
    source: кадровый учёт
contactOffice: кадровая служба
${more}---

Подробности в кадровой службе.
`;
}
