import type { RawValue } from '../records/coerce.ts';
import { decode } from '../records/decode.ts';
import type { FieldPath } from '../records/fields.ts';
import { parseYaml } from '../records/yaml.ts';
import { pruned } from './write-record.ts';
import { plainOf, yamlText } from './yaml-text.ts';

/** Answers to the questions of a command: a tree of texts with the same paths as the questions. */
export interface Answers {
  [key: string]: RawValue;
}

/** The answer at a path; undefined where there is none yet. */
export function answerAt(answers: Answers, path: FieldPath): RawValue | undefined {
  let node: RawValue | undefined = answers;
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, String(step))) return undefined;
    node = (node as Readonly<Record<string, RawValue>>)[String(step)];
  }
  return node ?? undefined;
}

/** Puts an answer at a path, with the lists and objects that lead there. */
export function putAnswer(answers: Answers, path: FieldPath, value: RawValue): void {
  let node: Record<string, RawValue> = answers;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) node[String(step)] = value;
    else {
      const next = Object.hasOwn(node, String(step)) ? node[String(step)] : undefined;
      const inner: RawValue =
        typeof next === 'object' && next !== null ? next : typeof path[index + 1] === 'number' ? [] : {};
      node[String(step)] = inner;
      node = inner as unknown as Record<string, RawValue>;
    }
  }
}

/** Takes an answer out again. */
export function forgetAnswer(answers: Answers, path: FieldPath): void {
  const holder = path.length === 1 ? answers : answerAt(answers, path.slice(0, -1));
  if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, String(path.at(-1)));
}

/** Reads a file of answers; throws in Russian, with the line, what is wrong with it. */
export function readAnswers(bytes: Uint8Array): Answers {
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new Error(`Файл ответов не прочитан: ${decoded.problem}`);
  if (decoded.text.trim() === '') return {};
  const parsed = parseYaml(decoded.text);
  if (Array.isArray(parsed)) {
    throw new Error(parsed.map(({ line, problem }) => `Файл ответов, строка ${line}: ${problem}`).join('\n'));
  }
  if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
    throw new Error('Файл ответов: нужны строки вида «поле: значение».');
  }
  return parsed.value;
}

/** The answers as a file that can be read, mended and given again. */
export function answersText(answers: Answers): string {
  return `${yamlText(plainOf(pruned(answers)))}\n`;
}

/** Reads `field=value` as it stands on a command line: `agenda.0.title=Отбор`. Throws in Russian. */
export function putAssignment(answers: Answers, assignment: string): void {
  const [, path = '', value = ''] = /^([A-Za-z0-9.]+)=(.*)$/s.exec(assignment) ?? [];
  if (path === '') throw new Error(`Нужно «поле=значение», а написано «${assignment}».`);
  const steps = path.split('.').map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));
  if (steps.some((step) => step === '' || step === '__proto__')) throw new Error(`Такого поля не бывает: ${path}`);
  putAnswer(answers, steps, value);
}
