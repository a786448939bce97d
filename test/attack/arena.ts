import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rowOf } from '../../src/records/registry.ts';
import { baseRecords, textOf, type Base } from './base-records.ts';
import type { Hostile, Means, Mutation } from './mutation.ts';

/** One attack: a mutation of a record of one type, and where it lies below the content root. */
export interface Case {
  readonly mutation: Mutation;
  readonly base: Base;
  readonly file: string;
  readonly hostile: Hostile;
}

/** All attacks of the corpus on all types, in an order that the seed alone decides. `only` keeps those whose name or group holds it. */
export function casesOf(content: string, mutations: readonly Mutation[], means: Means, only = ''): Case[] {
  const bases = baseRecords(content);
  const cases = mutations
    .filter(({ group, name }) => `${group}: ${name}`.includes(only))
    .flatMap((mutation) =>
      bases.flatMap((base) => {
        const hostile = mutation.make(base, means);
        return hostile ? [{ mutation, base, hostile }] : [];
      }),
    );
  return cases.map((one, index) => ({ ...one, file: fileOf(one.base, one.hostile, String(index)) }));
}

/** A copy of the content with the attacks in it, each in a file of its own, and an untouched copy of each record they were made from. */
export function layOut(content: string, root: string, cases: readonly Case[]): void {
  cpSync(content, root, { recursive: true });
  for (const base of baseRecords(content)) write(join(root, controlOf(base)), textOf(base, base.yaml, base.body));
  for (const { base, file, hostile } of cases) {
    const at = join(root, file);
    if (hostile.put) hostile.put(at);
    else write(at, hostile.text ?? '');
    for (const [path, bytes] of Object.entries(hostile.beside ?? {}))
      write(join(root, homeOf(base), path.replaceAll('..', 'dots')), bytes);
  }
}

/** Where the untouched copy of a base lies. */
export function controlOf(base: Base): string {
  return fileOf(base, {}, 'control');
}

function fileOf(base: Base, { name }: Hostile, number: string): string {
  const { file, folder, shared } = rowOf(base.type);
  if (folder === undefined) return `attack-${number}/${file ?? ''}.yaml`;
  const place = shared ? folder : `${homeOf(base)}/${folder}`;
  const own = (name ?? '@.x').replace('@', `attack-${number}`).replace(/\.x(?=$|\.)/, `.${base.extension}`);
  return `${place}/${own}`;
}

function homeOf({ file }: Base): string {
  return file.split('/')[0] ?? '';
}

function write(at: string, text: string | Uint8Array): void {
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, text);
}
