import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { folderWith } from '../temp-folder.ts';
import { asMarkdown } from './audit/table.ts';
import { complaints, FIRST_FLIGHT, type Measured } from './audit/verdict.ts';

const GOOD: Measured = {
  path: '/reserve/',
  html: 5000,
  css: FIRST_FLIGHT - 5000,
  scripts: 2000,
  blockingScripts: 0,
  fonts: 60_000,
  requests: 5,
  shift: 0.019,
  axe: [],
  wide: [],
  lighthouse: { scores: [100, 100, 100, 100], lost: [] },
};

describe('the limits', () => {
  test('are kept by what is just at them', () => {
    expect(complaints(GOOD)).toEqual([]);
  });

  test.each<[Partial<Measured>, string]>([
    [{ html: 5001 }, 'HTML и CSS 14337 Б, а в первый ответ входит 14336'],
    [{ blockingScripts: 1 }, 'сценариев, которых ждёт показ: 1'],
    [{ shift: 0.02 }, 'страница сдвигается, когда приходят шрифты: 0.020'],
    [{ axe: ['dark, 390: color-contrast'] }, 'axe, dark, 390: color-contrast'],
    [{ wide: ['normal, 320: на 4'] }, 'шире экрана, normal, 320: на 4'],
    [{ lighthouse: { scores: [100, 99, 100, 100], lost: ['x: 1 s'] } }, 'Lighthouse, accessibility: 99'],
  ])('are broken by %j', (change, complaint) => {
    expect(complaints({ ...GOOD, ...change })).toEqual([complaint]);
    const table = asMarkdown([GOOD, { ...GOOD, ...change }]).split('\n');
    expect(table[2]).toMatch(/✓ \|$/);
    expect(table[3]).toMatch(/✗ \|$/);
    expect(table.join('\n')).toContain(`  - ${complaint}`);
  });
});

test('the command measures a built site and ends with 1 when a page breaks a limit', () => {
  const dist = folderWith({});
  const { dist: shipped } = inject('shipped');
  const audit = () =>
    spawnSync(process.execPath, ['test/site/audit/run.ts', '--fast', '--dist', dist, '--only', '/404.html'], {
      encoding: 'utf8',
    });
  cpSync(join(shipped, 'assets'), join(dist, 'assets'), { recursive: true });
  cpSync(join(shipped, '404.html'), join(dist, '404.html'));
  const good = audit();
  expect(good.stdout).toMatch(/^\/404\.html .*✓$/m);
  expect(good.status).toBe(0);
  const heavy = `<!--${randomBytes(FIRST_FLIGHT).toString('base64')}-->`;
  writeFileSync(join(dist, '404.html'), readFileSync(join(dist, '404.html'), 'utf8').replace('</main>', `${heavy}$&`));
  const bad = audit();
  expect(bad.stdout).toMatch(/^\/404\.html .*✗$/m);
  expect(bad.stdout).toMatch(/HTML и CSS \d+ Б, а в первый ответ входит 14336/);
  expect(bad.status).toBe(1);
});
