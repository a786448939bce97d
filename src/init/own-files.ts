import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program, where `src/pages` is: the repository itself or the inside of its package. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** What a package.json says of the program, as far as it is of use here. */
interface OwnPackage {
  readonly version: string;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

/** The version of this program, from the nearest package.json above it. */
export function ownVersion(): string {
  return ownPackage().version;
}

/** The packages that want to run something at installation, and whether they may. */
export function ownAllowedScripts(): Readonly<Record<string, boolean>> {
  return ownPackage().allowScripts;
}

function ownPackage(): OwnPackage {
  let folder = ROOT;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as OwnPackage;
}

/** The methodologies that come with the program, by id. */
export function ownProfiles(): ReadonlyMap<string, string> {
  const folder = join(ROOT, 'content/profiles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(files.map((name) => [name.slice(0, -'.yaml'.length), readFileSync(join(folder, name), 'utf8')]));
}

/** A text of the skeleton. Files whose names begin with a dot lie there without it: packages lose them. */
export function skeletonText(name: string): string {
  return readFileSync(join(HERE, 'skeleton', name), 'utf8');
}

/** The files by which a forge checks and publishes, by their paths in the repository: of a municipality or of an association. */
export function forgeFiles(name: string, whose: 'template' | 'association'): ReadonlyMap<string, Uint8Array> {
  const folder = join(HERE, whose);
  const walk = (path: string): [string, Uint8Array][] => {
    const stat = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!stat) return [];
    if (stat.isFile()) return [[path, readFileSync(join(folder, path))]];
    return readdirSync(join(folder, path))
      .sort()
      .flatMap((entry) => walk(join(path, entry)));
  };
  return new Map(walk(name));
}
