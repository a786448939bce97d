import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { findingsOfWhole, withSources } from '../../src/harvest/provenance.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { folderWith } from '../temp-folder.ts';

const source = (id: string, types: readonly string[]) => JSON.stringify({ version: 1, id, types });
const finding = (file: string) => ({ file }) as Finding;

test('of a section of which only a part was collected nothing is said as of a whole', () => {
  const folder = folderWith({
    'content/zarechny/municipality.yaml': '',
    'sources/zarechny.json': source('zarechny', ['municipality', 'practice']),
    'sources/lugovoe.json': source('lugovoe', RECORD_TYPES),
  });
  const sources = withSources(join(folder, 'content'), undefined)?.sources;
  const files = ['zarechny/municipality.yaml', 'zarechny/practices/a.mdx', 'lugovoe/municipality.yaml'];
  const told = (...of: Parameters<typeof findingsOfWhole>) => findingsOfWhole(...of).map(({ file }) => file);
  expect(told(files.map(finding), sources)).toEqual(files.slice(1));
  expect(told(files.map(finding), undefined)).toEqual(files);
});
