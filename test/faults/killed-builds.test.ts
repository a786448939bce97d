import { once } from 'node:events';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isGone } from '../../src/editing/process-mark.ts';
import { BASE } from '../checks/municipality.ts';
import { treeHash } from '../site/output.ts';
import { ROOT } from '../source-files.ts';
import { folderWith } from '../temp-folder.ts';
import { runFaulty, startFaulty } from './command.ts';
import { randomFrom } from './random.ts';

const ROUNDS = Number(process.env['KILLS'] ?? 4);
const SEED = Number(process.env['KILLS_SEED'] ?? 6);
const DAYS = ['2026-11-21', '2026-11-22'];
/** In so many steps a build moves what lies beside the site: its lock, the new site, the old one. */
const BESIDE = 10;
/** Several times what a build takes on a slow machine: one that is asked to stop and has not ended by then never will. */
const STUCK_MS = 100_000;

test(
  `${ROUNDS} builds killed at random moments (seed ${SEED}) leave the old site or the new one`,
  { timeout: 120_000 + ROUNDS * 60_000 },
  async () => {
    const random = randomFrom(SEED);
    const folder = folderWith({});
    const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
    cpSync(BASE, content, { recursive: true });
    const argumentsFor = (day: string) => ['--content', content, '--out', out, '--today', day, '--no-archive'];
    const build = (day: string) => {
      expect(runFaulty('build.ts', argumentsFor(day)).code).toBe(0);
    };
    let longest = 0;
    const whole = DAYS.map((day) => {
      const begun = performance.now();
      build(day);
      longest = Math.max(longest, performance.now() - begun);
      return treeHash(out);
    });
    const outcomes = { old: 0, new: 0, gap: 0, stopped: 0 };
    let now = whole[1];
    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = now === whole[0] ? 1 : 0;
      const before = readdirSync(folder);
      const beside = round % 2 === 1;
      const signal = round % 5 === 2 ? 'SIGINT' : round % 10 === 6 ? 'SIGTERM' : 'SIGKILL';
      const fault = beside ? { fault: `kill-beside:${1 + Math.floor(random() * BESIDE)}` } : {};
      const child = startFaulty('build.ts', argumentsFor(DAYS[wanted]!), fault);
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const ended = once(child, 'close') as Promise<[number | null, string | null]>;
      // Not before Node itself has begun, and a little beyond the end.
      const timer = setTimeout(
        () => {
          kill(child.pid, signal);
        },
        beside ? 120_000 : 300 + random() * longest * 1.05,
      );
      const stuck = setTimeout(() => {
        kill(child.pid, 'SIGKILL');
      }, STUCK_MS);
      const [code, ending] = await ended;
      clearTimeout(timer);
      clearTimeout(stuck);
      kill(child.pid, 'SIGKILL');
      if (!beside && signal !== 'SIGKILL' && code !== 0) {
        outcomes.stopped += 1;
        expect([code, ending], said).toEqual([null, signal]);
        if (said !== '') {
          expect(said).toContain('Прервано.');
          // What a killed build has left stays where this one was stopped before it came to that.
          expect(['dist', ...before], `round ${round}`).toEqual(expect.arrayContaining(readdirSync(folder)));
        }
      }
      const shown = existsSync(out) ? out : `${out}.reserve-old`;
      if (shown !== out) outcomes.gap += 1;
      const hash = treeHash(shown);
      expect(whole, `round ${round}`).toContain(hash);
      outcomes[hash === now ? 'old' : 'new'] += 1;
      now = hash;
      if (round % 20 === 19) process.stderr.write(`${round + 1}: ${JSON.stringify(outcomes)}\n`);
      if (round % 25 !== 24 && round !== ROUNDS - 1) continue;
      const next = now === whole[0] ? 1 : 0;
      build(DAYS[next]!);
      now = treeHash(out);
      expect(now).toBe(whole[next]);
      expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
      const workshops = readdirSync(join(ROOT, '.astro')).filter((name) => name.startsWith('build-'));
      expect(workshops.filter((name) => isGone(name.slice('build-'.length)))).toEqual([]);
    }
    process.stderr.write(`${ROUNDS} builds killed: ${JSON.stringify(outcomes)}\n`);
    expect(outcomes.old).toBeGreaterThan(0);
    if (ROUNDS >= 50) expect(Math.min(outcomes.new, outcomes.gap, outcomes.stopped)).toBeGreaterThan(0);
  },
);

/** Kills what a command has started, too. */
function kill(group: number | undefined, signal: NodeJS.Signals): void {
  try {
    process.kill(-group!, signal);
  } catch {
    // All of it has ended.
  }
}
