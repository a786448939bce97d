import { createServer } from 'node:net';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SourceFailure } from '../../src/harvest/failure.ts';
import { remoteGit, type Workplace } from '../../src/harvest/remote-git.ts';
import { folderWith } from '../temp-folder.ts';

const place = (more: Partial<Workplace> = {}): Workplace => ({
  folder: folderWith({}),
  protocol: 'https',
  until: performance.now() + 10_000,
  megabytes: 1,
  ...more,
});
const failureOf = async (work: Promise<unknown>) => {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(SourceFailure);
  return failure as SourceFailure;
};

test('a server that never answers costs no more than the time of its source', async () => {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const begun = performance.now();
  const failure = await failureOf(
    remoteGit(['ls-remote', '--', `https://127.0.0.1:${port}/a/b`, 'HEAD'], place({ until: begun + 700 }), {
      network: true,
    }),
  );
  expect(failure.kind).toBe('link');
  expect(failure.message).toContain('не успело');
  expect(performance.now() - begun).toBeLessThan(5000);
  server.close();
});

test('what git and its children write is limited, in one file and in all together', async () => {
  const one = place();
  writeFileSync(join(one.folder, 'large'), Buffer.alloc(3 * 1024 * 1024, 'noise'));
  expect((await failureOf(remoteGit(['-c', 'alias.wait=!sleep 5', 'wait'], one))).message).toMatch(/больше предела/);
  const other = place();
  const copy = ['-c', 'alias.fill=!head -c 3000000 /dev/zero > grown; sleep 0.05; exit 1', 'fill'];
  await failureOf(remoteGit(copy, other));
  expect(statSync(join(other.folder, 'grown')).size).toBeLessThanOrEqual(1024 * 1024);
});

test('an answer without end is not listened to', async () => {
  const failure = await failureOf(remoteGit(['-c', 'alias.yes=!yes', 'yes'], place(), { most: 100_000 }));
  expect(failure.kind).toBe('content');
  expect(failure.message).toContain('отвечает без конца');
});

test('no protocol but that of the source is gone by, and none at all where the network is not needed', async () => {
  const remote = `file://${folderWith({})}`;
  const asked = (network: boolean, protocol: Workplace['protocol']) =>
    failureOf(remoteGit(['ls-remote', '--', remote], place({ protocol }), { network }));
  expect((await asked(true, 'https')).message).toMatch(/ходить нельзя/);
  expect((await asked(false, 'file')).message).toMatch(/ходить нельзя/);
  expect((await asked(true, 'file')).message).toMatch(/нет хранилища git/);
});

test('settings and variables of the machine have no say', async () => {
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_CONFIG_KEY_0', 'harvest.foreign');
  vi.stubEnv('GIT_CONFIG_VALUE_0', 'yes');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  await failureOf(remoteGit(['config', 'harvest.foreign'], place()));
  const hooks = await remoteGit(['config', 'core.hooksPath'], place());
  expect(hooks.toString().trim()).toBe('/dev/null');
});
