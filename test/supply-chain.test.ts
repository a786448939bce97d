import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from './scripts/run-script.ts';
import { ROOT, textOf } from './source-files.ts';

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}
type Dependencies = Readonly<Record<string, string>>;
interface Own {
  readonly dependencies: Dependencies;
  readonly devDependencies: Dependencies;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly overrides: Readonly<Record<string, Dependencies>>;
}

const OWN = JSON.parse(textOf('package.json')) as Own;
const LOCK = JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const { '': root, ...packages } = LOCK.packages;
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('the lock is in step with package.json, which names exact versions', () => {
  const { dependencies, devDependencies } = OWN;
  expect(root).toMatchObject({ dependencies, devDependencies });
  const inexact = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) || packages[`node_modules/${name}`]?.version !== version,
  );
  expect(inexact).toEqual([]);
});

test('every package is known by its checksum and comes from the registry, not from an address or a folder', () => {
  const strange = Object.entries(packages).filter(
    ([, { integrity = '', link, resolved = 'https://registry.npmjs.org/' }]) =>
      link === true || !/^sha512-[\w+/]{86}==$/.test(integrity) || !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(300);
  expect(strange.map(([path]) => path)).toEqual([]);
});

test('a package stands under another name only where package.json says so', () => {
  const said = Object.values(OWN.overrides).flatMap((list) =>
    Object.entries(list).map(([name, alias]) => `${name} ← ${alias.replace(/^npm:(.*)@.*$/, '$1')}`),
  );
  const aliases = Object.entries(packages).flatMap(([path, { name }]) =>
    name !== undefined && name !== nameOf(path) ? [`${nameOf(path)} ← ${name}`] : [],
  );
  expect(aliases).not.toEqual([]);
  expect(aliases.filter((alias) => !said.includes(alias))).toEqual([]);
});

test('the packages that want to run something at installation are listed, each with yes or no', () => {
  const wanting = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(Object.keys(OWN.allowScripts).sort()).toEqual(wanting.map(([path]) => nameOf(path)).sort());
  // npm refuses to install any other, here and at those who use the program.
  for (const file of ['.npmrc', 'src/init/skeleton/npmrc'])
    expect(textOf(file).split('\n')).toContain('strict-allow-scripts=true');
});

test('the licences are admitted, and their list is what the lock says', () => {
  const { code, stderr } = runScript('licences.ts', ['--check']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const name of Object.keys(OWN.dependencies))
    expect(textOf('docs/licences.md')).toContain(`${name} ${OWN.dependencies[name] ?? ''}`);
});

test('a package has the licence that the lock gives it', () => {
  const installed = Object.entries(packages).filter(([path]) => existsSync(join(ROOT, path, 'package.json')));
  const other = installed.filter(([path, { license }]) => {
    const own = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as { license?: unknown };
    return typeof own.license === 'string' && own.license !== license;
  });
  expect(installed.length).toBeGreaterThan(300);
  expect(other.map(([path]) => path)).toEqual([]);
});

test('the bill of materials names every package that is installed with the program, with its checksum, and is the same each time', () => {
  const [one, two] = [runScript('sbom.ts', []), runScript('sbom.ts', [])];
  expect(one.code).toBe(0);
  expect(one.stdout).toBe(two.stdout);
  const bill = JSON.parse(one.stdout) as {
    components: { name: string; version: string; hashes: { content: string }[] }[];
  };
  const names = bill.components.map(({ name }) => name);
  for (const name of [...Object.keys(OWN.dependencies), 'decap-cms', 'vite']) expect(names).toContain(name);
  expect(names).not.toContain('vitest');
  expect(bill.components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''))).toEqual([]);
});
