import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TODAY } from '../checks/municipality.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { fillHostile } from './hostile-folder.ts';

/** Writes the greatest memory that the process took, in kilobytes, when it ends. */
const measured = (file: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`,
  )}`;

test('ten thousand hostile files: an end, a summary and less than a gigabyte', { timeout: 240_000 }, () => {
  const root = folderWith({});
  const memory = join(folderWith({}), 'memory');
  const { broken, files } = fillHostile(root);
  expect(files).toBeGreaterThanOrEqual(10_000);

  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', measured(memory), join(ROOT, 'scripts/check.ts'), '--content', root, '--today', TODAY],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 200_000,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    },
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(Number(readFileSync(memory, 'utf8'))).toBeLessThan(1024 * 1024);

  // Broken files and what is reported of them, then files that are records and are wrong.
  const rows = new Map(
    [...stdout.matchAll(/^ {2}(\S+) +ошибка +(\d+) +(\d+)$/gm)].map(([, rule, ...n]) => [rule, n.map(Number)]),
  );
  expect(rows.get('form')?.[1]).toBe(broken + 5);
  expect(rows.get('X14')).toEqual([900, 900]);
  expect(rows.get('X7')?.[1]).toBe(30);
  expect(rows.get('X2')?.[1]).toBeGreaterThanOrEqual(900);
  const all = [...rows.values()].reduce((sum, [findings = 0]) => sum + findings, 0);
  expect(stdout).toContain(`Показаны 50 из ${all}: `);
  expect(stdout).toMatch(new RegExp(`Ошибок: ${all}, .*\n$`));
  // A summary, in which every kind has its word.
  expect(stdout.split('\n').length).toBeLessThan(350);
  for (const says of [
    'это ссылка',
    'не обычный файл',
    'не в кодировке UTF-8',
    'разворачивает строку',
    'вложены',
    'хранилище git',
  ])
    expect(stdout, says).toContain(says);
  expect(stdout).not.toMatch(/root:|\p{Cc}(?<!\n)|\u202e/u);
});
