import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/records/history.ts';
import { unsignedSince, withSignatures } from '../../src/records/signatures.ts';
import { demandSignatures } from '../../src/checks/against.ts';
import { checkContent } from '../../src/checks/run.ts';
import { BASE, TODAY } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { publishedAs, putRecords } from './published.ts';

/** The program by which git signs with SSH keys; without it these tests are skipped, and say so. */
const canSign = spawnSync('ssh-keygen', ['-?']).error === undefined;
if (!canSign) console.warn('Signatures are not tested: there is no ssh-keygen here.');

/** Makes commits of the repository signed with a new key, which is trusted or not; returns its name. */
function signWith(repository: string, key: string, trusted: boolean): string {
  const file = join(repository, '.git', key);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ivanova@zarechny.example', '-f', file]);
  const signers = join(repository, '.git/signers');
  if (trusted) writeFileSync(signers, `rezerv@zarechny.example ${readFileSync(`${file}.pub`, 'utf8')}`);
  for (const [name, value] of [
    ['gpg.format', 'ssh'],
    ['gpg.ssh.allowedSignersFile', signers],
    ['user.signingKey', file],
    ['commit.gpgSign', 'true'],
  ] as const)
    git(repository, ['config', name, value]);
  return execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`], { encoding: 'utf8' }).split(' ')[1]!;
}

function publishAct(repository: string, name: string): string {
  putRecords(repository, { [`acts/${name}.yaml`]: 'kind: иной акт\ntitle: Новый\npurposes: [other]\n' });
  return commitAll(repository, '2026-11-21');
}

describe.runIf(canSign)('signatures', () => {
  test('a good one is told by the name of its key, and of nobody else', async () => {
    const repository = publishedAs();
    const key = signWith(repository, 'mine', true);
    const signed = publishAct(repository, 'novy');
    const root = join(repository, 'content');
    const history = await withSignatures(root, (await readHistory(root))!);
    expect([...(history.signedBy ?? [])]).toEqual([[signed, `ключ ${key}`]]);
    expect(await unsignedSince(root, 'HEAD^')).toEqual([]);
    expect(JSON.stringify([...history.signedBy!])).not.toMatch(/ivanova|rezerv@/);
  });

  test('a missing one and one by an unknown key are refused, and only where that is asked for', async () => {
    const repository = publishedAs();
    const base = git(repository, ['rev-parse', 'HEAD']);
    signWith(repository, 'mine', true);
    publishAct(repository, 'novy');
    signWith(repository, 'stranger', false);
    const strange = publishAct(repository, 'chuzhoy');
    git(repository, ['config', 'commit.gpgSign', 'false']);
    const bare = publishAct(repository, 'prostoy');
    const root = join(repository, 'content');
    expect(await unsignedSince(root, base)).toEqual([
      { hash: bare, why: 'не подписана' },
      { hash: strange, why: 'подписана ключом, которому здесь не доверяют' },
    ]);
    const { findings } = await demandSignatures(checkContent(root, TODAY), root, base);
    expect(findings.map(({ level, message, rule }) => `${rule} ${level} ${message}`)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`X11 error версия ${bare.slice(0, 8)} не подписана. Подпишите её известным ключом`),
      ]),
    );
  });
});

test('signatures without a version to compare with are a call that cannot be understood', () => {
  const { code, stderr, stdout } = runScript('check.ts', ['--content', BASE, '--signed']);
  expect({ code, stderr, stdout }).toEqual({
    code: 2,
    stderr: 'Подписи проверяют с какой-то версии: укажите и --base.\n',
    stdout: '',
  });
});
