import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { feedsOf } from '../../src/projections/feeds.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { RESERVED_FOLDERS, reservedFolder } from '../../src/records/reserved-folders.ts';
import { sourceFiles } from '../source-files.ts';

const PAGES = sourceFiles('src/pages').map((file) => file.replace('src/pages/', '').split('/'));
const isFolder = (name: string) => /^[a-z0-9][a-z0-9-]+$/.test(name);

/** What stands beside the pages whose address has this step, by the files of the routes. */
function besides(step: string): { readonly name: string; readonly address: string }[] {
  const parents = PAGES.flatMap((steps) =>
    steps.flatMap((one, n) => (one.replace(/\.[a-z]+$/, '') === step ? [steps.slice(0, n).join('/')] : [])),
  );
  return [...new Set(parents)].flatMap((parent) => {
    const depth = parent === '' ? 0 : parent.split('/').length;
    const names = PAGES.filter((steps) => steps.length > depth && steps.slice(0, depth).join('/') === parent).map(
      (steps) => steps[depth]!.replace(/\.(astro|ts|mdx)$/, ''),
    );
    return [...new Set(names)]
      .filter((name) => name !== 'index' && isFolder(name))
      .map((name) => ({ name, address: `/${parent === '' ? '' : `${parent}/`}${name}/` }));
  });
}

describe('folders that no municipality may have', () => {
  test('are all that stand where the folder of a municipality stands in an address', () => {
    const found = besides('[municipality]');
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['digest', 'compare', 'theme', 'search']));
    for (const { address, name } of found) expect(RESERVED_FOLDERS.get(name), name).toBe(address);
    // What is no route is written by later steps of the build; test/site/pages.test.ts looks at what they have written.
    const routes = new Set(found.map(({ name }) => name));
    const others = [...RESERVED_FOLDERS.keys()].filter((name) => !routes.has(name));
    expect(others).toEqual(['admin', 'assets', 'feeds', 'search-index']);
  });

  test('are those of feeds that belong to nobody, too', () => {
    const site = { ...siteFrom(checkContent('content', '2026-11-21')), host: 'https://praktiki.example' };
    const own = new Set(site.sections.map(({ id }) => id));
    const tops = feedsOf(site).map(({ address }) => address.split('/').slice(1));
    const folders = tops.flatMap(([top = '', ...rest]) => (rest.length > 0 && !own.has(top) ? [top] : []));
    expect(new Set(folders)).toEqual(new Set(['feeds']));
  });

  test('are refused with the address that they would meet, and others are not', () => {
    expect(reservedFolder('digest')).toContain('/practices/digest/');
    for (const [name, address] of RESERVED_FOLDERS) expect(reservedFolder(name)).toContain(address);
    expect(reservedFolder('tikhorechensk')).toBeUndefined();
  });
});

test('no page stands where the name of a record stands in an address', () => {
  expect(besides('[id]')).toEqual([]);
});
