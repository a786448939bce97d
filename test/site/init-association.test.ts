import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitTo, recordsOf } from '../harvest/repositories.ts';
import { runScript } from '../scripts/run-script.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { TODAY } from './run-build.ts';
import { saidAddress } from './said-address.ts';

const NAME = 'Союз муниципалитетов Среднереченской области';

test('an association’s repository that was only just made shows a site of what it collects', async () => {
  const folder = folderWith({});
  commitTo(join(folder, 'zarechny.git'), recordsOf('zarechny'));
  const source = `{ id: zarechny, url: 'file://${folder}/zarechny.git' }`;
  const answers = folderWith({ 'given.yaml': `name: ${NAME}\nsources:\n  - ${source}\n` });
  const target = join(folder, 'soyuz');
  const given = ['--kind', 'association', '--answers', join(answers, 'given.yaml')];
  expect(runScript('init.ts', [target, ...given]).code).toBe(0);
  // What `npm start` does there: two commands, with folders that are named from where they run.
  const harvest = ['--out', 'harvest/result', '--today', TODAY];
  expect(runScript('harvest.ts', harvest, { cwd: target }).code).toBe(0);
  const args = ['--content', 'harvest/result/content', '--port', '48322', '--today', TODAY];
  const server = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), ...args], {
    cwd: target,
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  try {
    const address = await saidAddress(server);
    const front = await (await fetch(address)).text();
    expect(front).toContain(`<h1>${NAME}</h1>`);
    expect(front).toMatch(/<a href="\/practices\/">Практики<\/a>[^]*?2 <small>практики</);
    expect(await (await fetch(new URL('/sources/', address))).text()).toContain('Муниципалитет zarechny');
  } finally {
    server.kill('SIGKILL');
  }
});
