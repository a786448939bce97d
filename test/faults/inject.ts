import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command (`--import`): does harm at one step. `FAULT` is `kill:<n>`, where the program dies at the n-th step that
 * changes something, half of a file written; `kill-beside:<n>`, the same of the steps that move what lies beside an output; `full:<bytes>`, where the disk takes no more after so much; `readonly:<path>`,
 * where nothing below a path can be changed; `lose:<path>`, where a written file of the site vanishes once all pages are there. With `FAULT_STEPS` the names of the steps go to that file.
 */
const [kind = '', value = ''] = (process.env['FAULT'] ?? '').split(/:(.*)/s);
const log = process.env['FAULT_STEPS'];
const writeHalf = fs.writeFileSync;
/** The log is open before anything is guarded: writing to it is no step. */
const logged = log === undefined ? undefined : fs.openSync(log, 'a');
let steps = 0;
let besides = 0;
let room = kind === 'full' ? Number(value) : Infinity;

type Anything = (...args: unknown[]) => unknown;

function refused(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected, '${path}'`), { code, path, syscall: 'write' });
}

function step(name: string, args: readonly unknown[]): void {
  steps += 1;
  const path = String(args[0]);
  if (logged !== undefined) fs.writeSync(logged, `${steps} ${name} ${path}\n`);
  const isMove = /^(rename|rm)/.test(name) && args.slice(0, 2).some((one) => String(one).includes('.reserve-'));
  if (isMove) besides += 1;
  const now = kind === 'kill' ? steps : kind === 'kill-beside' && isMove ? besides : -1;
  if (now === Number(value)) {
    const bytes = args[1];
    if (name === 'writeFileSync' && (typeof bytes === 'string' || bytes instanceof Uint8Array))
      writeHalf(path, bytes.slice(0, bytes.length / 2));
    process.kill(process.pid, 'SIGKILL');
  }
  // Whoever makes the pages clears up before anything is made from them.
  if (kind === 'lose' && name === 'rmSync' && /\.astro\W+build-/.test(path) && fs.existsSync(value))
    fs.unlinkSync(value);
  const targets = name.startsWith('rename') || name.startsWith('copy') ? args.slice(0, 2) : [args[0]];
  if (kind === 'readonly' && name !== 'spawn' && targets.some((one) => String(one).startsWith(value)))
    throw refused('EROFS', path);
  const size = (args[1] as { length?: number } | undefined)?.length ?? 0;
  if (/^(writeFile|copyFile|cp)/.test(name)) room -= Math.max(size, 1);
  if (room < 0 && /^(writeFile|copyFile|cp|mkdir)/.test(name)) throw refused('ENOSPC', path);
}

function guard(owner: object, names: readonly string[], fails: 'throws' | 'rejects' | 'calls'): void {
  const functions = owner as Record<string, Anything>;
  for (const name of names) {
    const real = functions[name]!;
    functions[name] = (...args) => {
      try {
        step(name, args);
      } catch (thrown) {
        const error = thrown as Error;
        const last = args.at(-1);
        if (fails === 'rejects') return Promise.reject(error);
        if (fails === 'calls' && typeof last === 'function') return void (last as Anything)(error);
        throw error;
      }
      return real(...args);
    };
  }
}

const CHANGES = ['writeFile', 'rename', 'rm', 'mkdir', 'copyFile', 'cp', 'unlink', 'rmdir', 'symlink', 'appendFile'];
guard(
  fs,
  CHANGES.map((name) => `${name}Sync`),
  'throws',
);
guard(fs, CHANGES, 'calls');
guard(fs.promises, CHANGES, 'rejects');
guard(childProcess, ['spawn'], 'throws');
syncBuiltinESMExports();
