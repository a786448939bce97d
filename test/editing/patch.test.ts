import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyDraft } from '../../src/editing/patch.ts';
import { git } from '../git-folder.ts';
import { commitToDraft, DRAFT } from './forges/draft.ts';
import { draftOf, sent, twoPlaces } from './patch-places.ts';

const tree = (repository: string, branch = DRAFT) => git(repository, ['rev-parse', `${branch}^{tree}`]);

describe('a draft sent by e-mail', () => {
  test('arrives as the same commit, with no file of the working tree touched', async () => {
    const { here, target, there } = twoPlaces();
    const result = await applyDraft(target, await sent(here));
    expect(git(there, ['rev-parse', DRAFT])).toBe(git(here, ['rev-parse', DRAFT]));
    expect(git(there, ['status', '--porcelain'])).toBe('');
    expect(git(there, ['branch', '--show-current'])).toBe('main');
    expect(result).toEqual({
      branch: DRAFT,
      state: 'new',
      author: 'Секретарь',
      changes: [{ file: 'content/z/b.yaml', change: 'added' }],
      report: `Принят черновик «${DRAFT}», 1 файл. Подготовил: Секретарь.\n  добавлено: content/z/b.yaml`,
    });
  });

  test('is one text file of the same bytes each time, which says what is inside', async () => {
    const { here } = twoPlaces();
    const file = await sent(here);
    expect(await sent(here)).toEqual(file);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    expect(text).toMatch(
      /^Черновик записей муниципального резерва: cms\/protocols\/2026-04\n {2}добавлено: content\/z\/b\.yaml\n/,
    );
    expect(text.split('\n').every((line) => line.length < 120)).toBe(true);
  });

  test('survives another encoding, other line ends and remarks of a mail program', async () => {
    const { here, target } = twoPlaces();
    commitToDraft(here, { 'content/z/crlf.yaml': 'a: 1\r\nb: ё\r\n' });
    const text = (await sent(here)).toString('latin1');
    const mangled = Buffer.from(
      `Переслано\r\n${text.replaceAll(/[\u0080-\u00ff]/g, '?').replaceAll('\n', '\r\n')}-- \r\n`,
    );
    await applyDraft(target, mangled);
    expect(tree(target.repository)).toBe(tree(here));
  });

  test('meets published records that have gone on', async () => {
    const { here, target, there } = twoPlaces();
    commitToDraft(there, { 'content/z/other.yaml': 'o: 1\n' }, 'main');
    await applyDraft(target, await sent(here));
    expect(tree(there)).toBe(tree(here));
  });

  test('may come twice, and again after a correction', async () => {
    const { here, target, there } = twoPlaces();
    await applyDraft(target, await sent(here));
    const again = await applyDraft(target, await sent(here));
    expect(again.report).toMatch(/^Этот черновик уже здесь: «/);
    commitToDraft(here, { 'content/z/b.yaml': 'b: 2\n', 'content/z/c.yaml': 'c: 1\n' });
    const later = await applyDraft(target, await sent(here));
    expect([again.state, later.state]).toEqual(['known', 'updated']);
    expect(later.report).toMatch(/^Обновлён черновик .*, 2 файла\./);
    expect(tree(there)).toBe(tree(here));
    expect((await applyDraft(target, await sent(here))).state).toBe('known');
  });

  test('says what it changes and takes away', async () => {
    const { file, target } = await draftOf((folder) => {
      unlinkSync(join(folder, 'content/z/a.yaml'));
      writeFileSync(join(folder, 'content/z/новый.yaml'), 'n: 1\n');
    });
    const { changes } = await applyDraft(target, file);
    expect(changes).toEqual([
      { file: 'content/z/a.yaml', change: 'deleted' },
      { file: 'content/z/новый.yaml', change: 'added' },
    ]);
  });

  test('is not made of nothing', async () => {
    const { here } = twoPlaces();
    git(here, ['branch', 'cms/empty', 'main']);
    await expect(sent(here, 'cms/empty')).rejects.toThrow('нет изменений: отправлять нечего');
    await expect(sent(here, 'cms/none')).rejects.toThrow('Черновика «cms/none» здесь нет');
    await expect(sent(here, '--all')).rejects.toThrow('Черновика «--all» здесь нет');
  });
});
