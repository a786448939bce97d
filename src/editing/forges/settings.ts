import type { ForgeSettings } from '../../settings/settings.ts';
import { ForgeError } from './failure.ts';

export type { ForgeSettings };
export type ForgeKind = ForgeSettings['kind'];

const VARIABLES: Readonly<Record<ForgeKind, readonly string[]>> = {
  github: ['GITHUB_TOKEN'],
  gitlab: ['GITLAB_TOKEN'],
  forgejo: ['FORGEJO_TOKEN', 'GITEA_TOKEN'],
};
const NAME = /^(?!\.{1,2}$)[\w.-]+$/;
/** Every name that git accepts for a branch is wider than this, and no program of ours makes others. */
const BRANCH = /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[\p{L}\p{N}\p{M}/._@+=-]+(?<![/.])$/u;

/** The token from the environment: `RESERVE_TOKEN`, else the variable usual for this forge. Undefined where none is set. */
export function tokenFor(
  settings: ForgeSettings,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return ['RESERVE_TOKEN', ...VARIABLES[settings.kind]].map((name) => environment[name]?.trim()).find(Boolean);
}

/** Throws in Russian unless the settings are whole and a token may be sent to the address: by https, or to this very machine. */
export function checkSettings({ branch, kind, repository, url }: ForgeSettings): void {
  if (!Object.hasOwn(VARIABLES, kind)) {
    fail(`вид сервера «${kind}» неизвестен. Напишите github, gitlab или forgejo`);
  }
  if (!URL.canParse(url)) fail(`«${url}» не похоже на адрес сервера. Напишите, например, https://git.example`);
  const { hash, password, protocol, search, username } = new URL(url);
  if (username + password + search + hash !== '') fail('в адресе сервера не должно быть имени, пароля, «?» и «#»');
  if (protocol !== 'https:' && !(protocol === 'http:' && isThisMachine(url))) {
    fail(`адрес ${url} без шифрования, токен по нему не отправляют. Нужен адрес, который начинается с https://`);
  }
  const names = repository.split('/');
  if (!names.every((name) => NAME.test(name)) || (kind === 'gitlab' ? names.length < 2 : names.length !== 2)) {
    fail(`хранилище «${repository}» записано неверно. Нужны владелец и имя через косую черту: admin/reserve`);
  }
  checkBranch(branch);
}

/** Whether this is a plain branch name. */
export function isBranch(name: string): boolean {
  return BRANCH.test(name);
}

/** Throws in Russian unless this is a plain branch name: it goes into addresses and arguments of git. */
export function checkBranch(branch: string): void {
  if (!isBranch(branch)) fail(`имя ветки «${branch}» не подходит. Нужны буквы, цифры, дефис и косая черта`);
}

/** The address without a slash at its end. */
export function trimmed(url: string): string {
  return url.replace(/\/+$/, '');
}

function isThisMachine(url: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);
}

function fail(problem: string): never {
  throw new ForgeError('settings', `Настройки сервера: ${problem}.`);
}
