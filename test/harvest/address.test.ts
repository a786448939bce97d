import { expect, test } from 'vitest';
import { protocolOf } from '../../src/harvest/address.ts';
import { SourceFailure } from '../../src/harvest/failure.ts';

test.each([
  ['https://git.example/okrug/zapisi.git', 'https'],
  ['https://git.example:8443/gruppa/okrug/zapisi', 'https'],
  ['https://xn--e1afmkfd.xn--p1ai/okrug/zapisi_2.git', 'https'],
  ['ssh://git@git.example/okrug/zapisi.git', 'ssh'],
  ['ssh://git@git.example:2222/~okrug/zapisi.git', 'ssh'],
  ['file:///srv/git/zapisi.git', 'file'],
])('%s is asked', (url, protocol) => {
  expect(protocolOf(url, true)).toBe(protocol);
});

test.each([
  ['ext::sh -c id', /запустить программу/],
  ['fd::17/foo', /запустить программу/],
  ['--upload-pack=id', /начинается с дефиса/],
  ['-oProxyCommand=id', /начинается с дефиса/],
  ['http://git.example/a/b', /без шифрования/],
  ['HTTP://git.example/a/b', /без шифрования/],
  ['https://user@git.example/a/b', /имя или пароль/],
  ['https://user:secret@git.example/a/b', /имя или пароль/],
  ['ssh://git:secret@git.example/a/b', /имя или пароль/],
  ['https://git.example/a/b\nhttps://git.example/c/d', /перевод строки/],
  ['https://git.example/a/b\u200b', /невидимый знак/],
  ['https://git.example/a/../b', /шаги/],
  ['https://127.0.0.1/a/b', /числом/],
  ['https://2130706433/a/b', /числом/],
  ['https://[::1]/a/b', /числом/],
  ['https://localhost/a/b', /не разобрать/],
  ['https://-o.example/a/b', /не разобрать/],
  ['ssh://-oProxyCommand=id@git.example/a', /не разобрать/],
  ['ssh://git@-oProxyCommand=id/a', /не разобрать/],
  ['https://git.example/a";b', /не разобрать/],
  ['https://git.example/a\\b', /не разобрать/],
  ['https://git.example', /не разобрать/],
  ['git://git.example/a/b', /не годится/],
  ['ftp://git.example/a/b', /не годится/],
  ['git@git.example:okrug/zapisi.git', /не годится/],
  ['/srv/git/zapisi.git', /не годится/],
  ['file://git.example/srv', /не разобрать/],
  ['', /не годится/],
])('%j is refused before git hears of it', (url, says) => {
  expect(() => protocolOf(url, true)).toThrow(SourceFailure);
  expect(() => protocolOf(url, true)).toThrow(says);
});

test('a repository of this disk is asked only where that is allowed', () => {
  expect(() => protocolOf('file:///srv/git/zapisi.git', false)).toThrow(/allowFile: true/);
});
