import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { writeRedirects } from '../../src/site/redirects.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { folderWith } from '../temp-folder.ts';
import { filesOf } from './output.ts';

const EDITS = {
  'acts/spisok.yaml': [['kind:', 'formerIds: [spisok-2026, spisok-ii]\nkind:']],
  'people/p-0007.yaml': [['basis:', 'formerIds: [p-0070]\nbasis:']],
} as const;

/** The folder of a site where only some pages were written, after the redirects. */
function redirected(pages: readonly string[], host?: string): string {
  const out = folderWith(Object.fromEntries(pages.map((path) => [`${path}/index.html`, ''])));
  const site = siteFrom(checkContent(contentAfter(EDITS), TODAY), '/rezerv/');
  writeRedirects({ ...site, host }, out);
  return out;
}

test('every former address leads on under the path of the site, and the server is told too', () => {
  const out = redirected(['zarechny/acts/spisok', 'zarechny/people/p-0007'], 'https://zarechny.example');
  const html = readFileSync(join(out, 'zarechny/acts/spisok-ii/index.html'), 'utf8');
  expect(html).toContain('content="0; url=/rezerv/zarechny/acts/spisok/"');
  expect(html).toContain('<link rel="canonical" href="https://zarechny.example/rezerv/zarechny/acts/spisok/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe(
    [
      '/rezerv/zarechny/acts/spisok-2026/ /rezerv/zarechny/acts/spisok/ 301',
      '/rezerv/zarechny/acts/spisok-ii/ /rezerv/zarechny/acts/spisok/ 301',
      '/rezerv/zarechny/people/p-0070/ /rezerv/zarechny/people/p-0007/ 301\n',
    ].join('\n'),
  );
  expect(readFileSync(join(out, 'redirects.map'), 'utf8')).toContain(
    '/rezerv/zarechny/acts/spisok-ii/ /rezerv/zarechny/acts/spisok/;\n',
  );
});

test('a former address of someone who has no page is nowhere', () => {
  const out = redirected(['zarechny/acts/spisok']);
  expect(existsSync(join(out, 'zarechny/people'))).toBe(false);
  expect(readFileSync(join(out, '_redirects'), 'utf8')).not.toContain('p-0070');
});

test('where nothing was renamed nothing is written', () => {
  expect(filesOf(redirected([]))).toEqual([]);
});
