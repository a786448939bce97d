import { readFileSync } from 'node:fs';

/** A package as the lock names it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity: string;
}

/** What only the development installs but the package carries within it: the form. */
export const CARRIED: readonly string[] = ['decap-cms'];

const LOCK = new URL('../package-lock.json', import.meta.url);

/** The packages that an installed program brings with it or carries within it, as the lock has them, by name; each version once. */
export function runtimePackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as {
    packages: Readonly<Record<string, Partial<LockedPackage> & { readonly dev?: true; readonly devOptional?: true }>>;
  };
  const found = Object.entries(packages).flatMap(
    ([path, { dev, devOptional, integrity = '', license, name, version = '' }]) => {
      const own = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (path === '' || ((dev || devOptional) && !CARRIED.includes(own))) return [];
      return [{ name: own, version, integrity, ...(license !== undefined && { license }) }];
    },
  );
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
}

function titleOf({ name, version }: LockedPackage): string {
  return `${name} ${version}`;
}
