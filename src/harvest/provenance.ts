import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import type { History } from '../records/history.ts';
import { sourceIn, type HarvestedSource } from '../records/provenance.ts';
import { RECORD_TYPES } from '../records/registry.ts';

const NAME = /^[a-z0-9][a-z0-9-]{1,63}\.json$/;
const LARGEST = 16 * 1024 * 1024;

/** What git knows of a content root, with the sources it was collected from, if it was. */
export function withSources(content: string, history: History | undefined): History | undefined {
  const sources = sourcesBeside(content);
  return sources.size === 0 ? history : { complete: true, files: new Map(), ...history, sources };
}

/** Findings without those about a section as a whole of which only a part was collected: what is missing here may well be there. */
export function findingsOfWhole(findings: readonly Finding[], sources: History['sources']): readonly Finding[] {
  const partly = [...(sources?.values() ?? [])].filter(({ types }) => types.length < RECORD_TYPES.length);
  const passports = new Set(partly.map(({ id }) => `${id}/municipality.yaml`));
  return findings.filter(({ file }) => !passports.has(file));
}

/** The sources of a content root that a harvest has made, by the folders of their municipalities; none of any other root. */
function sourcesBeside(content: string): ReadonlyMap<string, HarvestedSource> {
  const folder = join(resolve(content), '..', 'sources');
  const found = namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = lstatSync(path);
    const source = stat.isFile() && stat.size <= LARGEST ? sourceIn(readFileSync(path, 'utf8')) : undefined;
    return source && name === `${source.id}.json` ? [[source.id, source] as const] : [];
  });
  return new Map(found);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort();
  } catch {
    return [];
  }
}
