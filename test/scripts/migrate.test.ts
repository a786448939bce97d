import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../temp-folder.ts';

function repository(settings: string) {
  const folder = folderWith({ 'reserve.yaml': settings });
  cpSync('test/municipality/base/content', join(folder, 'content'), { recursive: true });
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [resolve('scripts', script), ...args], { cwd: folder, encoding: 'utf8' });
  return { folder, run };
}

test('records of this version need nothing', () => {
  const { status, stdout } = repository('records: 1\n').run('migrate.ts');
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'Обновлять нечего: записи уже версии 1.\n' });
});

test('records of a later version are left to a later program', () => {
  const { folder, run } = repository('records: 7\n');
  const { status, stderr } = run('migrate.ts');
  expect(status).toBe(1);
  expect(stderr).toBe('Записи версии 7, а программа знает только версию 1: обновите программу.\n');
  expect(readFileSync(join(folder, 'reserve.yaml'), 'utf8')).toBe('records: 7\n');
});

test('no command judges records of another version', () => {
  const { status, stderr, stdout } = repository('records: 7\n').run('check.ts');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('Записи версии 7, а программа — 1: обновите программу.\n');
});

test('settings that cannot be understood end the command with their line', () => {
  const { status, stderr } = repository('site: нет\n').run('check.ts');
  expect(status).toBe(2);
  expect(stderr).toContain('reserve.yaml:1: «Адрес сайта»: нужен адрес страницы целиком');
});
