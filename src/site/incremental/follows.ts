import { createHash, hash, type Hash } from 'node:crypto';
import type { Finding } from '../../findings/finding.ts';
import { addressOf } from '../../projections/addresses.ts';
import type { Site } from '../../projections/site.ts';
import type { Entry } from '../../records/corpus.ts';
import type { History } from '../../records/history.ts';

/** What the pages of a site follow from beside the program, as names: equal ones are of equal things. */
export interface Follows {
  /** All records, all that is known of them and the day; of practices without their texts. */
  readonly rest: string;
  /** Texts of all practices that no list shows: they stand on their own pages, in collections and in tables. */
  readonly texts: string;
  /** For the page of each practice its whole record with its own history. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Names all that a site is made from. Any other thing that pages could ask for has to be named here. */
export function followsOf(site: Site, findings: readonly Finding[]): Follows {
  const { attachments, corpus, root, sections, sources, today } = site;
  const days = sections.map(({ context, id }) => [id, context.today]);
  const rest = createHash('sha256').update(JSON.stringify([root, today, days, sources, findings, [...attachments]]));
  const texts = createHash('sha256');
  const pages = new Map<string, string>();
  const history = sections[0]?.history;
  rest.update(JSON.stringify(corpus.broken));
  for (const entry of corpus.all())
    if (isPractice(entry)) {
      const { actions, problem, risks, ...shown } = entry.data;
      rest.update(JSON.stringify([entry.file, shown]));
      texts.update(JSON.stringify([entry.file, actions, problem, risks]));
      pages.set(`${addressOf(entry).slice(1)}index.html`, ownName(entry, history));
    } else rest.update(`${JSON.stringify(entry.file)} ${entry.sha256}\n`);
  if (history) addHistory(rest, history, new Set(corpus.list('practice').map(({ file }) => file)));
  return { rest: rest.digest('base64'), texts: texts.digest('base64'), pages };
}

function isPractice(entry: Entry): entry is Entry<'practice'> {
  return entry.type === 'practice';
}

function ownName({ file, sha256 }: Entry, history: History | undefined): string {
  const known = history?.files.get(file);
  const isKept = history?.uncommitted?.has(file) ?? false;
  return hash('sha256', JSON.stringify([sha256, known?.first, known?.last, isKept]), 'base64');
}

/** Of a practice the history stands on its own page; only the last change of a folder is named on others. */
function addHistory(to: Hash, history: History, practices: ReadonlySet<string>): void {
  const { complete, files, head, signedBy, sources, uncommitted = new Set() } = history;
  to.update(JSON.stringify([complete, head === undefined, [...(signedBy ?? [])], [...(sources ?? [])]]));
  const folders = new Set<string>();
  for (const [file, { first, last }] of files) {
    const folder = file.slice(0, file.indexOf('/') + 1);
    if (!folders.has(folder)) to.update(JSON.stringify([folder, last]));
    folders.add(folder);
    if (!practices.has(file)) to.update(JSON.stringify([file, first, last, uncommitted.has(file)]));
  }
}
