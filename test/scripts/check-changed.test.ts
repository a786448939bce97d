import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

/** Records, and a folder to work in where packages are installed: there the program keeps what spares it work. */
function place() {
  const content = contentAfter({});
  const cwd = folderWith({});
  mkdirSync(join(cwd, 'node_modules'));
  const args = ['--content', content, '--today', TODAY];
  const check = (...more: string[]) => runScript('check.ts', [...args, ...more], { cwd });
  return { args, check, content, cwd, kept: join(cwd, 'node_modules/.cache/municipal-reserve') };
}

function spoil(content: string): void {
  const file = join(content, 'zarechny/decisions/2026-02-2.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kind: exclude', 'kind: exclud'));
}

test('check --changed answers as check does, before and after a change', () => {
  const { check, content, kept } = place();
  expect(check('--changed')).toEqual(check());
  expect(readdirSync(kept)).not.toEqual([]);
  expect(check('--changed')).toEqual(check());
  spoil(content);
  const { code, stdout } = check('--changed');
  expect([code, stdout]).toEqual([1, expect.stringContaining('«exclud»')]);
  expect(check('--changed')).toEqual(check());
});

test('two checks of what changed at once answer both', async () => {
  const { args, check, content, cwd } = place();
  check('--changed');
  spoil(content);
  const whole = check();
  const both = await Promise.all(
    [1, 2].map(async () => {
      const child = spawn(process.execPath, [join(ROOT, 'scripts/check.ts'), ...args, '--changed'], {
        cwd,
        env: { PATH: process.env['PATH'], NO_COLOR: '1' },
      });
      let stdout = '';
      child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, stdout };
    }),
  );
  expect(both).toEqual([1, 2].map(() => ({ code: whole.code, stdout: whole.stdout })));
  expect(check('--changed')).toEqual(whole);
});

test('a published version is compared with the whole: both together are a wrong call', () => {
  const { check } = place();
  const { code, stderr } = check('--changed', '--base', 'main');
  expect([code, stderr]).toEqual([2, expect.stringContaining('укажите что-то одно, --base или --changed')]);
});

test('the check of a request keeps nothing and takes nothing from what was kept', () => {
  const { args, check, content, cwd, kept } = place();
  const ci = () => runScript('ci.ts', [...args, '--out', join(cwd, 'site')], { cwd }).code;
  spoil(content);
  expect(ci()).toBe(1);
  expect(existsSync(kept)).toBe(false);
  check('--changed');
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'чужое');
  expect(ci()).toBe(1);
  expect(readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'))).toEqual(
    readdirSync(kept).map(() => 'чужое'),
  );
});
