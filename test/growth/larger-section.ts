import { Corpus, type Entry } from '../../src/records/corpus.ts';
import type { RecordType } from '../../src/records/registry.ts';

const SECTION = 'tikhorechensk';
/** What grows with the years of a section; its profile, its passport and the Commission stay as they are. */
const GROWING: readonly RecordType[] = [
  'act',
  'appointment',
  'decision',
  'material',
  'person',
  'position',
  'protocol',
  'selection',
];

/** The section of the example with all its records once more for each copy: other ids, references among the copies. */
export function largerSection(corpus: Corpus, copies: number): Corpus {
  const members = new Set(corpus.list('membership', SECTION).map(({ data }) => data.person));
  const grown = corpus
    .all()
    .filter((entry) => entry.municipality === SECTION && GROWING.includes(entry.type) && !members.has(entry.id));
  const ids = new Set(grown.map(({ id }) => id));
  const more = Array.from({ length: copies }, (_, n) => grown.map((entry) => copyOf(entry, ids, `-copy-${n}`)));
  return new Corpus([...corpus.all(), ...more.flat()]);
}

function copyOf(entry: Entry, ids: ReadonlySet<string>, suffix: string): Entry {
  const data = renamed(entry.data, ids, suffix) as Entry['data'];
  return { ...entry, id: entry.id + suffix, file: entry.file.replace(/(?=\.\w+$)/, suffix), data };
}

function renamed(value: unknown, ids: ReadonlySet<string>, suffix: string): unknown {
  if (typeof value === 'string') return ids.has(value) ? value + suffix : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids, suffix));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, renamed(child, ids, suffix)]));
}
