import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { siteFrom, type Site } from '../../../src/projections/site.ts';
import { Corpus, type Entry } from '../../../src/records/corpus.ts';
import type { Commit, History } from '../../../src/records/history.ts';
import { followsOf } from '../../../src/site/incremental/follows.ts';

const result = checkContent('content', '2026-11-21');
const practices = result.corpus.list('practice');
const one = practices[1]!;
const page = `practices/${one.municipality}/${one.id}/index.html`;
const [early, late] = ['1', '2'].map((day): Commit => ({ hash: `hash-${day}`, date: `2026-01-0${day}` })) as [
  Commit,
  Commit,
];

/** What git knows: every file is of one commit, the first of each folder is of the last. */
function history(changes: Readonly<Record<string, Commit>> = {}, uncommitted: readonly string[] = []): History {
  const folders = new Set<string>();
  const files = result.corpus.all().map(({ file, municipality }) => {
    const last = changes[file] ?? (folders.has(municipality) ? early : late);
    folders.add(municipality);
    return [file, { first: early, last }] as const;
  });
  return { complete: true, head: late.hash, files: new Map(files), uncommitted: new Set(uncommitted) };
}

function siteWith(change: (entry: Entry) => Entry, known = history()): Site {
  return siteFrom({ ...result, corpus: new Corpus(result.corpus.all().map(change)) }, '/', known);
}

const same = (entry: Entry) => entry;
const edited =
  (data: object, sha256 = 'other') =>
  (entry: Entry) =>
    entry.file === one.file ? ({ ...entry, sha256, data: { ...entry.data, ...data } } as Entry) : entry;

/** Which of the names are others than they were. */
function others(site: Site, findings: readonly Finding[] = result.findings): string[] {
  const before = followsOf(siteWith(same), result.findings);
  const now = followsOf(site, findings);
  const pages = [...new Set([...before.pages.keys(), ...now.pages.keys()])];
  return [
    ...(before.rest === now.rest ? [] : ['rest']),
    ...(before.texts === now.texts ? [] : ['texts']),
    ...pages.filter((file) => before.pages.get(file) !== now.pages.get(file)),
  ];
}

describe('what pages follow from is called the same', () => {
  test('as long as nothing has changed', () => {
    expect(others(siteWith(same))).toEqual([]);
  });

  test('but for its own page where the words below a practice have changed', () => {
    expect(others(siteWith(edited({})))).toEqual([page]);
  });

  test.each(['problem', 'actions', 'risks'])('but for its page and what shows texts where %s has changed', (name) => {
    const value = name === 'problem' ? 'иначе' : ['иначе'];
    expect(others(siteWith(edited({ [name]: value })))).toEqual(['texts', page]);
  });

  test.each([{ title: 'Иначе' }, { year: 1999 }, { results: [] }, { sameAs: ['m/p'] }, { anything: 1 }])(
    'nowhere where a practice says %o',
    (data) => {
      expect(others(siteWith(edited(data)))).toEqual(['rest', page]);
    },
  );

  test('nowhere else where another record has changed, come or gone', () => {
    const act = result.corpus.list('act')[0]!;
    const other = (entry: Entry) => (entry === act ? { ...entry, sha256: 'other' } : entry);
    expect(others(siteWith(other))).toEqual(['rest']);
    const without = result.corpus.without(new Set([act.file]));
    expect(others(siteFrom({ ...result, corpus: without }, '/', history()))).toEqual(['rest']);
    const corpus = new Corpus(result.corpus.all(), [act]);
    expect(others(siteFrom({ ...result, corpus }, '/', history()))).toEqual(['rest']);
  });

  test('but for its page where a practice was committed, and nowhere where that is the last change of a folder', () => {
    expect(others(siteWith(same, history({ [one.file]: late })))).toEqual([page]);
    const first = result.corpus.all().find(({ municipality }) => municipality === one.municipality)!;
    expect(others(siteWith(same, history({ [first.file]: early })))).toContain('rest');
  });

  test('but for its page where a practice is not committed, and nowhere else for any other record', () => {
    expect(others(siteWith(same, history({}, [one.file])))).toEqual([page]);
    expect(others(siteWith(same, history({}, [result.corpus.list('act')[0]!.file])))).toEqual(['rest']);
  });

  test('nowhere on another day, with other findings, other files and other sources', () => {
    const site = siteWith(same);
    expect(others({ ...site, today: '2026-11-22' })).toEqual(['rest']);
    expect(others(site, result.findings.slice(1))).toEqual(['rest']);
    expect(result.findings.length).toBeGreaterThan(0);
    expect(others({ ...site, attachments: new Map([...site.attachments].slice(1)) })).toEqual(['rest']);
    expect(site.attachments.size).toBeGreaterThan(0);
    expect(others({ ...site, sources: [{ id: 'm' } as (typeof site.sources)[number]] })).toEqual(['rest']);
    expect(others(siteWith(same, { ...history(), complete: false }))).toEqual(['rest']);
    expect(others(siteWith(same, { ...history(), signedBy: new Map([['hash-1', 'ключ']]) }))).toEqual(['rest']);
  });
});
