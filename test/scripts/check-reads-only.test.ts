import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';

/** Runs a program under Node's permission model: it may read itself and the records, and nothing else in the world. */
function readingOnly(program: string, content: string, ...args: string[]) {
  // The parser of the text of records is an addon.
  const permissions = ['--permission', '--allow-addons', `--allow-fs-read=${ROOT}/`, `--allow-fs-read=${content}/`];
  return spawnSync(process.execPath, ['--no-warnings', ...permissions, program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { NO_COLOR: '1' },
  });
}

test.each(['text', 'json'])('the check (%s) needs to read the records, and nothing else', (format) => {
  const content = contentAfter({});
  const args = ['--content', content, '--today', TODAY, '--format', format];
  const { status, stderr, stdout } = readingOnly('scripts/check.ts', content, ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/Ошибок: 0|"error": 0/);
});

test.each([
  ['write', "import { writeFileSync } from 'node:fs'; writeFileSync(process.argv[2] + '/kept', '')"],
  ['read elsewhere', "import { readFileSync } from 'node:fs'; readFileSync(process.argv[2] + '/kept')"],
  ['start a program', "import { execFileSync } from 'node:child_process'; execFileSync('true')"],
])('the same permissions do not let it %s', (_, text) => {
  const folder = folderWith({ 'program/own.mjs': text, kept: 'as it was' });
  const program = join(folder, 'program/own.mjs');
  const { status, stderr } = readingOnly(program, join(folder, 'program'), folder);
  expect(status).toBe(1);
  expect(stderr).toContain('ERR_ACCESS_DENIED');
  expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('as it was');
});
