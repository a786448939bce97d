import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { registry, type RegistryRow } from '../../src/records/registry.ts';
import { TODAY } from '../attack/check-run.ts';
import type { Command } from './measure.ts';
import { ROOT, type Peer } from './peers.ts';

const TEMPLATES = join(import.meta.dirname, 'peers');

/** How each generator wants its project: where records and the shell's parts go, where pages come out, what one build keeps for the next. */
const PROJECTS = {
  hugo: {
    records: 'content/practices',
    shell: 'layouts/partials',
    out: 'public',
    kept: ['resources', '.hugo_build.lock'],
    args: ['--quiet'],
  },
  eleventy: { records: 'practices', shell: '_includes', out: '_site', kept: [], args: [] },
  astro: { records: 'practices', shell: 'src/shell', out: 'dist', kept: ['.astro', '.cache'], args: ['build'] },
} as const;

/** A project ready to be built: the command, where the pages will be, and what to remove for a cold run. */
export interface Project {
  readonly command: Command;
  readonly out: string;
  readonly kept: readonly string[];
}

/** Lays out a generator's project: our templates and the same practices, byte for byte, under names that it takes for Markdown. */
export function stage(name: keyof typeof PROJECTS, peer: Peer, content: string, folder: string): Project {
  const { args, kept, out, records, shell } = PROJECTS[name];
  cpSync(join(TEMPLATES, name), folder, { recursive: true });
  cpSync(join(TEMPLATES, 'shell'), join(folder, shell), { recursive: true });
  if (name === 'astro') {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  }
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!file.includes('/practices/') || !file.endsWith('.mdx')) continue;
    const to = join(folder, records, file.replace('/practices/', '/').replace(/mdx$/, 'md'));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(content, file), to);
  }
  return {
    command: { argv: [...peer.argv, ...args], cwd: folder, ...(peer.env && { env: peer.env }) },
    out: join(folder, out),
    kept: [out, ...kept].map((path) => join(folder, path)),
  };
}

/** The bare loop over a content root, from a folder where it finds its packages. */
export function stageLoop({ argv }: Peer, peers: string, content: string, folder: string): Command {
  cpSync(join(TEMPLATES, 'bare'), folder, { recursive: true });
  symlinkSync(join(peers, 'node_modules'), join(folder, 'node_modules'));
  const types = Object.entries<RegistryRow>(registry).map(([type, { file, folder: place }]) => [
    place ?? `${file}.yaml`,
    type,
  ]);
  const table = JSON.stringify(Object.fromEntries(types));
  return { argv: [...argv, join(folder, 'loop.js'), content, join(ROOT, 'schemas'), table], cwd: folder };
}

/** A command of ours, as a person would run it. */
export function ownCommand(script: string, content: string, args: readonly string[]): Command {
  return {
    argv: [process.execPath, join(ROOT, 'scripts', `${script}.ts`), '--content', content, '--today', TODAY, ...args],
    cwd: ROOT,
  };
}
