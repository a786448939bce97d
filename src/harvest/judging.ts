import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileNamed } from '../attachments/of-record.ts';
import { checkContent } from '../checks/run.ts';
import { disclosureOf } from '../domain/person-basis.ts';
import type { Finding } from '../findings/finding.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { eachOf } from '../records/fields.ts';
import { loadCorpus } from '../records/load.ts';
import { RECORD_TYPES, type RecordType } from '../records/registry.ts';

/** By what the records of a source are judged. */
export interface Judgement {
  readonly root: string;
  readonly municipality: string;
  readonly types: readonly RecordType[];
  /** The address of the association's site, for which a consent must have been given. */
  readonly site?: string | undefined;
  readonly today: string;
}

/** A record as it lies in the content root of the association, and as it is called in its repository. */
export interface TakenRecord {
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
}

/** What a source is worth: with an error nothing of it is taken. */
export interface Verdict {
  readonly errors: readonly string[];
  readonly remarks: readonly string[];
  readonly records: readonly TakenRecord[];
  /** Records that speak of what is not taken. */
  readonly left: readonly string[];
  /** How many people are known by their number alone. */
  readonly unnamed: number;
}

const eachReference = eachOf(({ ref }) => ref !== undefined);
/** What is written where a person was: the number stays, so that decisions still add up. */
const NOBODY = 'basis: none\n';

/** The files that the records of a folder attach, with their paths from it. */
export function attachedFiles(root: string): string[] {
  const entries = loadCorpus(root).corpus.all();
  return [
    ...new Set(entries.flatMap((entry) => (entry.data.files ?? []).map(({ path }) => fileNamed(entry, path)))),
  ].sort();
}

/**
 * Leaves of a staged folder what may be shown by the association: no record that speaks of what is not taken, and no person
 * whose consent does not name its site. What then lies there has passed the same checks as all other content.
 */
export function judge(judgement: Judgement): Verdict {
  const { municipality, root, today, types } = judgement;
  const left = leaveOut(root, types);
  const { corpus, findings } = checkContent(root, today);
  const wrong = errorsAmong(findings);
  if (wrong.length > 0) return { errors: wrong, remarks: [], records: [], left, unnamed: 0 };
  const partly = types.length < RECORD_TYPES.length;
  // Of the section as a whole nothing can be said by a part of its records.
  const told = findings.filter(({ file }) => !(partly && file === `${municipality}/municipality.yaml`));
  const unnamed = forgetPeople(judgement, corpus);
  const paths = ownProfile(judgement, corpus);
  const shown = checkContent(root, today);
  return {
    errors: errorsAmong(shown.findings),
    remarks: told.filter(({ level }) => level !== 'reminder').map(lineOf),
    records: shown.corpus.all().map(({ file, sha256 }) => ({ file, sha256, path: paths.get(file) ?? file })),
    left,
    unnamed,
  };
}

/** The errors in a content root, each with its place. */
export function errorsIn(root: string, today: string): string[] {
  return errorsAmong(checkContent(root, today).findings);
}

function errorsAmong(findings: readonly Finding[]): string[] {
  return findings.filter(({ level }) => level === 'error').map(lineOf);
}

function lineOf({ column, file, line, message, rule }: Finding): string {
  return `${file}:${line}:${column}: ${message} [${rule}]`;
}

/** Removes records that name one of a type that is not taken, and those that name what was removed so. */
function leaveOut(root: string, types: readonly RecordType[]): string[] {
  if (types.length === RECORD_TYPES.length) return [];
  const { corpus } = loadCorpus(root);
  const gone = new Set<Entry>();
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const entry of corpus.all())
      if (entry.type !== 'municipality' && speaksOf(entry, corpus, { gone, types })) gone.add(entry);
  }
  const files = [...gone].map(({ file }) => file).sort();
  for (const file of files) rmSync(join(root, file));
  return files;
}

function speaksOf(
  entry: Entry,
  corpus: Corpus,
  { gone, types }: { readonly gone: ReadonlySet<Entry>; readonly types: readonly RecordType[] },
): boolean {
  let found = false;
  eachReference(entry.type, entry.data, ({ ref }, value) => {
    if (ref === undefined || typeof value !== 'string') return;
    const named = corpus.get(ref, entry.municipality, value);
    if (!types.includes(ref) || (named && gone.has(named))) found = true;
  });
  return found;
}

/** Writes over every person whose consent does not name the association's site, and says how many there were. */
function forgetPeople({ municipality, root, site, today }: Judgement, corpus: Corpus): number {
  const unknown = corpus
    .list('person', municipality)
    .filter((person) => person.data.basis !== 'consent' || !disclosureOf(person, today, site).shown);
  for (const { file } of unknown) writeFileSync(join(root, file), NOBODY);
  return unknown.length;
}

/**
 * Gives the profile of a municipality a name of its own contents, so that those of other municipalities neither take its place
 * nor are changed with it; profiles that nobody names go. Returns how the files were called before.
 */
function ownProfile({ municipality, root }: Judgement, corpus: Corpus): ReadonlyMap<string, string> {
  const passport = corpus.get('municipality', '', municipality);
  const named = passport?.data.profile;
  const paths = new Map<string, string>();
  for (const { file, id, sha256 } of corpus.list('profile')) {
    if (id !== named || !passport) {
      rmSync(join(root, file));
      continue;
    }
    const own = `${id.slice(0, 50)}-${sha256.slice(0, 12)}`;
    const path = join(root, passport.file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const at = passport.place(['profile'], 'value').line - 1;
    lines[at] = (lines[at] ?? '').replace(id, () => own);
    writeFileSync(path, lines.join('\n'));
    const renamed = `${dirname(file)}/${own}.yaml`;
    renameSync(join(root, file), join(root, renamed));
    paths.set(renamed, file);
  }
  return paths;
}

/** The checksum of a text, by which two answers are compared. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
