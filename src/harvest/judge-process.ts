import { fork, type ChildProcess } from 'node:child_process';
import { extname, join } from 'node:path';
import { SourceFailure } from './failure.ts';
import type { Question } from './judge.ts';
import type { Judgement, Verdict } from './judging.ts';

const MEMORY_MB = 1024;

/** A process that reads records of strangers. It is started when first asked; one that falls or takes too long costs one source. */
export class Judge {
  #child: ChildProcess | undefined;

  /** The files that the records of a folder attach. Throws a SourceFailure. */
  attachedFiles(root: string, until: number): Promise<readonly string[]> {
    return this.#ask({ attachedTo: root }, until) as Promise<readonly string[]>;
  }

  /** What the records of a folder are worth; those that may not be taken are removed. Throws a SourceFailure. */
  verdict(judgement: Judgement, until: number): Promise<Verdict> {
    return this.#ask({ judge: judgement }, until) as Promise<Verdict>;
  }

  /** The errors in a whole content root, each with its place. Throws a SourceFailure. */
  errorsIn(root: string, today: string, until: number): Promise<readonly string[]> {
    return this.#ask({ errorsIn: root, today }, until) as Promise<readonly string[]>;
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #ask(question: Question, until: number): Promise<unknown> {
    const child = (this.#child ??= started());
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const fail = (reason: string) => {
        end();
        this.stop();
        reject(new SourceFailure('content', reason));
      };
      const timer = setTimeout(
        () => {
          fail('Проверка записей не уложилась в отведённое время.');
        },
        Math.max(1, until - performance.now()),
      );
      child.once('exit', () => {
        fail('Проверка записей сорвалась: среди них есть запись, сделанная, чтобы повредить.');
      });
      child.once('message', (answer) => {
        end();
        resolve(answer);
      });
      child.send(question);
    });
  }
}

/** The program stands beside this file under the same ending, in the source and in the package. No key of a server is in its environment. */
function started(): ChildProcess {
  const program = join(import.meta.dirname, `judge${extname(import.meta.filename)}`);
  const { PATH, SystemRoot, TMPDIR, TZ } = process.env;
  return fork(program, [], {
    execArgv: [`--max-old-space-size=${MEMORY_MB}`, '--no-warnings'],
    env: { PATH, SystemRoot, TMPDIR, TZ },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
