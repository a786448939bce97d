import { spawn } from 'node:child_process';
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderWith } from '../temp-folder.ts';
import { filesOf } from './output.ts';
import { TODAY } from './run-build.ts';

test('the live site shows a record as it is now', async () => {
  const content = join(folderWith({}), 'content');
  cpSync('content', content, { recursive: true });
  const file = filesOf(content).find((one) => /practices\/.*\.mdx$/.test(one))!;
  const [, section, id] = /^([^/]+)\/practices\/(.*)\.mdx$/.exec(file)!;
  const dev = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--today', TODAY], {
    // To be tested itself would change what Astro does.
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 100_000,
    killSignal: 'SIGKILL',
  });
  try {
    let address: string | undefined;
    for await (const said of dev.stdout.iterator({ destroyOnReturn: false })) {
      address = /http:\S+\//.exec(String(said))?.[0];
      if (address !== undefined) break;
    }
    const page = async () => (await fetch(`${address}practices/${section}/${id}/`)).text();
    expect(await page()).toContain('</main>');
    appendFileSync(join(content, file), '\nЭтого здесь не было.\n');
    for (let tries = 0; tries < 100 && !(await page()).includes('Этого здесь не было.'); tries += 1) await pause(200);
    expect(await page()).toContain('Этого здесь не было.');
  } finally {
    dev.kill('SIGKILL');
  }
});
