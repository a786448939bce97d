import type { Reporter, TestModule, Vitest } from 'vitest/node';

const MINUTE = 60_000;
/** No test file takes half as long, on a slow machine neither. */
const TELL_AFTER = 5 * MINUTE;
const END_AFTER = 20 * MINUTE;

/**
 * Names the test files that have been running for long, and ends the run where one does not end at all: a test that waits
 * for a process holds its worker, and no time limit of its own stops it.
 */
export default class StuckFiles implements Reporter {
  readonly #started = new Map<TestModule, number>();
  #timer: NodeJS.Timeout | undefined;

  onInit(vitest: Vitest): void {
    this.#timer = setInterval(() => {
      for (const [{ relativeModuleId }, since] of this.#started) {
        const ran = performance.now() - since;
        if (ran > TELL_AFTER) console.error(`Still running after ${Math.round(ran / MINUTE)} min: ${relativeModuleId}`);
        if (ran > END_AFTER) {
          process.exitCode = 1;
          void vitest.exit(true);
        }
      }
    }, MINUTE).unref();
  }

  onTestModuleCollected(module: TestModule): void {
    this.#started.set(module, performance.now());
  }

  onTestModuleEnd(module: TestModule): void {
    this.#started.delete(module);
  }

  onTestRunEnd(): void {
    clearInterval(this.#timer);
  }
}
