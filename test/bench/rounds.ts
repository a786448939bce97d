import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { lostBy } from './equivalence.ts';
import type { Row, Sample } from './figures.ts';
import type { WorkId } from './goals.ts';
import { measure, type Measured } from './measure.ts';
import { outputOf } from './output.ts';
import { ORDER, type Plan } from './plan.ts';
import { TITLES } from './titles.ts';
import type { Place, Skipped, Work } from './works.ts';

const PEERS: readonly WorkId[] = ['hugo', 'eleventy', 'astro', 'bare', 'bare-sections'];
const WORST_GROWTH = 4;

/** One size of the benchmark: its records and what is run on them. */
export interface Size extends Place {
  readonly size: number;
  readonly records: { readonly practices: number; readonly sections: number };
  readonly works: readonly Work[];
}

/** What came out of all rounds. A complaint is about something of our own that did not work. */
export interface Outcome {
  readonly rows: readonly Row[];
  readonly skipped: readonly (Skipped & { readonly size: number })[];
  readonly complaints: readonly string[];
}

/** Runs the works in turn, round after round, so that whatever else the machine does meets all of them alike. */
export async function runRounds(sizes: readonly Size[], plan: Plan, tell: (line: string) => void): Promise<Outcome> {
  const rows = new Map<string, Row & { samples: Sample[] }>();
  const skipped: (Skipped & { size: number })[] = [];
  const complaints: string[] = [];
  const failed = new Set<string>();
  const last = new Map<WorkId, number>();
  for (let round = 1; round <= 3; round += 1)
    for (const id of ORDER)
      for (const place of sizes) {
        const work = place.works.find((one) => one.id === id);
        const key = `${id} ${place.size}`;
        if (!work || round > plan.rounds(id, place.size) || failed.has(key)) continue;
        const expected = (last.get(id) ?? 0) * (round === 1 ? WORST_GROWTH : 1);
        if (performance.now() / 1000 + expected > plan.budget) {
          if (round === 1) skipped.push({ work: id, size: place.size, why: 'вышло время' });
          continue;
        }
        tell(`круг ${round}, ${place.size}: ${TITLES[id]}`);
        const sample = await runOnce(work, round, join(place.folder, 'log'));
        last.set(id, sample.wall);
        const wrong =
          sample.status === 0 ? wrongIn(work, place, sample, round) : `код выхода ${sample.status}: ${tail(sample)}`;
        if (wrong !== undefined) {
          failed.add(key);
          rows.delete(key);
          if (PEERS.includes(id)) skipped.push({ work: id, size: place.size, why: `не сравнивается: ${wrong}` });
          else complaints.push(`${TITLES[id]}, ${place.size}: ${wrong}`);
          continue;
        }
        const row = rows.get(key) ?? firstRow(work, place);
        row.samples.push({
          wall: sample.wall,
          cpu: sample.cpu,
          ...(sample.peak !== undefined && { peak: sample.peak }),
        });
        rows.set(key, row);
        if (work.out !== undefined && !work.change) remove([work.out]);
      }
  return { rows: [...rows.values()], skipped, complaints };
}

async function runOnce(work: Work, round: number, log: string): Promise<Measured> {
  remove(work.cold);
  if (work.change && round === 1) {
    const warm = await measure(work.command, log);
    if (warm.status !== 0) return warm;
  }
  const putBack = work.change?.(round);
  try {
    return await measure(work.command, log);
  } finally {
    putBack?.();
  }
}

/** What makes a finished run no measurement: records passed over, pages or fields lost. */
function wrongIn({ id, out }: Work, place: Size, { printed }: Measured, round: number): string | undefined {
  if (id === 'bare' || id === 'bare-sections') {
    const expected = JSON.stringify({ records: place.records[id === 'bare' ? 'practices' : 'sections'], invalid: 0 });
    return printed.trim() === expected ? undefined : `напечатал ${printed.trim().slice(0, 200)}, а не ${expected}`;
  }
  if (out === undefined || round > 1 || !PEERS.includes(id)) return undefined;
  const lost = lostBy(place.practices, out);
  return lost.length === 0 ? undefined : lost.join('; ');
}

function firstRow({ id, out }: Work, { records, size }: Size): Row & { samples: Sample[] } {
  const count = id.endsWith('-sections') ? records.sections : records.practices;
  return { work: id, size, records: count, samples: [], ...(out !== undefined && { output: outputOf(out) }) };
}

function tail({ printed }: Measured): string {
  return printed.trim().split('\n').slice(-3).join(' ').slice(-300);
}

function remove(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}
