import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFrom, readHistory } from '../../src/records/history.ts';
import { KEEPS_7, LIST_ACT } from '../checks/edits.ts';
import { TODAY, type Edits } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';
import { publishedAs, putRecords, rewritings } from './published.ts';

const OTHER_DAY: Edits = { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-11']] };
const REWRITTEN = [expect.stringMatching(/^error acts\/spisok\.yaml date: .*было «2026-02-10»/)];

/** A commit in which the past is another. */
function forge(repository: string): string {
  git(repository, ['checkout', '--quiet', '-b', 'forged']);
  putRecords(repository, OTHER_DAY);
  return commitAll(repository, '2026-11-21');
}

function setConfig(repository: string, ...settings: readonly (readonly [string, string])[]): void {
  for (const [key, value] of settings) git(repository, ['config', key, value]);
}

describe('what a repository says of itself', () => {
  test('replaced and grafted commits tell no other past', async () => {
    const repository = publishedAs();
    const published = git(repository, ['rev-parse', 'HEAD']);
    const forged = forge(repository);
    git(repository, ['replace', published, forged]);
    expect(await rewritings(repository, published)).toEqual(REWRITTEN);
    git(repository, ['replace', '--delete', published]);
    mkdirSync(join(repository, '.git/info'), { recursive: true });
    writeFileSync(join(repository, '.git/info/grafts'), `${forged}\n`);
    expect((await readHistory(join(repository, 'content')))?.files.get('zarechny/municipality.yaml')?.first.hash).toBe(
      published,
    );
  });

  test('attributes hide nothing and make nothing look changed', async () => {
    const repository = publishedAs({ 'files/spisok.pdf': '%PDF-1.7\r\n' });
    const root = join(repository, 'content');
    writeFileSync(
      join(repository, '.gitattributes'),
      '* -diff export-ignore ident text eol=crlf filter=x diff=x\n*.yaml binary\n',
    );
    expect(await rewritings(repository)).toEqual([]);
    const act = join(root, 'zarechny', LIST_ACT);
    writeFileSync(act, readFileSync(act, 'utf8').replaceAll('\n', '\r\n'));
    expect(await rewritings(repository)).toEqual([]);
    writeFileSync(act, readFileSync(act, 'utf8').replace('2026-02-10', '2026-02-11'));
    expect(await rewritings(repository)).toEqual(REWRITTEN);
  });

  test('programs named in its settings are not run', async () => {
    const repository = publishedAs();
    const canary = join(folderWith({}), 'run');
    const program = join(folderWith({ 'x.sh': `#!/bin/sh\ntouch '${canary}'\ncat\n` }), 'x.sh');
    const run = `sh ${program}`;
    writeFileSync(join(repository, '.gitattributes'), '* filter=x diff=x\n');
    setConfig(
      repository,
      ...(['core.fsmonitor', 'diff.external', 'diff.x.textconv', 'diff.x.command', 'filter.x.clean'] as const).map(
        (key) => [key, run] as const,
      ),
      ...([
        ['alias.log', `!${run}`],
        ['alias.ls-tree', `!${run}`],
        ['core.pager', run],
        ['core.hooksPath', join(program, '..')],
      ] as const),
      ...([
        ['gpg.program', program],
        ['log.showSignature', 'true'],
        ['log.showRoot', 'false'],
        ['diff.orderFile', '/dev/zero-no'],
      ] as const),
    );
    putRecords(repository, OTHER_DAY);
    expect(await rewritings(repository)).toEqual(REWRITTEN);
    const history = await readHistory(join(repository, 'content'));
    expect(history?.files.size).toBe(32);
    expect([...(history?.uncommitted ?? [])]).toEqual([`zarechny/${LIST_ACT}`]);
    expect(() => readFileSync(canary)).toThrow();
  });

  test('a hook that runs the check leads it to no other repository', () => {
    const repository = publishedAs();
    putRecords(repository, OTHER_DAY);
    const { code } = runScript(
      'check.ts',
      ['--content', join(repository, 'content'), '--today', TODAY, '--base', 'main'],
      {
        env: { GIT_DIR: join(publishedAs(OTHER_DAY), '.git'), GIT_INDEX_FILE: '/nowhere' },
      },
    );
    expect(code).toBe(1);
  });

  test('names of files with quotes, ends of lines, foreign letters or a dash stay names', async () => {
    const names = ['кавычки «"\'».txt', 'две\nстроки.txt', '-n', '--output=x', 'я.yaml', ' пробел'];
    const repository = publishedAs(Object.fromEntries(names.map((name) => [name, 'x\n'])));
    const history = await readHistory(join(repository, 'content'));
    expect(names.filter((name) => !history?.files.has(`zarechny/${name}`))).toEqual([]);
    putRecords(repository, { [KEEPS_7]: null });
    expect(await rewritings(repository)).toEqual([
      expect.stringMatching(/2026-02-1\.yaml -: опубликованная запись удалена/),
    ]);
  });

  test('a large file kept apart is known by its checksum', async () => {
    const bytes = '%PDF-1.7 x\n';
    const sum = createHash('sha256').update(bytes).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sum}\nsize ${bytes.length}\n`;
    const repository = publishedAs({ 'files/spisok.pdf': pointer });
    const root = join(repository, 'content');
    const file = join(root, 'zarechny/files/spisok.pdf');
    writeFileSync(file, bytes);
    expect(await changedFrom(root, 'HEAD')).toEqual([]);
    writeFileSync(file, `${bytes}x`);
    expect(await changedFrom(root, 'HEAD')).toMatchObject([{ file: 'zarechny/files/spisok.pdf', change: 'changed' }]);
  });
});
