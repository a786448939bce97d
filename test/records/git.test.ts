import { chownSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TODAY } from '../checks/municipality.ts';
import { git } from '../git-folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';
import { publishedAs, rewritings } from './published.ts';

describe('git that does not answer', () => {
  const check = (repository: string, env: Readonly<Record<string, string>> = {}) =>
    runScript('check.ts', ['--content', join(repository, 'content'), '--today', TODAY, '--base', 'main'], { env });

  test('is missing', () => {
    const { code, stderr, stdout } = check(publishedAs(), { PATH: '/nowhere' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Программа git не найдена\. Установите её/);
  });

  test('has no folder of files, or one that is damaged', async () => {
    const repository = publishedAs();
    const folder = folderWith({ 'content/z/municipality.yaml': 'name: З\n' });
    git(folder, ['clone', '--quiet', '--bare', repository, 'content/.git']);
    await expect(rewritings(folder)).rejects.toThrow(/^Это хранилище без рабочей папки/);
    const tree = git(repository, ['rev-parse', 'HEAD^{tree}']);
    rmSync(join(repository, '.git/objects', tree.slice(0, 2), tree.slice(2)), { force: true });
    await expect(rewritings(repository)).rejects.toThrow(/^Хранилище git повреждено: .*git fsck .*git clone/);
  });

  test.runIf(process.getuid?.() === 0)('belongs to somebody else', async () => {
    const repository = publishedAs();
    for (const name of ['.', '.git']) chownSync(join(repository, name), 12_345, 12_345);
    await expect(rewritings(repository)).rejects.toThrow(
      `принадлежит другому пользователю, и git его не читает. Если вы ему доверяете, выполните: git config --global --add safe.directory "${repository}"`,
    );
  });
});
