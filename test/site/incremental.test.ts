import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Wandering } from './incremental-steps.ts';
import { filesOf, treeHash } from './output.ts';

/** How far a walk goes; further when somebody has time. */
const STEPS = Number(process.env['WALK'] ?? 2);
const SEED = Number(process.env['WALK_SEED'] ?? 7);

/** One of two builds in one process. */
interface InTurn {
  readonly built: boolean;
  readonly edited: number;
  readonly modules: number;
}

const folder = mkdtempSync(join(tmpdir(), 'reserve-again-'));
const at = (name: string) => join(folder, name);
const [program, content, again, cold, store] = [at('program'), at('content'), at('again'), at('cold'), at('store')];
/** What a program consists of whose schemas are to change, beside the packages. */
const OWN = ['src', 'schemas', 'public', 'test/site', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

interface Said {
  readonly built: boolean;
  /** How often the program that bundles pages was loaded. */
  readonly bundlers: number;
}

function build(out: string, ...more: string[]): Said {
  return run('build-once.ts', content, out, ...more) as Said;
}

function run(script: string, ...more: string[]): unknown {
  const args = [`test/site/${script}`, ...more];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: program,
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The build that begins with what the last one left has to be the one that begins anew. */
function compare(...world: string[]): void {
  build(cold, '', ...world);
  expect(filesOf(again)).toEqual(filesOf(cold));
  expect(treeHash(again)).toBe(treeHash(cold));
}

const inodes = () => new Map(filesOf(again).map((file) => [file, statSync(join(again, file)).ino]));

beforeAll(() => {
  for (const path of OWN) cpSync(path, join(program, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(program, 'node_modules'));
  cpSync('content', content, { recursive: true });
  expect(build(again, store).bundlers).toBeGreaterThan(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a build from what the last one left', () => {
  test('bundles nothing, writes little, and mends what was done to the site', () => {
    const practice = filesOf(content).find((file) => /practices\/.*\.mdx$/.test(file))!;
    appendFileSync(join(content, practice), '\nДобавлено предложение.\n');
    writeFileSync(join(again, 'about/index.html'), 'испорчено');
    writeFileSync(join(`${again}.reserve-twin`, 'about/foreign.html'), 'чужое');
    rmSync(join(again, 'help/index.html'));
    const before = inodes();
    expect(build(again, store)).toEqual({ built: true, bundlers: 0 });
    expect([...inodes()].filter(([file, inode]) => before.get(file) === inode).length).toBeGreaterThan(300);
    // Once more without a change: what is made from the pages is the same too, and has to be there.
    expect(build(again, store)).toEqual({ built: true, bundlers: 0 });
    compare();
  });

  test('leaves its bundle to plain builds too, wherever they go and on whatever day', () => {
    expect(build(at('plain'), '', '2026-12-01', '', store)).toEqual({ built: true, bundlers: 0 });
    expect(existsSync(`${at('plain')}.reserve-twin`)).toBe(false);
    build(cold, '', '2026-12-01');
    expect(treeHash(at('plain'))).toBe(treeHash(cold));
  });

  test('shows no text of a practice where it was kept, twice in one process', () => {
    const { practices, said } = run('build-in-turn.ts', content, again, store) as {
      readonly practices: number;
      readonly said: readonly [InTurn, InTurn];
    };
    expect(practices).toBeGreaterThan(4);
    const [inData, inText] = said;
    expect([inData, inText]).toMatchObject(said.map(() => ({ built: true, edited: practices - 1 })));
    // Where only texts of pages differ, the modules of other pages are not so much as loaded.
    expect(inText.modules).toBeGreaterThan(0);
    expect(inText.modules).toBeLessThan(inData.modules / 2);
    compare();
  });

  test('keeps beside the site a copy that is the same site', () => {
    expect(filesOf(`${again}.reserve-twin`)).toEqual(filesOf(again));
    expect(treeHash(`${again}.reserve-twin`)).toBe(treeHash(again));
  });

  test('keeps no name of a person who is not on the site', () => {
    const site = filesOf(again)
      .map((file) => readFileSync(join(again, file), 'utf8'))
      .join('\n');
    const surnames = filesOf(content).flatMap((file) =>
      file.includes('/people/') ? (/^surname: (.*)/m.exec(readFileSync(join(content, file), 'utf8'))?.[1] ?? []) : [],
    );
    const hidden = surnames.filter((surname) => !site.includes(surname));
    const kept = filesOf(store).map((file) => readFileSync(join(store, file)));
    expect(hidden).not.toEqual([]);
    expect(hidden.filter((surname) => kept.some((bytes) => holds(bytes, surname)))).toEqual([]);
    expect(filesOf(store).map((file) => statSync(join(store, file)).mode & 0o777)).toEqual(
      filesOf(store).map(() => 0o600),
    );
  });

  test('is made anew once a schema says something else', () => {
    const schema = join(program, 'schemas/practice.schema.json');
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('"title": "Тема"', '"title": "О чём она"'));
    const told = () => readFileSync(join(again, 'data/v1/dictionary.json'), 'utf8');
    expect(told()).not.toContain('О чём она');
    expect(build(again, store).bundlers).toBeGreaterThan(0);
    expect(told()).toContain('О чём она');
    compare();
  });

  test('is the build that begins anew, whatever was done before', { timeout: 60_000 + STEPS * 30_000 }, () => {
    const walk = new Wandering(content, at('before'), at('overrides'), SEED);
    for (let n = 1; n <= STEPS; n += 1) {
      const done = walk.step();
      const world = [walk.today, ...(existsSync(at('overrides')) ? [at('overrides')] : [])];
      const { built, bundlers } = build(again, store, ...world);
      if (!built) walk.back();
      else {
        expect(bundlers > 0, done).toBe(walk.isOtherProgram);
        if (n === STEPS || STEPS > 5) compare(...world);
      }
    }
  });
});

/** What is kept for the next run is written in bytes of one or of two to a letter. */
function holds(bytes: Buffer, text: string): boolean {
  return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
}
