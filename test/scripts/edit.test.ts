import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { repositoryOf } from '../editing/form-client.ts';
import { runScript } from './run-script.ts';

test('0 for help in Russian', () => {
  const { code, stdout } = runScript('edit.ts', ['--help']);
  expect(code).toBe(0);
  for (const option of ['--content <папка>', '--port <номер>', '--municipality <имя>', '--today <дата>']) {
    expect(stdout).toContain(option);
  }
  expect(stdout).toMatch(/Открывает форму.*\[4380\]/s);
});

test('2 where the records are in no repository, said in Russian', () => {
  const { code, stderr, stdout } = runScript('edit.ts', ['--content', '/proc/self/task']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('git init');
});

test('2 where the port is no port, said in Russian', () => {
  const { code, stderr } = runScript('edit.ts', ['--content', BASE, '--port', '80000']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('Нужен номер порта') as string]);
});

test('2 where the port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const port = String((server.address() as AddressInfo).port);
  const { code, stderr } = runScript('edit.ts', ['--content', join(repositoryOf(BASE), 'content'), '--port', port]);
  expect(code).toBe(2);
  expect(stderr).toContain(`Порт ${port} занят другой программой`);
});
