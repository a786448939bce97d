import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from './output.ts';
import { TODAY } from './run-build.ts';

/** A component that stands in for that of the program. */
const COMPONENT = 'components/Status.astro';

/** Does one thing after another to records, to the day and to the look of the pages: the same seed does the same. */
export class Wandering {
  today = TODAY;
  /** Whether the next build is one of other pages than the last that was built. */
  isOtherProgram = false;
  readonly #content: string;
  readonly #before: string;
  readonly #overrides: string;
  #state: number;

  constructor(content: string, before: string, overrides: string, seed: number) {
    this.#content = content;
    this.#before = before;
    this.#overrides = overrides;
    this.#state = seed;
  }

  /** Says what was done. */
  step(): string {
    rmSync(this.#before, { recursive: true, force: true });
    cpSync(this.#content, this.#before, { recursive: true });
    this.isOtherProgram = false;
    const steps = [
      ...[this.#edit, this.#edit, this.#letters, this.#letters, this.#remove, this.#remove],
      ...[this.#rename, this.#copy, this.#day, this.#nothing, this.#look],
    ];
    const one = steps[this.#random(steps.length)]!;
    return one.call(this);
  }

  /** Takes the records back to what they were before the last step. */
  back(): void {
    rmSync(this.#content, { recursive: true });
    cpSync(this.#before, this.#content, { recursive: true });
  }

  #edit(): string {
    const file = this.#pick(/\.mdx$/);
    writeFileSync(this.#at(file), `${this.#read(file)}\nЕщё предложение ${this.#random(9)}.\n`);
    return `edit ${file}`;
  }

  #letters(): string {
    const file = this.#pick(/\.(yaml|mdx)$/);
    const lines = this.#read(file).split('\n');
    const at = this.#random(lines.length);
    lines[at] = lines[at]!.replace(/: ([А-Я])(.*[а-я])$/, ': $1$2 иначе');
    writeFileSync(this.#at(file), lines.join('\n'));
    return `letters ${file}`;
  }

  #remove(): string {
    const file = this.#pick(/\/(practices|materials|appointments|acts|people)\//);
    rmSync(this.#at(file));
    return `remove ${file}`;
  }

  #rename(): string {
    const file = this.#pick(/\/(practices|materials)\//);
    renameSync(this.#at(file), this.#at(file.replace(/(\.\w+)$/, `-${this.#random(3)}$1`)));
    return `rename ${file}`;
  }

  #copy(): string {
    const file = this.#pick(/\/practices\//);
    const to = file.replace(/^[^/]+(.*)(\.\w+)$/, `${this.#pick(/municipality/).split('/')[0]!}$1-kopia$2`);
    mkdirSync(dirname(this.#at(to)), { recursive: true });
    writeFileSync(this.#at(to), this.#read(file));
    return `copy ${to}`;
  }

  #day(): string {
    this.today = `2026-1${this.#random(3)}-2${this.#random(9)}`;
    return `day ${this.today}`;
  }

  #nothing(): string {
    return 'nothing';
  }

  #look(): string {
    const file = join(this.#overrides, COMPONENT);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${readFileSync(join('src', COMPONENT), 'utf8')}<i>${this.#random(1000)}</i>\n`);
    this.isOtherProgram = true;
    return 'look';
  }

  #at(file: string): string {
    return join(this.#content, file);
  }

  #read(file: string): string {
    return readFileSync(this.#at(file), 'utf8');
  }

  #pick(pattern: RegExp): string {
    const files = filesOf(this.#content).filter((file) => pattern.test(file));
    return files[this.#random(files.length)]!;
  }

  #random(below: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }
}
