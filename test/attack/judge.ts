/**
 * The child that reads hostile records one by one: «> n» before each, a line of JSON after it. If it dies or falls
 * silent, the last number names the guilty one.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readRecord } from '../../src/records/read.ts';
import type { FieldPath } from '../../src/records/fields.ts';
import type { RecordType } from '../../src/records/registry.ts';
import { validateRecord } from '../../src/records/validate.ts';

/** What the child is asked: which file to read as what, and which value to give back. */
export interface Question {
  readonly at: string;
  readonly type: RecordType;
  readonly path?: FieldPath;
}

/** What it answers. */
export interface Answer {
  readonly milliseconds: number;
  readonly value?: unknown;
  readonly html?: string;
  /** Signs that something ran within the program itself. */
  readonly signs: readonly string[];
  readonly error?: string;
}

const inherited = Object.getOwnPropertyNames(Object.prototype).length;

function answer({ at, path, type }: Question): Answer {
  // The time of the processor: other programs on the machine do not count.
  const start = process.cpuUsage();
  let found: Pick<Answer, 'value' | 'html' | 'error'> = {};
  try {
    const read = readRecord(type, at);
    if (!Array.isArray(read)) {
      validateRecord(type, read.data);
      const value = path?.reduce<unknown>(
        (inner, step) => (inner as Record<string | number, unknown>)[step],
        read.data,
      );
      found = { value, ...(read.body && { html: read.body.html }) };
    }
  } catch (error) {
    found = { error: String(error) };
  }
  const signs = [
    ...(process.env['ATTACK_CANARY'] === undefined ? [] : ['environment']),
    ...(Object.getOwnPropertyNames(Object.prototype).length === inherited ? [] : ['prototype']),
    ...('polluted' in {} ? ['polluted'] : []),
  ];
  const { system, user } = process.cpuUsage(start);
  return { milliseconds: (system + user) / 1000, signs, ...found };
}

const questions = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Question[];
for await (const line of createInterface({ input: process.stdin })) {
  const number = Number(line);
  process.stdout.write(`> ${number}\n${JSON.stringify(answer(questions[number]!))}\n`);
}
