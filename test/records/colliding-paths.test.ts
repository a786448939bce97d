import { expect, test } from 'vitest';
import { collidingPaths } from '../../src/records/colliding-paths.ts';

const NFD = 'й'.normalize('NFD');

test.each<[string, string[], string[]]>([
  ['capital letters', ['a/p-1.yaml', 'a/P-1.yaml'], ['a/P-1.yaml = a/p-1.yaml']],
  ['a folder, once for all it holds', ['a/x.yaml', 'a/y.yaml', 'A/x.yaml', 'A/y.yaml'], ['A = a']],
  ['a folder in a folder', ['a/files/x.pdf', 'a/Files/x.pdf'], ['a/Files = a/files']],
  ['letters of two signs', ['a/й.yaml', `a/${NFD}.yaml`], [`a/${NFD}.yaml = a/й.yaml`]],
  ['Russian capitals', ['a/ё.yaml', 'a/Ё.yaml'], ['a/Ё.yaml = a/ё.yaml']],
  ['what Windows drops', ['a/x.yaml', 'a/x.yaml.', 'a/x.yaml '], ['a/x.yaml. = a/x.yaml', 'a/x.yaml  = a/x.yaml']],
  ['what macOS does not see', ['a/x.yaml', 'a/x\u200b.yaml'], ['a/x\u200b.yaml = a/x.yaml']],
  ['full width', ['a/x.yaml', 'a/ｘ.yaml'], ['a/ｘ.yaml = a/x.yaml']],
  ['a sharp s', ['a/ß.yaml', 'a/SS.yaml'], ['a/SS.yaml = a/ß.yaml']],
  ['three of a kind', ['a/x.yaml', 'a/X.yaml', 'a/x.YAML'], ['a/X.yaml = a/x.yaml', 'a/x.YAML = a/x.yaml']],
  ['nothing in names that differ', ['a/x.yaml', 'a/x-1.yaml', 'b/x.yaml', 'a/й.yaml', 'a/и.yaml', 'a/е', 'a/ё'], []],
])('%s', (_, files, expected) => {
  expect(collidingPaths(files).map(({ path, twin }) => `${path} = ${twin}`)).toEqual(expected);
});
