import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ANSWERS } from '../scripts/init-answers.ts';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';
import { TODAY } from './run-build.ts';

test('a repository that was only just made builds its section', () => {
  const folder = folderWith({ 'given.yaml': ANSWERS });
  const target = join(folder, 'rezerv');
  expect(runScript('init.ts', [target, '--answers', join(folder, 'given.yaml')]).code).toBe(0);
  const { code, stderr } = runScript('build.ts', ['--today', TODAY], { cwd: target });
  expect(stderr).toContain('Сайт собран: dist');
  expect(code).toBe(0);
  const page = readFileSync(join(target, 'dist/index.html'), 'utf8');
  expect(page).toContain('Ольховский муниципальный округ');
  expect(page).toContain('href="/rezerv/');
});
