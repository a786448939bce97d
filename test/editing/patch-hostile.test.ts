import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyDraft, type PatchTarget } from '../../src/editing/patch.ts';
import { writeEnvelope } from '../../src/editing/patch-envelope.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { commitToDraft, DRAFT, repositoryWithDraft } from './forges/draft.ts';
import { draftOf, sent, twoPlaces } from './patch-places.ts';

/** Every file of a folder with its bytes, `.git` included. */
function everything(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name, parentPath }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
  );
}

async function refusal(target: PatchTarget, file: Uint8Array): Promise<string> {
  const before = everything(target.repository);
  const error: unknown = await applyDraft(target, file).catch((reason: unknown) => reason);
  expect(everything(target.repository)).toEqual(before);
  expect(error).toBeInstanceOf(Error);
  return (error as Error).message;
}

describe('nothing changes where a file holds', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    [
      'a file outside the records',
      (folder) => {
        writeFileSync(join(folder, 'package.json'), '{}');
      },
      /вне папки с записями: package\.json/,
    ],
    [
      'a folder whose name begins alike',
      (folder) => {
        mkdirSync(join(folder, 'content2'));
        writeFileSync(join(folder, 'content2/a.yaml'), 'a: 1\n');
      },
      /вне папки с записями: content2/,
    ],
    [
      'a removal outside the records',
      (folder) => {
        unlinkSync(join(folder, 'README.md'));
      },
      /вне папки с записями: README\.md/,
    ],
    [
      'a hidden file among them',
      (folder) => {
        writeFileSync(join(folder, 'content/.gitattributes'), '* filter=x\n');
      },
      /gitattributes/,
    ],
    [
      'a link',
      (folder) => {
        symlinkSync('/etc/passwd', join(folder, 'content/z/link.yaml'));
      },
      /link\.yaml — не обычный файл/,
    ],
    [
      'a program',
      (folder) => {
        writeFileSync(join(folder, 'content/z/run.yaml'), 'a: 1\n');
        chmodSync(join(folder, 'content/z/run.yaml'), 0o755);
      },
      /run\.yaml — не обычный файл/,
    ],
    [
      'a name that steers the terminal',
      (folder) => {
        writeFileSync(join(folder, 'content/z/\u001b[2J.yaml'), 'a: 1\n');
      },
      /content\/z\/\?\[2J/,
    ],
    [
      'a name that another system reads as a path',
      (folder) => {
        writeFileSync(join(folder, 'content/z/..\\..\\x'), 'a');
      },
      /вне папки/,
    ],
    [
      'more than ten megabytes',
      (folder) => {
        writeFileSync(join(folder, 'content/z/big.yaml'), Buffer.alloc(10 * 1024 * 1024 + 1));
      },
      /больше 10 МБ/,
    ],
    [
      'too many files',
      (folder) => {
        for (let index = 0; index < 501; index += 1)
          writeFileSync(join(folder, `content/z/${index}.yaml`), `a: ${index}\n`);
      },
      /слишком много изменений/,
    ],
  ])('%s', async (_, change, words) => {
    const { file, target } = await draftOf(change);
    expect(await refusal(target, file)).toMatch(words);
  });

  test('a tree with a step upwards', async () => {
    const { here, target } = twoPlaces();
    const blob = git(here, ['rev-parse', 'main:README.md']);
    const dir = (name: string, entry: string) =>
      git(here, ['hash-object', '-t', 'tree', '-w', '--literally', '--', rawTree(here, entry, name)]);
    const evil = dir('..', `100644 ${blob}`);
    const content = dir('z', `40000 ${evil}`);
    const top = dir('content', `40000 ${content}`);
    const commit = git(here, ['commit-tree', top, '-p', 'main', '-m', 'x']);
    git(here, ['update-ref', 'refs/heads/cms/x', commit]);
    expect(await refusal(target, await sent(here, 'cms/x'))).toMatch(/вне папки с записями/);
  });

  test('what one commit adds and the next removes', async () => {
    const { here, target } = twoPlaces();
    commitToDraft(here, { 'secret.txt': 'x' });
    git(here, ['checkout', '--quiet', DRAFT]);
    unlinkSync(join(here, 'secret.txt'));
    commitAll(here);
    expect(await refusal(target, await sent(here))).toMatch(/вне папки с записями: secret\.txt/);
  });

  test('what one merge brings in by hand and another takes out', async () => {
    const { file, target } = await draftOf((folder) => {
      const commit = (name: string) => {
        writeFileSync(join(folder, `content/z/${name}.yaml`), 'a: 1\n');
        commitAll(folder);
      };
      const merge = (change: () => void) => {
        git(folder, ['merge', '--quiet', '--no-commit', '--no-ff', 'cms/y']);
        change();
        commitAll(folder);
      };
      const secret = join(folder, 'secret.txt');
      for (const [name, change] of [
        [
          'c',
          () => {
            writeFileSync(secret, 'x');
          },
        ],
        [
          'd',
          () => {
            unlinkSync(secret);
          },
        ],
      ] as const) {
        git(folder, ['checkout', '--quiet', '-B', 'cms/y', 'main']);
        commit(`beside-${name}`);
        git(folder, ['checkout', '--quiet', 'cms/x']);
        commit(name);
        merge(change);
      }
      writeFileSync(join(folder, 'content/z/last.yaml'), 'a: 1\n');
    });
    expect(await refusal(target, file)).toMatch(/вне папки с записями: secret\.txt/);
  });

  test('a draft with the name of the published branch, or with none that can be', async () => {
    const { here, target } = twoPlaces();
    for (const name of ['main', 'x/../../config', '-delete', 'pages']) {
      const bundle = bundleNamed(here, name);
      expect(await refusal(target, writeEnvelope('cms/x', [], bundle))).toMatch(/нельзя назвать/);
    }
  });

  test('a draft of records that are elsewhere', async () => {
    const { target } = twoPlaces();
    const other = repositoryWithDraft();
    commitToDraft(other, { 'content/z/c.yaml': 'c: 1\n' }, 'main');
    git(other, ['checkout', '--quiet', '-b', 'cms/y', 'main']);
    commitToDraft(other, { 'content/z/d.yaml': 'd: 1\n' }, 'cms/y');
    expect(await refusal(target, await sent(other, 'cms/y'))).toMatch(
      /с версии [0-9a-f]{10}, которой здесь нет.*git pull/,
    );
  });

  test('a history of its own', async () => {
    const { target } = twoPlaces();
    const alien = folderWith({ 'content/z/a.yaml': 'a: 9\n' });
    commitAll(alien, '2026-01-01');
    git(alien, ['branch', '-m', 'cms/alien']);
    const file = join(folderWith({}), 'b');
    git(alien, ['bundle', 'create', '--quiet', file, 'refs/heads/cms/alien']);
    expect(await refusal(target, writeEnvelope('cms/alien', [], readFileSync(file)))).toMatch(/повреждён/);
  });

  test('other corrections than those already taken in', async () => {
    const { here, target, there } = twoPlaces();
    const file = await sent(here);
    git(there, ['branch', DRAFT, 'main']);
    commitToDraft(there, { 'content/z/mine.yaml': 'm: 1\n' });
    expect(await refusal(target, file)).toMatch(/уже есть, и в нём другие правки/);
  });

  test('a draft that is open in the folder', async () => {
    const { here, target, there } = twoPlaces();
    git(there, ['checkout', '--quiet', '-b', DRAFT]);
    expect(await refusal(target, await sent(here))).toMatch(/открыт в этой папке/);
  });

  test.each<[string, (text: string) => string]>([
    ['nothing', () => ''],
    ['a letter', () => 'Здравствуйте!'],
    ['half of it', (text) => text.slice(0, text.length / 2)],
    ['a lost line', (text) => text.replace(/\n[^\n]{76}\n/, '\n')],
    [
      'a changed letter',
      (text) =>
        text.replace(
          /(.)(.{9}\n)([^\n]+\n-----END)/,
          (_, one: string, two: string, rest: string) => `${one === 'A' ? 'B' : 'A'}${two}${rest}`,
        ),
    ],
    ['other signs', (text) => text.replace('DRAFT-----\n', 'DRAFT-----\n*')],
    ['no bundle', () => `-----BEGIN MUNICIPAL RESERVE DRAFT-----\nQUJD\n-----END MUNICIPAL RESERVE DRAFT-----\n`],
  ])('%s', async (_, damage) => {
    const { here, target } = twoPlaces();
    const file = Buffer.from(damage((await sent(here)).toString()));
    expect(await refusal(target, file)).toMatch(/повреждён|прислать его заново/);
  });

  test('more than a letter can', async () => {
    const { target } = twoPlaces();
    expect(await refusal(target, Buffer.alloc(10 * 1024 * 1024 + 1))).toMatch(/больше 10 МБ/);
  });
});

/** A file with the bytes of a tree of one entry, which no command of git would write. */
function rawTree(repository: string, entry: string, name: string): string {
  const [mode = '', id = ''] = entry.split(' ');
  const file = join(repository, '.git', 'raw-tree');
  writeFileSync(file, Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]));
  return file;
}

/** The bundle of the draft with another name of its branch in the head. */
function bundleNamed(repository: string, name: string): Buffer {
  const file = join(folderWith({}), 'bundle');
  git(repository, ['bundle', 'create', '--quiet', file, '^main', DRAFT]);
  const bytes = readFileSync(file);
  return Buffer.from(bytes.toString('latin1').replace(`refs/heads/${DRAFT}`, `refs/heads/${name}`), 'latin1');
}
