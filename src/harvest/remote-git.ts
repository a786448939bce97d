import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { bytesBelow } from './disk.ts';
import { SourceFailure, type FailureKind } from './failure.ts';
import type { Protocol } from './address.ts';

/** Where git works, how long it may and how much it may write there. All calls for one source share it. */
export interface Workplace {
  /** A bare repository of our own making; for questions without one, any folder. */
  readonly folder: string;
  readonly protocol: Protocol;
  /** The moment, as `performance.now()` tells it, at which everything ends. */
  readonly until: number;
  readonly megabytes: number;
}

export interface Call {
  readonly input?: string;
  /** Bytes of answer that are listened to. */
  readonly most?: number;
  /** Whether git may go over the network; everything else is done with what is there. */
  readonly network?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What git must not do for a repository of strangers: run hooks, helpers or filters, ask a person, keep anything afterwards,
 * go by a protocol that was not named, take objects that are not well made, or hold a large one in memory.
 */
const SETTINGS = [
  'core.hooksPath=' + devNull,
  'core.fsmonitor=false',
  'core.askPass=',
  'core.bigFileThreshold=1m',
  'core.quotePath=false',
  'credential.helper=',
  'fetch.negotiationAlgorithm=noop',
  'fetch.recurseSubmodules=false',
  'gc.auto=0',
  'http.lowSpeedLimit=100',
  'http.lowSpeedTime=20',
  'maintenance.auto=false',
  'pack.threads=1',
  'protocol.allow=never',
  'submodule.recurse=false',
  'transfer.fsckObjects=true',
  'transfer.unpackLimit=1',
];
const ENVIRONMENT = {
  GIT_ASKPASS: '',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_LFS_SKIP_SMUDGE: '1',
  GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oStrictHostKeyChecking=yes -oConnectTimeout=15 -oForwardAgent=no',
  GIT_TERMINAL_PROMPT: '0',
  GIT_TRACE: '0',
  LC_ALL: 'C',
};
const MOST = 8 * 1024 * 1024;
const WATCH_MS = 100;
const BLOCK = 512;

/** Runs git within the limits of a source; at the end of any of them it and all it has started are killed. Throws a SourceFailure. */
export async function remoteGit(args: readonly string[], place: Workplace, call: Call = {}): Promise<Buffer> {
  const { most = MOST, network = false } = call;
  const left = place.until - performance.now();
  if (left <= 0) throw late();
  const settings = [...SETTINGS, ...(network ? [`protocol.${place.protocol}.allow=always`] : [])];
  const words = ['git', ...settings.flatMap((setting) => ['-c', setting]), ...args];
  const child = started(words, place, call.env);
  return await new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    let [size, said] = [0, ''];
    let failure: SourceFailure | undefined;
    const stop = (why: SourceFailure) => {
      failure ??= why;
      kill(child.pid);
    };
    const timer = setTimeout(() => {
      stop(late());
    }, left);
    const watch = setInterval(() => {
      if (bytesBelow(place.folder) > place.megabytes * 1024 * 1024) stop(large(place));
    }, WATCH_MS);
    const orphan = () => {
      kill(child.pid);
    };
    process.once('exit', orphan);
    child.stdout.on('data', (piece: Buffer) => {
      if ((size += piece.length) > most)
        stop(new SourceFailure('content', 'Хранилище отвечает без конца или в нём слишком много файлов.'));
      else out.push(piece);
    });
    child.stderr.on('data', (piece: Buffer) => {
      said = (said + piece.toString('utf8')).slice(-4000);
    });
    child.on('error', () => {
      failure ??= new SourceFailure('link', 'Программа git не найдена. Установите её: https://git-scm.com/downloads.');
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      clearInterval(watch);
      process.removeListener('exit', orphan);
      if (failure) reject(failure);
      else if (code === 0) resolve(Buffer.concat(out));
      else reject(meaningOf(said, code, place));
    });
    // Whoever stops reading early has said why already.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
  });
}

/** A group of its own, so that what git starts ends with it; no file of it may outgrow the limit even between two looks. */
function started(words: readonly string[], { folder, megabytes }: Workplace, env: Call['env'] = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(GIT_.*|SSH_ASKPASS|LANG|LC_.*)$/i.test(name));
  const options = { cwd: folder, env: { ...Object.fromEntries(own), ...ENVIRONMENT, ...env }, detached: true };
  if (process.platform === 'win32') return spawn('git', words.slice(1), options);
  const blocks = (megabytes * 1024 * 1024) / BLOCK;
  return spawn('sh', ['-c', 'ulimit -f "$0" && exec "$@"', `${blocks}`, ...words], options);
}

function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function late(): SourceFailure {
  return new SourceFailure('link', 'Хранилище не успело ответить за отведённое время.');
}

function large({ megabytes }: Workplace): SourceFailure {
  return new SourceFailure(
    'content',
    `Хранилище больше предела: записей на ${megabytes} МБ не бывает. Уберите из него большие файлы.`,
  );
}

const SIGNS: readonly (readonly [RegExp, FailureKind, string])[] = [
  [/couldn't find remote ref|no matching remote head/i, 'content', 'В хранилище нет такой ветки.'],
  [
    /Authentication failed|could not read (Username|Password)|terminal prompts disabled|error: 40[13]|Permission denied/i,
    'link',
    'Хранилище закрыто: без пароля его не прочитать. Откройте его или дайте ключ ssh.',
  ],
  [/Host key verification failed/i, 'link', 'Ключ узла незнаком. Проверьте его и внесите в known_hosts.'],
  [/dubious ownership/i, 'link', 'Папка хранилища принадлежит другому пользователю, и git её не читает.'],
  [
    /error: 404|not found|does not appear to be a git repository|does not exist|not a git repository/i,
    'link',
    'По этому адресу нет хранилища git.',
  ],
  [/Could not resolve host|Name or service not known/i, 'link', 'Узла с таким именем нет.'],
  [/' not allowed/, 'address', 'Хранилище отсылает на адрес, по которому ходить нельзя.'],
  [
    /fsck|bad tree|corrupt|malformed|invalid (index-pack|object)|zlib|unpack/i,
    'content',
    'Хранилище повреждено: git не принимает того, что в нём лежит.',
  ],
];

function meaningOf(said: string, code: number | null, place: Workplace): SourceFailure {
  // The system ends whoever writes more than it may, in the middle of a word.
  if (/File too large|signal 25|invalid index-pack output/.test(said) && !/fsck|error: /.test(said))
    return large(place);
  const [, kind, words] = SIGNS.find(([sign]) => sign.test(said)) ?? [];
  if (kind && words) return new SourceFailure(kind, words);
  return new SourceFailure('link', `Хранилище не отвечает (git закончил с кодом ${code ?? 'нет'}).`);
}
