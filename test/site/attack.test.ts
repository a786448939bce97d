import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const SEED = 20_261_121;

test('two thousand attacks are refused, neutralised or taken for the valid records they are', () => {
  const args = ['test/attack/run.ts', '--seed', String(SEED), '--count', '2100'];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 240_000,
    killSignal: 'SIGKILL',
  });
  const misses = stdout.split('\n').filter((line) => line.startsWith('промах'));
  expect({ status, misses, stderr }).toEqual({ status: 0, misses: [], stderr: '' });
  expect(stdout).toContain(`--seed ${SEED}`);
  expect(stdout).toMatch(/^Нападений: 2100, промахов: 0\.$/m);
  expect(stdout).toMatch(/^Сайт из них: \d{3} страниц, слов в полях \d{3}, из них видно \d{3}/m);
  const worst = Number(/Дольше всех читалась одна запись: (\d+) мс/.exec(stdout)?.[1]);
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(2000);
}, 250_000);
