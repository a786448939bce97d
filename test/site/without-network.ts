import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Stand in the environment like the secrets of a build server; none of them may leave a trace in what is built. */
export const SECRETS: Readonly<Record<string, string>> = Object.fromEntries(
  ['GITHUB_TOKEN', 'NODE_AUTH_TOKEN', 'CI_JOB_TOKEN', 'RESERVE_TOKEN', 'PUBLIC_KEY', 'VITE_KEY', 'ASTRO_SECRET'].map(
    (name) => [name, `canary-of-${name.toLowerCase()}`],
  ),
);

/** Whether an empty network namespace can be had here: a machine within the machine that has no network at all. */
export const NAMESPACE = spawnSync('unshare', ['-rn', 'true']).status === 0;

/** Runs a program of Node with no network to use, with secrets in its environment and with nothing else there. */
export function withoutNetwork(folder: string, args: readonly string[]) {
  const denied = join(folder, 'denied');
  const preload = pathToFileURL(join(import.meta.dirname, 'deny-network.mjs')).href;
  const command = [process.execPath, ...args];
  const [program = '', ...rest] = NAMESPACE ? ['unshare', '-rn', ...command] : command;
  const { status, stderr, stdout } = spawnSync(program, rest, {
    encoding: 'utf8',
    env: {
      ...SECRETS,
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      NODE_OPTIONS: `--import=${preload}`,
      DENIED: denied,
      NO_COLOR: '1',
    },
  });
  return { status, stderr, stdout, attempts: existsSync(denied) ? readFileSync(denied, 'utf8') : '' };
}
