import type { Finding } from '../../src/findings/finding.ts';
import { auditFragment } from '../site/html-audit.ts';
import type { Case } from './arena.ts';
import { BUDGET_MS, type Judged } from './court.ts';

/** How an attack ended. `miss` says what is wrong; without it all went as it has to. */
export interface Verdict {
  readonly one: Case;
  readonly outcome: 'refused' | 'neutralised' | 'accepted' | 'missed';
  readonly miss?: string;
}

/** What is known of one attack. */
export interface Evidence {
  readonly judged: Judged;
  /** Errors in its own file. */
  readonly errors: readonly Finding[];
  /** Errors in the untouched copy of the same record: they are about its place and not about what was done to it. */
  readonly control: readonly Finding[];
}

/** What the secretary is to do, in a verb or in a word of duty. */
const NEXT_STEP =
  /(?:[аеиоуыэюя]йте|[бвгдзклмнпрстфхцчшщжь]ите|ьте)(?![а-яё])|нуж(?:ен|на|но|ны)(?![а-яё])|не допуска|Допустимы|долж(?:ен|на|но|ны)(?![а-яё])|не больше|не меньше/u;
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u;

/** Compares what happened with what has to happen. */
export function verdictOn(one: Case, evidence: Evidence): Verdict {
  const outcome = one.mutation.expect instanceof RegExp ? 'refused' : one.mutation.expect;
  const miss = missOf(one, evidence);
  return miss === undefined ? { one, outcome } : { one, outcome: 'missed', miss };
}

function missOf({ hostile, mutation }: Case, { control, errors, judged }: Evidence): string | undefined {
  if ('ended' in judged) return judged.ended === 'hung' ? 'программа зависла' : 'программа упала';
  if (judged.signs.length > 0) return `исполнено: ${judged.signs.join(', ')}`;
  if (judged.milliseconds > BUDGET_MS) return `читалось ${Math.round(judged.milliseconds)} мс`;
  if (judged.error !== undefined) return `чтение оборвалось: ${judged.error}`;
  if (mutation.expect instanceof RegExp) return refusalMiss(mutation.expect, errors);
  const known = new Set(control.map(keyOf));
  const refused = errors.find((finding) => isFormal(finding) && !known.has(keyOf(finding)));
  if (refused) return `отказано: ${refused.message.slice(0, 160)}`;
  const [complaint] = judged.html === undefined ? [] : auditFragment(judged.html);
  if (complaint !== undefined) return `опубликовано: ${complaint}`;
  if (hostile.value !== undefined && !mutation.name.includes(' where ') && judged.value !== hostile.value) {
    return `значение изменилось: ${JSON.stringify(judged.value)}`;
  }
  return undefined;
}

function refusalMiss(words: RegExp, errors: readonly Finding[]): string | undefined {
  if (errors.length === 0) return 'принято';
  const said = errors.find(({ message }) => words.test(message));
  if (!said) return `другими словами: ${errors[0]?.message.slice(0, 160) ?? ''}`;
  if (!(said.line >= 1 && said.column >= 1)) return 'не названа строка';
  const dirty = errors.find(({ message }) => CONTROL.test(message));
  if (dirty) return `управляющий знак в сообщении: ${JSON.stringify(dirty.message.slice(0, 160))}`;
  if (!NEXT_STEP.test(said.message)) return `не сказано, что делать: ${said.message.slice(0, 160)}`;
  return undefined;
}

/** Findings about the record itself; those about its neighbours depend on where it was put. */
function isFormal({ rule }: Finding): boolean {
  return ['form', 'schema', 'X1', 'X7', 'X9'].includes(rule);
}

function keyOf({ key, message, rule }: Finding): string {
  return JSON.stringify([rule, key, message]);
}
