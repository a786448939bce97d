import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { openForm, TODAY, type Form } from '../editing/form-client.ts';
import { ROOT } from '../source-files.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the command as a secretary does and opens the form at the address that it prints. `kill` ends it with all that it has started. */
export async function started(repository: string): Promise<{ child: ChildProcess; form: Form; kill: () => void }> {
  const args = ['--content', join(repository, 'content'), '--port', String(await freePort()), '--today', TODAY];
  const child = spawn(process.execPath, [join(ROOT, 'scripts/edit.ts'), ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  };
  onTestFinished(kill);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, kill, form: await openForm(/http:\S+/.exec(line)![0]) };
}
