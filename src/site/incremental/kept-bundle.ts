import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nameOf } from '../../checks/incremental/program.ts';
import { ROOT } from '../../init/own-files.ts';
import type { BuildOptions } from '../build.ts';
import type { Bundle } from './bundle.ts';
import { placeNamed, StoredValue } from './stored-value.ts';

type Bundled = Pick<BuildOptions, 'basePath' | 'look' | 'overrides' | 'site'>;

/** The bundle of pages that a build has left for every other of the same program, look and address, whatever its records are. */
export class KeptBundle {
  /** The name of the program that makes such bundles. */
  readonly program: string;
  readonly #stored: StoredValue<Bundle>;
  /** Undefined where there is none of this very program. */
  readonly bundle: Bundle | undefined;

  constructor(options: Bundled, store: string) {
    this.program = bundlerOf(options);
    this.#stored = new StoredValue(store, placeNamed('bundle', addressOf(options)), this.program);
    this.bundle = this.#stored.read();
  }

  keep(bundle: Bundle): void {
    this.#stored.write(bundle);
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
