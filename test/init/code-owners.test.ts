import { expect, test } from 'vitest';
import { codeOwners } from '../../src/init/code-owners.ts';
import type { ForgeSettings } from '../../src/settings/settings.ts';
import { forgeFiles } from '../../src/init/own-files.ts';
import { textOf } from '../source-files.ts';

const SENSITIVE = [
  ...['reserve.yaml', 'package.json', 'package-lock.json', '.npmrc', '.gitattributes', 'overrides/layouts/Base.astro'],
  ...['content/profiles/rostov-2018.yaml', 'content/zarechny/people/p-0001.yaml', 'content/zarechny/commission/a.yaml'],
];
const FREE = [
  'content/zarechny/decisions/2026/2026-01-1.yaml',
  'content/zarechny/profiles-of-posts.yaml',
  'a/reserve.yaml',
];
const KINDS: readonly (readonly [ForgeSettings['kind'], string, string])[] = [
  ['github', '.github', '.github/CODEOWNERS'],
  ['gitlab', '.gitlab-ci.yml', '.gitlab/CODEOWNERS'],
  ['forgejo', '.forgejo', 'CODEOWNERS'],
];

/** Whose approval a forge would ask for. GitHub and GitLab take patterns as in .gitignore, Forgejo regular expressions. */
function ownersOf(kind: ForgeSettings['kind'], text: string, file: string): string {
  const rules = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const found = rules.findLast((line) => {
    const pattern = line.slice(0, line.indexOf(' '));
    const source = kind === 'forgejo' ? `${pattern}$` : globSource(pattern);
    return new RegExp(`^${source}`).test(file);
  });
  return found?.slice(found.indexOf(' ') + 1) ?? '';
}

function globSource(pattern: string): string {
  const source = pattern.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return source.endsWith('/') ? source : `${source}$`;
}

test.each(KINDS)('on %s whoever answers for the repository is asked for all that is no record', (kind, own, place) => {
  const files = ['reserve.yaml', 'package.json', '.npmrc', '.gitattributes', 'content/zarechny/municipality.yaml'];
  const [path, text] = codeOwners(
    kind,
    ['@petrova', '@okrug/otdel'],
    [...files, ...forgeFiles(own, 'template').keys()],
  );
  expect(path).toBe(place);
  for (const file of [...SENSITIVE, ...files, ...forgeFiles(own, 'template').keys(), place])
    expect([file, ownersOf(kind, text, file)]).toEqual([file, '@petrova @okrug/otdel']);
  for (const file of FREE) expect([file, ownersOf(kind, text, file)]).toEqual([file, '']);
});

test('the page for administrators says how to make it binding', () => {
  const page = textOf('docs/secretary/forge.md');
  for (const [, , place] of KINDS) expect(page).toContain(`\`${place}\``);
});
