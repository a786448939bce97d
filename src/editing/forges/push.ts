import { simpleGit, type SimpleGit } from 'simple-git';
import { failure, ForgeError, remark, type FailureKind } from './failure.ts';
import { gitUserOf } from './forge.ts';
import { checkBranch, checkSettings, type ForgeSettings } from './settings.ts';

/** What is pushed where: a branch of the repository at a path, to a remote by its name, address or path. */
export interface Push {
  readonly repository: string;
  readonly branch: string;
  readonly remote: string;
  readonly settings: ForgeSettings;
  readonly token?: string | undefined;
  /** Give up after so many milliseconds of silence. */
  readonly timeout?: number;
}

const TIMEOUT = 60_000;

/**
 * Sends a draft branch to the remote. A rewritten draft replaces the one there only if that one was made or taken in here
 * before; the published branch is never pushed. The token reaches git by the environment alone: it stands in no argument,
 * no file and no message, and goes to no other server than the one in the settings. Throws a ForgeError.
 */
export async function pushDraft(push: Push): Promise<void> {
  const { branch, remote, settings } = push;
  checkSettings(settings);
  checkBranch(branch);
  if (branch === settings.branch) {
    throw new ForgeError('settings', `Ветка «${branch}» опубликована: в неё изменения попадают только через запрос.`);
  }
  const git = gitFor(push);
  const ref = `refs/heads/${branch}`;
  const send = (...options: readonly string[]) => git.raw(['push', ...options, '--', remote, `${ref}:${ref}`]);
  try {
    await send().catch((error: unknown) => {
      if (kindOf(error) !== 'changed') throw error;
      return send(`--force-with-lease=${ref}`, '--force-if-includes');
    });
  } catch (error) {
    throw failureOf(error, push);
  }
}

/** Takes in the published branch of the remote and returns its commit; no branch here is moved. Throws a ForgeError. */
export async function fetchPublished(from: Omit<Push, 'branch'>): Promise<string> {
  const push = { ...from, branch: from.settings.branch };
  checkSettings(push.settings);
  checkBranch(push.branch);
  const git = gitFor(push);
  try {
    await git.raw(['fetch', '--quiet', '--no-tags', '--', push.remote, `refs/heads/${push.branch}`]);
    return (await git.raw(['rev-parse', 'FETCH_HEAD'])).trim();
  } catch (error) {
    throw failureOf(error, push);
  }
}

function gitFor({ repository, settings, timeout = TIMEOUT, token }: Push): SimpleGit {
  const config = token ? access(settings, token) : [];
  const environment: Record<string, string> = {
    // Questions would wait for ever, and translated messages could not be told apart.
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    GIT_CONFIG_COUNT: `${config.length}`,
  };
  for (const [index, [key, value]] of config.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return simpleGit({
    baseDir: repository,
    timeout: { block: timeout },
    allowEnvironment: Object.keys(environment),
    unsafe: { allowUnsafeConfigEnvCount: true, allowUnsafeCredentialHelper: true },
  }).env({ ...inherited(), ...environment });
}

/** Settings of git for this server alone: the token, and no redirect or helper that would pass it on, store it or ask for another. */
function access(settings: ForgeSettings, token: string): readonly (readonly [string, string])[] {
  const { origin } = new URL(settings.url);
  return [
    [`http.${origin}/.extraHeader`, `Authorization: Basic ${basic(settings, token)}`],
    [`http.${origin}/.followRedirects`, 'false'],
    [`credential.${origin}.helper`, ''],
  ];
}

function basic(settings: ForgeSettings, token: string): string {
  return Buffer.from(`${gitUserOf(settings)}:${token}`).toString('base64');
}

/** Our own environment without what simple-git refuses to hand to git: settings of git, editors and pagers. */
function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !/^(GIT_.*|EDITOR|PAGER|PREFIX|SSH_ASKPASS|VISUAL)$/i.test(entry[0]),
    ),
  );
}

const SIGNS: readonly (readonly [RegExp, FailureKind])[] = [
  [/stale info|non-fast-forward|fetch first|remote ref updated since checkout/, 'changed'],
  [/protected branch|hook declined|GH\d{3}|\[remote rejected\]/, 'refused'],
  [/Authentication failed|could not read (Username|Password)|error: 401|Invalid username or token/, 'token'],
  [/error: 403|Permission( to .*)? denied|not allowed to push|publickey/i, 'rights'],
  [/error: 404|[Rr]epository .*not found|does not appear to be a git repository|does not exist/, 'missing'],
  [/unable to update url base from redirection|error: 30\d/, 'settings'],
];

/** What git's message means; a failure nobody knows may pass, so it counts as no answer. */
function kindOf(error: unknown): FailureKind {
  const message = error instanceof Error ? error.message : String(error);
  return SIGNS.find(([sign]) => sign.test(message))?.[1] ?? 'unavailable';
}

function failureOf(error: unknown, { branch, settings, token = '' }: Push): ForgeError {
  const message = error instanceof Error ? error.message : String(error);
  if (/src refspec .* does not match any/.test(message)) {
    return new ForgeError(
      'settings',
      `Черновика «${branch}» на этом компьютере нет. Откройте список черновиков заново.`,
    );
  }
  return failure(kindOf(error), settings, remark(message, [token, token && basic(settings, token)]));
}
