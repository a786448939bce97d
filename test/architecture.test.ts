import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files.ts';

/** Each layer may import itself and those before it. `i18n` is a leaf that all may use. */
const LAYERS = [
  'schemas',
  'findings',
  'personal-data',
  'records',
  'attachments',
  'domain',
  'checks',
  'projections',
  'documents',
  'components',
  'pages',
];
const SAME: Record<string, string> = { layouts: 'components', styles: 'components' };
const IMPORT = /(import|export)(\s+type)?\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const layerOf = (path: string): string => {
  const [top = '', folder = ''] = path.split('/');
  const name = top === 'src' ? folder : top;
  return SAME[name] ?? name;
};

function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(IMPORT)].map(([, , type, from, bare]) => {
    const target = from ?? bare ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { from: file, to, typeOnly: type !== undefined };
  });
}

const imports = sourceFiles('src').flatMap(importsOf);
const show = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`);
const isOwn = ({ to }: Import) => /^(src|schemas|scripts|test|content)\//.test(to);

test('the imports are found at all', () => {
  expect(imports.filter(isOwn).length).toBeGreaterThan(100);
  expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true);
});

test('imports point one way', () => {
  const wrong = imports.filter(isOwn).filter(({ from, to }) => {
    const [here, there] = [LAYERS.indexOf(layerOf(from)), LAYERS.indexOf(layerOf(to))];
    return here >= 0 && there > here;
  });
  expect(show(wrong)).toEqual([]);
});

test('what is read, judged and shown knows nothing of how it was collected', () => {
  const knowing = imports.filter(({ from, to }) => layerOf(to) === 'harvest' && LAYERS.includes(layerOf(from)));
  expect(show(knowing)).toEqual([]);
  expect(imports.some(({ from, to }) => layerOf(from) === 'site' && layerOf(to) === 'harvest')).toBe(true);
});

test('i18n is a leaf', () => {
  expect(
    show(
      imports
        .filter(({ from }) => layerOf(from) === 'i18n')
        .filter(isOwn)
        .filter(({ to }) => layerOf(to) !== 'i18n'),
    ),
  ).toEqual([]);
});

test('the domain takes only types from the records', () => {
  const loaded = imports.filter(
    ({ from, to, typeOnly }) => layerOf(from) === 'domain' && layerOf(to) === 'records' && !typeOnly,
  );
  expect(show(loaded)).toEqual([]);
});

test('nothing in src imports scripts, tests or content', () => {
  expect(show(imports.filter(({ to }) => /^(scripts|test|content)\//.test(to)))).toEqual([]);
});

test('pages and components take nothing from records, domain or checks but types', () => {
  const past = imports.filter(
    ({ from, to, typeOnly }) =>
      ['pages', 'components'].includes(layerOf(from)) &&
      ['records', 'domain', 'checks'].includes(layerOf(to)) &&
      !typeOnly,
  );
  expect(show(past)).toEqual([]);
  expect(show(imports.filter(({ from, to }) => layerOf(from) === 'pages' && layerOf(to) === 'records'))).toEqual([]);
});

describe('Node modules', () => {
  test.each(['domain', 'i18n', 'components', 'findings'])('%s needs none', (layer) => {
    expect(show(imports.filter(({ from, to }) => layerOf(from) === layer && to.startsWith('node:')))).toEqual([]);
  });

  test('only reading touches files among the records', () => {
    const readers = imports
      .filter(({ from, to }) => layerOf(from) === 'records' && to.startsWith('node:fs'))
      .map(({ from }) => from);
    expect(readers.sort()).toEqual(
      ['bytes', 'differing-files', 'file-beginning', 'files-below', 'load', 'snapshot', 'versions', 'working-tree'].map(
        (name) => `src/records/${name}.ts`,
      ),
    );
  });
});

test('no module is imported in a circle', () => {
  const edges = Map.groupBy(
    imports.filter((one) => isOwn(one) && !one.typeOnly),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const enter = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of edges.get(file) ?? []) enter(to, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) enter(file, []);
  expect(circles).toEqual([]);
});
