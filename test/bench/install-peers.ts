import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the npm registry has, without scripts of its own at installation. Hugo's packages there fetch it from elsewhere. */
const PACKAGES = { '@11ty/eleventy': '3.1.8', 'js-yaml': '5.5.0', ajv: '8.20.0', 'ajv-formats': '3.0.1' };
const DEBIAN = ['hugo', 'libsass1'];

/** Puts the peers into a folder; returns what could not be put there and why. Nothing outside the folder changes. */
export function installPeers(folder: string): string[] {
  const debian = join(folder, 'debian');
  mkdirSync(debian, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2));
  return [
    ...attempt('Eleventy, js-yaml и ajv', () => {
      run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
    }),
    ...attempt('Hugo из Debian', () => {
      run('apt-get', ['download', ...DEBIAN], debian);
      for (const file of globSync(join(debian, '*.deb'))) run('dpkg', ['-x', file, debian], debian);
    }),
  ];
}

function attempt(what: string, install: () => void): string[] {
  try {
    install();
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`];
  }
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 2, 'pipe'] });
}
