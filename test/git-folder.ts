import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NOBODY = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Секретарь',
  GIT_AUTHOR_EMAIL: 'rezerv@zarechny.example',
  GIT_COMMITTER_NAME: 'Секретарь',
  GIT_COMMITTER_EMAIL: 'rezerv@zarechny.example',
};

/** Runs git in a folder, whatever the machine's own settings are; returns what it printed. */
export function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...NOBODY, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Commits all there is in a folder on a day, at noon in Moscow, and makes it a repository first if need be; returns the commit's name. */
export function commitAll(folder: string, day = '2026-11-20'): string {
  const date = `${day}T12:00:00+03:00`;
  if (!existsSync(join(folder, '.git'))) git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message', `Записи ${day}`], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  return git(folder, ['rev-parse', 'HEAD']);
}
