import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentAfter } from '../../checks/municipality.ts';
import { filesAfter, filesOfRoot, rowsIn } from './published.ts';

test('addresses are from the root, under the base path, or whole where the address of the site is known', () => {
  const root = contentAfter({});
  const addressIn = (where: { origin?: string; basePath?: string }) =>
    rowsIn(filesOfRoot(root, where), 'protocol').map(({ address }) => address)[0];
  expect(addressIn({})).toBe('/zarechny/protocols/2026-01/');
  expect(addressIn({ basePath: '/rezerv/' })).toBe('/rezerv/zarechny/protocols/2026-01/');
  expect(addressIn({ origin: 'https://a.example', basePath: '/rezerv/' })).toBe(
    'https://a.example/rezerv/zarechny/protocols/2026-01/',
  );
});

test('the same records give the same bytes, and a new day without a change leaves the sets as they were', () => {
  const [one, two] = [filesAfter({}), filesAfter({})];
  expect([...one]).toEqual([...two]);
  const tomorrow = filesAfter({}, '2026-11-22');
  const changed = [...tomorrow].filter(([address, body]) => one.get(address) !== body).map(([address]) => address);
  expect(changed).toEqual(['/data/v1/index.json']);
});

test('people are rows where another row names them, and have the three parts of the name only', () => {
  const people = rowsIn(filesAfter({}), 'person');
  expect(people.map(({ id }) => id)).toEqual(['p-0001', 'p-0002', 'p-0003', 'p-0004', 'p-0005', 'p-0007', 'p-0008']);
  expect(people.at(-1)).toEqual({
    id: 'p-0008',
    address: '/zarechny/people/p-0008/',
    surname: 'Реков',
    name: 'Имя',
  });
  expect(people[0]).toMatchObject({ address: '/zarechny/commission/' });
});

test('the list names every set with its sum', () => {
  const files = filesAfter({});
  const { municipalities } = JSON.parse(files.get('/data/v1/index.json')!) as {
    municipalities: { sets: { csv: { address: string; sha256: string; bytes: number } }[] }[];
  };
  const named = municipalities.flatMap(({ sets }) => sets.map(({ csv }) => csv));
  expect(named.map(({ address }) => address).sort()).toEqual(
    [...files.keys()].filter((address) => address.endsWith('.csv')).sort(),
  );
  for (const { address, bytes, sha256 } of named) {
    const body = Buffer.from(files.get(address)!);
    expect({ bytes, sha256 }).toEqual({
      bytes: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
    });
  }
});
