import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { filesWith, treeHash } from './output.ts';
import { TODAY, Workplace } from './run-build.ts';
import { SITE } from './shipped.ts';
import { NAMESPACE, SECRETS, withoutNetwork } from './without-network.ts';

const workplace = new Workplace();
const common = ['--content', workplace.content, '--today', TODAY];

afterAll(() => {
  workplace.remove();
});

test('a build without a network gives the same bytes, asks for none and leaves no secret of its environment', () => {
  const { attempts, status, stderr } = withoutNetwork(workplace.folder, [
    'scripts/build.ts',
    ...common,
    ...['--out', workplace.dist, '--site', SITE],
  ]);
  expect(stderr).toContain('Сайт собран');
  expect({ status, attempts }).toEqual({ status: 0, attempts: '' });
  expect(treeHash(workplace.dist)).toBe(treeHash(inject('shipped').dist));
  expect(filesWith(workplace.dist, 'canary-of-')).toEqual([]);
  for (const secret of Object.values(SECRETS)) expect(filesWith(workplace.dist, secret)).toEqual([]);
});

test.each([
  ['check.ts', []],
  ['deadlines.ts', []],
  ['document.ts', ['protocol', '2026-04', '--out', join(workplace.folder, 'protocol.docx')]],
  ['export.ts', ['--fragments', '--site', SITE, '--out', join(workplace.folder, 'pieces')]],
  ['rules.ts', []],
])('%s works without a network and asks for none', (script, args) => {
  const own = script === 'rules.ts' ? [] : common;
  const { attempts, status, stderr, stdout } = withoutNetwork(workplace.folder, [`scripts/${script}`, ...own, ...args]);
  expect({ status, attempts, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, attempts: '', stderr: '' });
  expect(stdout + stderr).not.toContain('canary-of-');
});

describe('the denial itself', () => {
  const lines = {
    fetch: "await fetch('http://127.0.0.1:9/')",
    http: "(await import('node:http')).get('http://127.0.0.1:9/')",
    tls: "(await import('node:tls')).connect(9, '127.0.0.1')",
    dns: "await (await import('node:dns/promises')).lookup('rezerv.example')",
    dgram: "(await import('node:dgram')).createSocket('udp4')",
    child: `(await import('node:child_process')).spawnSync(process.execPath, ['-e', "fetch('http://127.0.0.1:9/')"])`,
    worker: `await new Promise((done) => new (await import('node:worker_threads')).Worker("fetch('http://127.0.0.1:9/')", { eval: true }).on('error', done).on('exit', done))`,
  };

  test.each(Object.entries(lines))('sees %s', (name, line) => {
    const file = join(workplace.folder, `${name}.mjs`);
    writeFileSync(file, `try { ${line} } catch {}\n`);
    expect(withoutNetwork(workplace.folder, [file]).attempts).not.toBe('');
  });

  test.runIf(NAMESPACE)('leaves what is not of Node without a network as well', () => {
    const file = join(workplace.folder, 'interfaces.mjs');
    writeFileSync(file, "import os from 'node:os'; console.log(JSON.stringify(os.networkInterfaces()))\n");
    expect(withoutNetwork(workplace.folder, [file]).stdout.trim()).toBe('{}');
  });
});
