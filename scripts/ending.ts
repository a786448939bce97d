import { faultOf } from '../src/editing/fault-words.ts';

/** What is asked to end, and the code that tells of it. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** So long a command that has failed may wait for what it has begun elsewhere. */
const LAST_MS = 2000;

let stop: (() => Promise<void>) | undefined;

/** For a command that works until it is stopped: being stopped is then its proper end, after this. */
export function untilStopped(close: () => Promise<void>): void {
  stop = close;
}

/**
 * Lets a command end as a person expects: a signal stops it with a word and leaves nothing behind, an exception is told in
 * Russian without a trace, and a reader who has seen enough (`| head`) disturbs nobody.
 *
 * None of them calls `process.exit` in the middle of work. That joins the compiler's threads, which may be waiting for a
 * collection of garbage that only this thread makes, and the command would never end (nodejs/node#54918).
 */
export function endWell(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  for (const [signal, code] of Object.entries(SIGNALS))
    process.once(signal, () => {
      if (stop) void stop().finally(() => process.exit(0));
      else {
        process.stderr.write('Прервано. Записи и сайт целы; повторите команду, когда будет удобно.\n');
        process.emit('exit', code);
        process.kill(process.pid, signal);
        // Somebody else listens to that signal.
        process.exit(code);
      }
    });
  process.on('uncaughtException', (error) => {
    const { code, text } = faultOf(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = code;
    // The end comes by itself; if something else goes on, a moment later.
    setTimeout(() => process.exit(), LAST_MS).unref();
  });
}

/** Tells of an exception and lets the command end with its code. */
export function tell(error: unknown): void {
  const { code, text } = faultOf(error);
  console.error(text);
  process.exitCode = code;
}
