import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { Corpus, type Entry } from './corpus.ts';
import { fieldAt, type FieldPath } from './fields.ts';
import { placeOf } from './layout.ts';
import { readRecord } from './read.ts';
import { validateRecord } from './validate.ts';
import type { YamlProblem } from './yaml.ts';

/** The records of a content root that could be read and are of their type, and findings about all the others. */
export interface Loaded {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  /** How many record files were looked at, good and bad. */
  readonly files: number;
  /** Files that records may attach, by their paths: regular ones, come to by no link. */
  readonly attachments: readonly string[];
}

/** Reads and validates every file below the content root. Never throws for what a file holds; each file yields a record or findings. */
export function loadCorpus(root: string): Loaded {
  const entries: Entry[] = [];
  const broken: Pick<Entry, 'type' | 'municipality' | 'id'>[] = [];
  const findings: Finding[] = [];
  const attachments: string[] = [];
  let files = 0;
  const seen = new Map<string, string>();
  for (const { file, regular } of filesBelow(root)) {
    const place = placeOf(file);
    if (!regular) {
      findings.push(
        formFinding(file, { line: 1, column: 1, problem: 'это ссылка или не обычный файл. Положите сюда сам файл' }),
      );
    } else if (place.kind === 'stray') {
      findings.push(formFinding(file, { line: 1, column: 1, problem: place.message }));
    } else if (place.kind === 'attachment') {
      attachments.push(file);
    } else if (place.kind === 'record') {
      files += 1;
      const key = `${place.type} ${place.municipality} ${place.id}`;
      const twin = seen.get(key);
      if (twin !== undefined) {
        findings.push(
          formFinding(file, {
            line: 1,
            column: 1,
            problem: `запись с таким именем уже есть: ${twin}. Переименуйте один из файлов`,
          }),
        );
        continue;
      }
      seen.set(key, file);
      const loaded = loadEntry(root, file, place.type, place.municipality, place.id);
      findings.push(...loaded.findings);
      if (loaded.entry) entries.push(loaded.entry);
      else broken.push(place);
    }
  }
  return { corpus: new Corpus(entries, broken), findings, files, attachments };
}

function loadEntry(
  root: string,
  file: string,
  type: Entry['type'],
  municipality: string,
  id: string,
): { entry?: Entry; findings: Finding[] } {
  const read = readRecord(type, join(root, file));
  if (Array.isArray(read)) return { findings: read.map((problem) => formFinding(file, problem)) };
  const findings = validateRecord(type, read.data).map(({ rule, path, part, message }): Finding => {
    const place = read.place(path, part);
    return { rule, level: 'error', clause: '', file, ...place, key: path.join('.'), message, ...labelOf(type, path) };
  });
  if (findings.length > 0) return { findings };
  const entry = {
    type,
    municipality,
    id,
    file,
    data: read.data,
    place: read.place,
    ...(read.body && { body: read.body }),
  } as Entry;
  return { entry, findings };
}

/** The Russian name of the field at a path, as an optional property of a finding. */
export function labelOf(type: Entry['type'], path: FieldPath): { label?: string } {
  const field = path.length > 0 ? fieldAt(type, path) : undefined;
  return field ? { label: field.label } : {};
}

function formFinding(file: string, { line, column, problem }: YamlProblem): Finding {
  return { rule: 'form', level: 'error', clause: '', file, line, column, key: '', message: problem };
}

/** Every file below the root in a stable order. Links are named and not followed: Node's own recursive reading does follow them. */
export function filesBelow(root: string): { file: string; regular: boolean }[] {
  const walk = (folder: string): { file: string; regular: boolean }[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      // The content root may be the top of a repository of its own.
      if (folder === '' && entry.name === '.git') return [];
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(file) : [{ file, regular: entry.isFile() }];
    });
  return walk('').sort((a, b) => (a.file < b.file ? -1 : 1));
}
