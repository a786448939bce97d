import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const PEERS = join(ROOT, 'node_modules/.cache/bench');

/** A peer that is here: how it is called and which version answers. */
export interface Peer {
  readonly version: string;
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The peers by name; one that was not found is left out. */
export interface Peers {
  readonly hugo?: Peer;
  readonly eleventy?: Peer;
  readonly astro?: Peer;
  readonly bare?: Peer;
}

/** Looks for the peers in a folder that `installPeers` has prepared, then in PATH. Astro is a dependency of our own. */
export function findPeers(folder: string): Peers {
  const hugo = findHugo(folder);
  const eleventy = findPackage(folder, '@11ty/eleventy', 'cmd.cjs') ?? inPath('eleventy', ['--version']);
  const astro = findPackage(ROOT, 'astro', 'bin/astro.mjs');
  const bare = findPackage(folder, 'js-yaml', '');
  return { ...(hugo && { hugo }), ...(eleventy && { eleventy }), ...(astro && { astro }), ...(bare && { bare }) };
}

function findHugo(folder: string): Peer | undefined {
  const debian = join(folder, 'debian');
  const env = { LD_LIBRARY_PATH: globSync(join(debian, 'usr/lib/*-linux-gnu')).join(delimiter) };
  return (
    answering(join(folder, 'hugo'), ['version']) ??
    inPath('hugo', ['version']) ??
    answering(join(debian, 'usr/bin/hugo'), ['version'], env)
  );
}

function findPackage(folder: string, name: string, entry: string): Peer | undefined {
  const root = join(folder, 'node_modules', name);
  if (!existsSync(join(root, 'package.json'))) return undefined;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { version, argv: [process.execPath, ...(entry === '' ? [] : [join(root, entry)])] };
}

function inPath(name: string, args: readonly string[]): Peer | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const found = places.find((place) => existsSync(place));
  return found === undefined ? undefined : answering(found, args);
}

function answering(file: string, args: readonly string[], env?: Record<string, string>): Peer | undefined {
  if (!existsSync(file)) return undefined;
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  const version = /v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  return status === 0 && version !== undefined ? { version, argv: [file], ...(env && { env }) } : undefined;
}
