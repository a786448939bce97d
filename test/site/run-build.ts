import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const TODAY = '2026-11-21';

/** A temporary folder with a copy of the shipped records, and the commands of the program on it. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'reserve-site-'));
  readonly content = join(this.folder, 'content');
  readonly dist = join(this.folder, 'dist');

  constructor() {
    cpSync('content', this.content, { recursive: true });
  }

  /** Changes one record; the piece to replace must be there. */
  edit(file: string, from: string | RegExp, to: string): void {
    const path = join(this.content, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has no ${String(from)}`);
    writeFileSync(path, after);
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.content, file), text);
  }

  build(...more: string[]) {
    return this.#run('build', '--out', this.dist, ...more);
  }

  check(...more: string[]) {
    return this.#run('check', ...more);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #run(script: string, ...more: string[]) {
    const args = [`scripts/${script}.ts`, '--content', this.content, '--today', TODAY, ...more];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { status, stdout, stderr };
  }
}
