import { oneLine } from '../../src/findings/one-line.ts';
import type { Verdict } from './verdict.ts';

const OUTCOMES = ['refused', 'neutralised', 'accepted', 'missed'] as const;
const HEADS: Readonly<Record<(typeof OUTCOMES)[number], string>> = {
  refused: 'отказано',
  neutralised: 'обезврежено',
  accepted: 'принято',
  missed: 'ПРОМАХ',
};
const WIDTH = 12;

/** The table of groups and outcomes, then every miss on a line of its own. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const groups = Map.groupBy(verdicts, ({ one }) => one.mutation.group);
  const rows = [...groups].map(([group, list]) => row(group, list));
  const misses = verdicts.filter(({ outcome }) => outcome === 'missed').map(missLine);
  const head = `${'группа'.padEnd(26)}${[...OUTCOMES.map((outcome) => HEADS[outcome]), 'всего'].map((name) => name.padStart(WIDTH)).join('')}`;
  return [head, ...rows, row('всего', verdicts), ...(misses.length > 0 ? ['', ...misses] : [])].join('\n');
}

function row(name: string, list: readonly Verdict[]): string {
  const counts = OUTCOMES.map((outcome) => list.filter((verdict) => verdict.outcome === outcome).length);
  return `${name.padEnd(26)}${[...counts, list.length].map((count) => String(count).padStart(WIDTH)).join('')}`;
}

function missLine({ miss = '', one: { base, file, mutation } }: Verdict): string {
  const name = oneLine(mutation.name).slice(0, 90);
  return `промах: ${mutation.group}: ${name} (${base.type}.${base.extension}, ${oneLine(file)}): ${oneLine(miss)}`;
}
