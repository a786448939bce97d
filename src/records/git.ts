import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/**
 * What git must not take from the repository it reads: its settings may name programs to run, signers are checked by the
 * usual programs alone, and replaced or grafted commits would tell another history than everybody else has.
 */
const SETTINGS = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'core.quotePath=false',
  `diff.orderFile=${devNull}`,
  'diff.relative=false',
  'log.showRoot=true',
  'log.showSignature=false',
  'gpg.program=gpg',
  'gpg.openpgp.program=gpg',
  'gpg.x509.program=gpgsm',
  'gpg.ssh.program=ssh-keygen',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);
const OWN = {
  GIT_GRAFT_FILE: devNull,
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};
/** Settings of the machine's owner stay; a hook's own variables would lead to another repository or index. */
const KEPT = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES)$/;

/** Why git did not answer: `missing` program, `outside` of any repository, `no` to what was asked, or what has to be mended. */
export type GitTrouble = 'missing' | 'outside' | 'no' | 'foreign' | 'bare' | 'broken';

/** A refusal of git, with what to do in Russian. */
export class GitError extends Error {
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

export const NO_FOLDER = 'Это хранилище без рабочей папки. Возьмите обычную копию: git clone.';
const BROKEN =
  'Хранилище git повреждено: прочитать его нельзя. Проверьте его командой git fsck или возьмите целую копию с сервера: git clone.';

/** Runs git in a folder and returns what it printed, byte for byte. Nothing that the repository says of itself is run. Throws a GitError. */
export async function runGit(root: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { code, stderr, stdout } = await started(root, args, input);
  if (code === 0) return stdout;
  const [trouble, message] = troubleIn(stderr, root);
  throw new GitError(trouble, message);
}

/** The same for one line of text; undefined where git says no. */
export async function askGit(root: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await runGit(root, args)).toString('utf8').replace(/\n$/, '');
  } catch (error) {
    if (error instanceof GitError && error.trouble === 'no') return undefined;
    throw error;
  }
}

interface Answer {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function started(root: string, args: readonly string[], input: string): Promise<Answer> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...SETTINGS, ...args], {
      cwd: root,
      env: { ...Object.fromEntries(inherited), ...OWN },
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => errors.push(piece));
    child.on('error', () => {
      reject(new GitError('missing', 'Программа git не найдена. Установите её: https://git-scm.com/downloads.'));
    });
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString('utf8') });
    });
    // Whoever stops reading early has said why already.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** What a complaint of git means; those that stand for a plain «no» are told apart from those that must be mended. */
function troubleIn(stderr: string, root: string): [GitTrouble, string] {
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    const folder = /safe\.directory '?([^'\n]+)'?/.exec(stderr)?.[1] ?? root;
    return [
      'foreign',
      `Хранилище git принадлежит другому пользователю, и git его не читает. Если вы ему доверяете, выполните: git config --global --add safe.directory "${folder}".`,
    ];
  }
  if (stderr.includes('must be run in a work tree')) return ['bare', NO_FOLDER];
  if (/not a git repository|invalid gitfile/i.test(stderr))
    return ['outside', 'Сравнить не с чем: папка с записями лежит не в хранилище git.'];
  if (
    /corrupt|is empty|unable to (read|find|unpack)|not a tree object|missing blob|bad (object|tree|config|line)|could not (parse|read)|inflate|loose object|packfile/i.test(
      stderr,
    )
  )
    return ['broken', BROKEN];
  return ['no', 'Git не ответил на вопрос о хранилище. Проверьте его командой git fsck.'];
}
