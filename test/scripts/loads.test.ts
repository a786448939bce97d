import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { ROOT, sourceFiles, textOf } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';

/** Writes the address of every module that a command loads, one to a line, to the fourth stream. */
const RECORDER = `
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load(url, context, next) { writeSync(3, url + '\\n'); return next(url, context); } });
`;
const commands = sourceFiles('scripts').filter((file) => textOf(file).includes('.parse()'));

/** Names of the packages a command loads, and paths of our own modules, after it has ended as expected. */
function loadedBy(script: string, ...args: string[]): { own: string[]; packages: string[] } {
  const recorder = `data:text/javascript,${encodeURIComponent(RECORDER)}`;
  const { output, status } = spawnSync(process.execPath, ['--import', recorder, script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  expect({ script, status }).toEqual({ script, status: 0 });
  const urls = (output[3] ?? '').split('\n').filter((url) => url.startsWith('file:'));
  const inPackage = /\/node_modules\/((?:@[^/]+\/)?[^/]+)/;
  return {
    own: urls.filter((url) => !inPackage.test(url)).map((url) => url.slice(`file://${ROOT}/`.length)),
    packages: [...new Set(urls.flatMap((url) => inPackage.exec(url)?.[1] ?? []))].sort(),
  };
}

describe('a question for help loads the parser of arguments and no part of the program', () => {
  test.each(commands)('%s', (script) => {
    const { own, packages } = loadedBy(script, '--help');
    expect(packages.filter((name) => !['commander', 'picocolors'].includes(name))).toEqual([]);
    // Schemas name the kinds of records in the help of `new`.
    expect(own.filter((file) => !file.startsWith('schemas/')).length).toBeLessThan(20);
  });
});

test('a check loads what reads and judges records, and nothing that writes pages or papers', () => {
  const { own, packages } = loadedBy('scripts/check.ts', '--content', contentAfter({}), '--today', TODAY);
  expect(own).toContain('src/checks/run.ts');
  expect(own.length).toBeLessThan(230);
  const heavy = ['astro', 'csv-stringify', 'docx', 'exifreader', 'feed', 'fflate', 'ical-generator'];
  const heavier = ['read-excel-file', 'simple-git', 'unpdf', 'vite', '@clack/prompts'];
  expect(packages.filter((name) => [...heavy, ...heavier].includes(name))).toEqual([]);
});

test('schemas are compiled by no command: of ajv only its comparisons are loaded', () => {
  const script = join(ROOT, 'scripts/check.ts');
  const content = contentAfter({});
  const options = ['--disallow-code-generation-from-strings', script, '--content', content, '--today', TODAY];
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8', cwd: ROOT });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // With settings there is a schema more.
  const cwd = folderWith({ 'reserve.yaml': 'content: own\n', 'own/keep': '' });
  const own = spawnSync(process.execPath, options, { encoding: 'utf8', cwd });
  expect({ status: own.status, stderr: own.stderr }).toEqual({ status: 0, stderr: '' });
});
