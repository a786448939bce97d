import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../src/records/files-below.ts';
import { runScript } from '../scripts/run-script.ts';
import { ROOT } from '../source-files.ts';
import { BREAKAGES } from './breakages.ts';
import { manyRepositories, type Many } from './many.ts';
import { commitTo, practice, recordsOf } from './repositories.ts';

/** Every breakage we know is among them; `HARVEST=200` makes it the whole acceptance. */
const TOTAL = Number(process.env['HARVEST'] ?? 24);
const TODAY = '2026-11-21';
const TIME = 20_000 + TOTAL * 1000;
const folder = mkdtempSync(join(tmpdir(), 'harvest-'));
const out = join(folder, 'out');
let many: Many;

beforeAll(() => {
  many = manyRepositories(folder, TOTAL);
}, TIME);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
}, TIME);

const command = (to: string, today: string) => ['--sources', many.list, '--out', to, '--today', today];
const harvest = (to = out, today = TODAY, ...more: string[]) =>
  runScript('harvest.ts', [...command(to, today), ...more], { timeout: TIME });
const show = (root: string) =>
  new Map(filesBelow(root).map(({ file }) => [file, readFileSync(join(root, file), 'utf8')] as const));
const numbers = (stdout: string) => stdout.split('\n').slice(0, 2).join(' ').match(/\d+/g)?.map(Number);
/** The acceptance is asked for by hand, and read. */
const report = (what: string, stdout: string, started: number) => {
  if (process.env['HARVEST'] === undefined) return;
  process.stdout.write(`\n== ${what}: ${((performance.now() - started) / 1000).toFixed(1)} с ==\n${stdout}\n`);
};
const lineAbout = (id: string, stdout: string) => stdout.split('\n').find((line) => line.startsWith(`  ${id} (`)) ?? '';

/** A harvest that is killed once it has told of so many sources; `meanwhile` is done just before. */
function killedAfter(lines: number, to: string, meanwhile: () => void): Promise<string | null> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/harvest.ts'), ...command(to, TODAY)], {
    env: { PATH: process.env['PATH'] },
    timeout: TIME,
    killSignal: 'SIGKILL',
  });
  let said = '';
  let met = false;
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
    if (met || said.split('\n').length <= lines) return;
    met = true;
    // It must not come to its end while something else is waited for.
    child.kill('SIGSTOP');
    meanwhile();
    child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      resolve(signal);
    });
  });
}

test(
  'a harvest keeps what is good, names every bad repository with the reason and runs nothing of them',
  () => {
    const started = performance.now();
    const { code, stderr, stdout } = harvest();
    report('первый сбор', stdout, started);
    const [good, bad] = [many.good.length, many.bad.length];
    expect({ code, numbers: numbers(stdout) }).toEqual({
      code: 0,
      numbers: [TOTAL, good, bad, 0, good, 0, expect.any(Number) as number, good * 3],
    });
    expect(stderr.match(/^\[\d+\/\d+\] /gm)).toHaveLength(TOTAL);
    expect(many.bad.filter((id) => !BREAKAGES[id]!.says.test(lineAbout(id, stdout)))).toEqual([]);
    const taken = filesBelow(join(out, 'content')).map(({ file }) => file);
    expect(taken).toEqual(
      many.good.flatMap((id) =>
        ['municipality.yaml', 'practices/sreda.mdx', 'practices/sto-dney.mdx'].map((file) => `${id}/${file}`),
      ),
    );
    expect(existsSync(many.canary)).toBe(false);
    const said = [...show(out).values()].join('\n') + stdout + stderr;
    expect(said).not.toMatch(/112-233-445|secret/);
    expect(filesBelow(`${out}.store/.work`)).toEqual([]);
  },
  TIME,
);

test(
  'a harvest that is killed in the middle leaves nothing by halves, and the next one makes it whole',
  async () => {
    const again = join(folder, 'again');
    let second: ReturnType<typeof harvest> | undefined;
    const signal = await killedAfter(4, again, () => {
      second = harvest(again);
    });
    expect(signal).toBe('SIGKILL');
    expect(second).toMatchObject({ code: 75, stdout: '' });
    expect(second?.stderr).toContain('уже собирает записи другая программа');
    expect(existsSync(again)).toBe(false);
    const { code, stderr } = harvest(again);
    expect(code).toBe(0);
    expect(stderr).toMatch(/без изменений/);
    expect(show(again)).toEqual(show(out));
  },
  TIME,
);

test(
  'of repositories that have not changed nothing is fetched, and of one that has, it alone',
  () => {
    const id = many.good[1]!;
    commitTo(many.repository(id), recordsOf(id, { 'practices/novaya.mdx': practice('Новая практика') }));
    const before = show(out);
    const started = performance.now();
    const { code, stdout } = harvest();
    report('одно изменилось', stdout, started);
    expect(code).toBe(0);
    expect(stdout).toContain(`Взято заново: 1, без изменений: ${many.good.length - 1}. Скачивалось: 1.`);
    const changed = [...show(out)].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
    expect(changed).toEqual([`content/${id}/practices/novaya.mdx`, `reports/${id}.md`, `sources/${id}.json`]);
  },
  TIME,
);

test(
  'a source that breaks or disappears keeps its last good records with their day, and its owner is told what to mend',
  () => {
    const [broken, gone] = [many.good[0]!, many.good[2]!];
    const before = show(join(out, 'content'));
    commitTo(many.repository(broken), recordsOf(broken, { 'practices/sreda.mdx': '---\ntitle: [\n---\n' }));
    renameSync(many.repository(gone), `${many.repository(gone)}.away`);
    const { code, stdout } = harvest(out, '2026-11-22');
    expect(code).toBe(0);
    expect(show(join(out, 'content'))).toEqual(before);
    for (const id of [broken, gone])
      expect(lineAbout(id, stdout)).toContain('Показано последнее исправное, от 21.11.2026.');
    const letter = readFileSync(join(out, 'reports', `${broken}.md`), 'utf8');
    expect(letter).toContain('С 22.11.2026 новое не берётся.');
    expect(letter).toContain(`${broken}/practices/sreda.mdx`);
    expect(letter).toContain('взятые 21.11.2026');
    renameSync(`${many.repository(gone)}.away`, many.repository(gone));
    expect(lineAbout(gone, harvest(out, '2026-11-22').stdout)).toBe('');
  },
  TIME,
);

test(
  'parts taken on several machines and put together are what one machine collects',
  () => {
    const whole = join(folder, 'whole');
    const united = join(folder, 'united');
    expect(harvest(whole).code).toBe(0);
    for (const part of ['1/2', '2/2']) {
      const to = join(folder, `part-${part[0]!}`);
      const { code, stderr } = harvest(to, TODAY, '--shard', part);
      expect(code).toBe(0);
      expect(stderr.match(/^\[\d+\/\d+\] /gm)?.length).toBeLessThan(TOTAL);
      expect(existsSync(to)).toBe(false);
      cpSync(`${to}.store`, `${united}.store`, { recursive: true });
    }
    const { code, stdout } = harvest(united, TODAY, '--no-fetch');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Скачивалось: 0.')]);
    expect(show(united)).toEqual(show(whole));
  },
  TIME,
);

test('a source that no part has taken is named, and the others are there', () => {
  const to = join(folder, 'lonely');
  harvest(to, TODAY, '--shard', '1/2');
  const { code, stdout } = harvest(to, TODAY, '--no-fetch');
  expect(code).toBe(0);
  expect(stdout).toMatch(/: Это хранилище ещё не собирали/);
  expect(harvest(to, TODAY, '--shard', '3/2').code).toBe(2);
}, 60_000);
