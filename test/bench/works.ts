import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkId } from './goals.ts';
import type { Command } from './measure.ts';
import { ROOT, type Peers } from './peers.ts';
import { ownCommand, stage, stageLoop } from './stage.ts';

/** What is run: the command, what a cold run starts without, where pages come out. */
export interface Work {
  readonly id: WorkId;
  readonly command: Command;
  readonly cold: readonly string[];
  readonly out?: string;
  /** One record is changed before every run; a first run that is not measured gives it something to start from. */
  readonly change?: (n: number) => () => void;
}

/** What could not be run, and why. */
export interface Skipped {
  readonly work: WorkId;
  readonly why: string;
}

/** Where the records of one size lie, and what they may be worked on in. */
export interface Place {
  readonly folder: string;
  readonly practices: string;
  readonly sections: string;
  readonly peers: string;
}

const HOW_TO_GET = 'нет на этой машине; поставить: npm run bench -- --install-peers';
const SITE = ['--site', 'https://bench.example'];

/** What of our build the peers do not do and what can be left out, as far as our build lets it. */
export function leftOut(): string[] {
  return ['--no-archive', '--no-digest', '--no-search'].filter((option) => offers('build', option));
}

/** Everything of `wanted` that can be run here, laid out and ready, and what cannot. */
export function worksAt(place: Place, wanted: readonly WorkId[], peers: Peers): { works: Work[]; skipped: Skipped[] } {
  const found = wanted.map((id) => workOf(id, place, peers));
  const skipped = found.filter((one): one is Skipped => 'why' in one);
  return { works: found.filter((one): one is Work => !('why' in one)), skipped };
}

function workOf(id: WorkId, place: Place, peers: Peers): Work | Skipped {
  const { practices, sections } = place;
  const folder = join(place.folder, id);
  const build = (content: string, args: readonly string[]): Work => ({
    id,
    command: ownCommand('build', content, ['--out', folder, ...args]),
    cold: [folder],
    out: folder,
  });
  switch (id) {
    case 'check':
      return { id, command: ownCommand('check', practices, []), cold: [] };
    case 'check-sections':
      return { id, command: ownCommand('check', sections, []), cold: [] };
    case 'build':
      return build(practices, [...SITE, ...leftOut()]);
    case 'build-all':
      return build(practices, SITE);
    case 'build-sections':
      return build(sections, []);
    case 'check-changed':
      if (!offers('check', '--changed')) return { work: id, why: 'у check нет параметра --changed' };
      return { id, command: ownCommand('check', practices, ['--changed']), cold: [], change: changeOne(practices) };
    case 'build-changed':
      if (!offers('build', '--incremental')) return { work: id, why: 'у build нет параметра --incremental' };
      return { ...build(practices, [...SITE, '--incremental']), cold: [], change: changeOne(practices) };
    case 'bare':
    case 'bare-sections': {
      if (!peers.bare) return { work: id, why: HOW_TO_GET };
      const content = id === 'bare' ? practices : sections;
      return { id, command: stageLoop(peers.bare, place.peers, content, folder), cold: [] };
    }
    default: {
      const peer = peers[id];
      if (!peer) return { work: id, why: HOW_TO_GET };
      const { command, kept, out } = stage(id, peer, practices, folder);
      return { id, command, cold: kept, out };
    }
  }
}

/** Writes a sentence into one practice, another one each time; what it returns puts the text back. */
function changeOne(content: string): (n: number) => () => void {
  const file = join(content, 'm-0001/practices/practice-000000.mdx');
  const before = readFileSync(file, 'utf8');
  return (n) => {
    writeFileSync(file, `${before}\nДополнено: ${n}.\n`);
    return () => {
      writeFileSync(file, before);
    };
  };
}

const helps = new Map<string, string>();

function offers(script: string, option: string): boolean {
  const args = [join(ROOT, 'scripts', `${script}.ts`), '--help'];
  const help = helps.get(script) ?? spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).stdout;
  helps.set(script, help);
  return help.includes(`${option} `) || help.includes(`${option}\n`);
}
