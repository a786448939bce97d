import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { nameOf } from '../../checks/incremental/program.ts';
import { readStored, writeStored } from '../../checks/incremental/stored.ts';
import { ROOT } from '../../init/own-files.ts';
import type { BuildOptions } from '../build.ts';
import type { Bundle } from './bundle.ts';

type Bundled = Pick<BuildOptions, 'basePath' | 'look' | 'overrides' | 'site'>;

/** The bundle of pages that a build has left for every other of the same program, look and address, whatever its records are. */
export class KeptBundle {
  /** The name of the program that makes such bundles. */
  readonly program: string;
  readonly #file: string;
  /** Undefined where there is none of this very program. */
  readonly bundle: Bundle | undefined;

  constructor(options: Bundled, store: string) {
    this.program = bundlerOf(options);
    this.#file = join(
      store,
      `bundle-${createHash('sha256').update(addressOf(options)).digest('hex').slice(0, 16)}.bin`,
    );
    const bytes = readStored(this.#file, this.program);
    try {
      this.bundle = bytes && (deserialize(bytes) as Bundle);
    } catch {
      this.bundle = undefined;
    }
  }

  keep(bundle: Bundle): void {
    writeStored(this.#file, this.program, serialize(bundle));
  }
}

/** A name of all that the bundle follows from: code, packages, the administration's look and overrides, the address. */
export function bundlerOf(options: Bundled, root = ROOT): string {
  const folders = ['src', 'public', 'schemas'].map((folder) => join(root, folder));
  const { overrides } = options;
  const code = nameOf([...folders, ...(overrides === undefined ? [] : [resolve(overrides)])]);
  const config = join(root, 'astro.config.mjs');
  const hash = createHash('sha256')
    .update(code)
    .update(existsSync(config) ? readFileSync(config) : '');
  return hash.update(`${addressOf(options)}\n${options.look?.css ?? ''}`).digest('base64');
}

function addressOf({ basePath, overrides, site }: Bundled): string {
  return JSON.stringify([basePath, site, overrides === undefined ? null : resolve(overrides)]);
}
