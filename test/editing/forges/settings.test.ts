import { describe, expect, test } from 'vitest';
import { checkSettings, tokenFor, type ForgeSettings } from '../../../src/editing/forges/settings.ts';

const GOOD: ForgeSettings = {
  kind: 'forgejo',
  url: 'https://git.example',
  repository: 'admin/reserve',
  branch: 'main',
};

describe('the token', () => {
  const environment = {
    RESERVE_TOKEN: ' r ',
    GITHUB_TOKEN: 'h',
    GITLAB_TOKEN: 'l',
    GITEA_TOKEN: 't',
    FORGEJO_TOKEN: 'f',
  };

  test('is the one of the program before the one of the forge', () => {
    expect(tokenFor(GOOD, environment)).toBe('r');
    const others = { ...environment, RESERVE_TOKEN: '' };
    expect(tokenFor({ ...GOOD, kind: 'github' }, others)).toBe('h');
    expect(tokenFor({ ...GOOD, kind: 'gitlab' }, others)).toBe('l');
    expect(tokenFor(GOOD, others)).toBe('f');
    expect(tokenFor(GOOD, { GITEA_TOKEN: 't', GITHUB_TOKEN: 'h' })).toBe('t');
  });

  test('of another forge is not taken', () => {
    expect(tokenFor(GOOD, { GITHUB_TOKEN: 'h', GITLAB_TOKEN: 'l' })).toBeUndefined();
  });
});

describe('settings', () => {
  test.each<Partial<ForgeSettings>>([
    {},
    { url: 'https://git.example:8443/sub/' },
    { url: 'http://127.0.0.1:3000' },
    { kind: 'gitlab', repository: 'raion/otdel/reserve' },
    { branch: 'черновики/2026-1' },
  ])('are right: %j', (change) => {
    expect(() => {
      checkSettings({ ...GOOD, ...change });
    }).not.toThrow();
  });

  test.each<[Partial<Record<keyof ForgeSettings, string>>, RegExp]>([
    [{ kind: 'bitbucket' }, /вид сервера «bitbucket» неизвестен/],
    [{ kind: 'constructor' }, /неизвестен/],
    [{ url: 'git.example' }, /не похоже на адрес/],
    [{ url: 'http://git.example' }, /без шифрования/],
    [{ url: 'http://127.0.0.1.evil.example' }, /без шифрования/],
    [{ url: 'ssh://git.example' }, /без шифрования/],
    [{ url: 'https://user:pass@git.example' }, /не должно быть имени/],
    [{ url: 'https://git.example/?a=1' }, /не должно быть имени/],
    [{ repository: 'reserve' }, /записано неверно/],
    [{ repository: 'a/b/c' }, /записано неверно/],
    [{ repository: 'a/..' }, /записано неверно/],
    [{ repository: 'a/b?x' }, /записано неверно/],
    [{ branch: '--mirror' }, /имя ветки/],
    [{ branch: 'a..b' }, /имя ветки/],
    [{ branch: 'a b' }, /имя ветки/],
    [{ branch: 'a:b' }, /имя ветки/],
    [{ branch: '' }, /имя ветки/],
  ])('are wrong: %j', (change, words) => {
    expect(() => {
      checkSettings({ ...GOOD, ...change } as ForgeSettings);
    }).toThrow(words);
  });
});
