import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { commitAll } from '../git-folder.ts';
import { treeHash } from '../site/output.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { runFaulty, startFaulty, surroundings, type Fault } from './command.ts';

const SLOW = { timeout: 120_000 };
const TODAY = ['--today', '2026-11-21'];

/** Records and a site that an earlier build has left. */
function place() {
  const folder = folderWith({ 'dist/index.html': 'прежний сайт', 'dist/pagefind/words.json': '[]' });
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync(BASE, content, { recursive: true });
  return { folder, content, dist, args: ['--content', content, '--out', dist, ...TODAY, '--no-archive'] };
}

/** Runs a command that must fail: with these words, without a trace, and with everything as it was. */
function refused(script: string, args: readonly string[], folder: string, fault: Fault, says: RegExp): void {
  const before = treeHash(folder);
  const { code, stderr, stdout } = runFaulty(script, args, fault);
  expect([code, `${stdout}${stderr}`]).toEqual([expect.any(Number), expect.stringMatching(says)]);
  expect(code).toBeGreaterThan(0);
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at |node:internal|Error:/m);
  expect(treeHash(folder)).toBe(before);
}

const FULL = /На диске кончилось место\. Записи и сайт остались прежними\. Освободите место/;
const READ_ONLY = /Этот диск только для чтения\. Записи и сайт остались прежними\./;

describe('the old site stays, and it is said what to do,', () => {
  test('where the disk is full at the beginning or later', SLOW, () => {
    const { args, folder } = place();
    for (const bytes of [0, 600_000]) refused('build.ts', args, folder, { fault: `full:${bytes}` }, FULL);
  });

  test('where the folder of the site or of the program is read-only', SLOW, () => {
    const { args, folder } = place();
    refused('build.ts', args, folder, { fault: `readonly:${folder}` }, READ_ONLY);
    refused('build.ts', args, folder, { fault: `readonly:${join(ROOT, '.astro')}` }, READ_ONLY);
  });

  test('where git is missing or the repository is broken', SLOW, () => {
    const { args, content, folder } = place();
    refused('build.ts', args, folder, { env: { PATH: folder } }, /Не найдена программа git.*git-scm\.com/);
    commitAll(content);
    rmSync(join(content, '.git/objects'), { recursive: true });
    refused('build.ts', args, folder, {}, /Хранилище git не читается/);
    rmSync(join(content, '.git/HEAD'));
    refused('build.ts', args, folder, {}, /Хранилище git не читается/);
  });

  test('where the folder named holds something else', SLOW, () => {
    const { content, folder } = place();
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/письмо.txt'), 'моё');
    symlinkSync(join(folder, 'docs'), join(folder, 'link'));
    for (const [out, says] of [
      ['docs', /лежит другое/],
      ['docs/письмо.txt', /лежит файл/],
      ['link', /лежит ссылка/],
    ] as const)
      refused('build.ts', ['--content', content, '--out', join(folder, out)], folder, {}, says);
  });

  test('where another run is building to the same place; that one ends well', SLOW, async () => {
    const { args, dist, folder } = place();
    const first = startFaulty('build.ts', args);
    const ended = once(first, 'close');
    await isHeld(dist);
    const second = runFaulty('build.ts', args);
    expect([second.code, second.stderr]).toEqual([75, expect.stringContaining('уже пишет другая программа (процесс')]);
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  });

  test('where a page or a set of data is missing from what was written', SLOW, () => {
    const { args, dist, folder } = place();
    for (const lost of ['zarechny/protocols/2026-01/index.html', 'data/v1/zarechny/act.csv'])
      refused(
        'build.ts',
        args,
        folder,
        { fault: `lose:${join(`${dist}.reserve-new`, lost)}` },
        new RegExp(`Сайт вышел неполным.*1 файл.*${lost.replace('index.html', '')}`),
      );
  });

  test('where it is stopped by Ctrl+C', SLOW, async () => {
    const { args, dist, folder } = place();
    const before = treeHash(dist);
    const child = startFaulty('build.ts', args);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(child, 'close');
    await isHeld(dist);
    process.kill(-child.pid!, 'SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(said).toContain('Прервано. Записи и сайт целы');
    expect([treeHash(dist), ...readdirSync(folder).sort()]).toEqual([before, 'content', 'dist']);
  });
});

/** Waits until a build has taken the place for itself. */
async function isHeld(dist: string): Promise<void> {
  await expect.poll(() => existsSync(`${dist}.reserve-lock`), { timeout: 60_000, interval: 20 }).toBe(true);
}

describe('records stay as they were', () => {
  const untidy = () => {
    const { content, folder } = place();
    writeFileSync(join(content, 'zarechny/positions/x-1.yaml'), 'name:   "Глава"\n\n\n');
    return { content, folder };
  };

  test('where the disk is full or read-only while they are put in order', SLOW, () => {
    const { content, folder } = untidy();
    refused('fix.ts', ['--content', content], folder, { fault: 'full:200' }, FULL);
    refused('fix.ts', ['--content', content], folder, { fault: `readonly:${content}` }, READ_ONLY);
    const { code } = runFaulty('fix.ts', ['--content', content]);
    expect(code).toBe(0);
  });

  test('where pieces or a document cannot be written', SLOW, () => {
    const { content, dist, folder } = place();
    rmSync(dist, { recursive: true });
    const pieces = ['--fragments', '--content', content, '--out', dist, '--site', 'https://rezerv.example', ...TODAY];
    refused('export.ts', pieces, folder, { fault: 'full:5000' }, FULL);
    const out = join(folder, 'protocol.docx');
    const document = ['protocol', '2026-01', '--content', content, '--out', out];
    refused('document.ts', document, folder, { fault: 'full:100' }, /Не удалось записать/);
  });
});

test('a reader who has seen enough disturbs nobody', SLOW, () => {
  const { content } = place();
  rmSync(join(content, 'zarechny/people'), { recursive: true });
  const command = `"${process.execPath}" scripts/check.ts --content "${content}" | head -n 1`;
  const said = execFileSync('bash', ['-c', `{ ${command}; } 2>&1`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: surroundings({}),
  });
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(/ошибка/);
});
