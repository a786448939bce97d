import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parsers } from '../../src/records/parsers.ts';
import { folderWith } from '../temp-folder.ts';

/** Reads one practice in a program of its own, and says which of the packages that Node can list it has loaded. */
function loadedFor(text: string): string {
  const folder = folderWith({ 'a.mdx': text });
  const program = `
    import { createRequire } from 'node:module';
    const { readRecord } = await import(${JSON.stringify(pathToFileURL(resolve('src/records/read.ts')))});
    readRecord('practice', ${JSON.stringify(join(folder, 'a.mdx'))});
    const files = Object.keys(createRequire(${JSON.stringify(pathToFileURL(resolve('src')))}).cache);
    console.log(['yaml', 'gray-matter', 'satteri'].filter((name) => files.some((file) => file.includes('/' + name + '/'))).join());
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  return stdout.trim();
}

test('every parser is there when it is asked for', () => {
  expect(parsers.yaml.parse('a: 1')).toEqual({ a: 1 });
  expect(parsers.frontMatter('---\na: 1\n---\nтекст', { language: 'yaml' }).content).toBe('текст');
  const tree = parsers.markdown.mdxToMdast('**да**');
  expect(parsers.toHtml(parsers.toHast(tree))).toBe('<p><strong>да</strong></p>');
});

test('a record in the everyday spelling loads none, another only what it needs', () => {
  expect(loadedFor('---\ntitle: Дворы\n---\n\nТекст.\n')).toBe('');
  expect(loadedFor('---\ntitle: { a: 1 }\n---\n\nТекст.\n')).toBe('yaml');
  expect(loadedFor('---\ntitle: Дворы\n---\n\nТекст со [ссылкой](https://example.org/).\n')).toBe('satteri');
});
