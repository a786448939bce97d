import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../findings/suggest.ts';
import { summarise, type Level } from '../findings/finding.ts';
import { count } from '../i18n/plural.ts';
import { recordField } from '../records/fields.ts';
import { RECORD_TYPES, type RecordType } from '../records/registry.ts';
import { answersText } from './answers.ts';
import { AnswerProblem, Cancelled, type Asker } from './asker.ts';
import { putOnBranch } from './branch.ts';
import { askNew, type NewOptions } from './new-records.ts';
import { findingsText } from './findings-text.ts';
import { listOfTypes } from './list-of-types.ts';
import { checkWith } from './overlay-check.ts';
import { writeFiles, type Files } from './write-files.ts';

export interface RunOptions extends NewOptions {
  /** Where answers go that led to nothing. */
  readonly keep: string;
  /** The file they came from. */
  readonly answers?: string | undefined;
  readonly branch?: string | true | undefined;
  readonly paint?: (level: Level, text: string) => string;
}

/** What a command says and with which code it ends. */
export interface Said {
  readonly code: 0 | 1 | 2;
  readonly text: string;
}

/** Asks, checks, writes. With an error in the result nothing is written and the answers are kept for the next run. */
export async function runNew(word: string, asker: Asker, options: RunOptions): Promise<Said> {
  const words = ['sitting', ...RECORD_TYPES];
  if (!words.includes(word)) {
    return { code: 2, text: `Вида записи «${word}» нет.${didYouMean(word, words)} Есть:\n${listOfTypes()}\n` };
  }
  const what = word as RecordType | 'sitting';
  const stray = what === 'sitting' ? undefined : unknownAnswer(what, asker);
  if (stray !== undefined) return { code: 2, text: `${stray}\n` };
  try {
    const draft = await askNew(what, asker, options);
    return await finish(draft.files(), asker, { ...options, name: draft.records.at(-1)?.id ?? what });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof Cancelled || error instanceof AnswerProblem;
    if (!known && !/^[А-ЯЁ]/.test(error.message)) throw error;
    return { code: 1, text: `${error.message}\n${kept(asker, options)}` };
  }
}

async function finish(files: Files, asker: Asker, options: RunOptions & { name: string }): Promise<Said> {
  const { content, paint, today } = options;
  const overlay = checkWith(content, files, today);
  const report = findingsText(overlay, files, { content, paint });
  if (summarise(overlay.introduced).error > 0) {
    return { code: 1, text: `${report}\nВ новых записях есть ошибки. ${kept(asker, options)}` };
  }
  writeFiles(content, files);
  const names = [...files.keys()];
  const branch = await putOnBranch(content, names, {
    name: typeof options.branch === 'string' ? options.branch : `zapis-${options.name}`,
    message: `Новые записи: ${options.name}`,
    make: options.branch !== undefined,
  });
  const done = [`${count(names.length, 'Записан файл', 'Записаны файлы', 'Записаны файлы').replace(/^\d+ /, '')}:`];
  return {
    code: 0,
    text: `${[report, ...done, ...names.map((name) => `  ${join(content, name)}`), ...branch].filter(Boolean).join('\n')}\n`,
  };
}

function kept(asker: Asker, { answers, keep }: RunOptions): string {
  if (!asker.asked && answers !== undefined)
    return `Ничего не записано. Поправьте ответы в файле ${answers} и повторите.\n`;
  if (Object.keys(asker.answers).length === 0) return 'Ничего не записано.\n';
  writeFileSync(keep, answersText(asker.answers));
  return `Ничего не записано. Ваши ответы лежат в файле ${keep}. Чтобы продолжить, повторите команду, добавив: --answers ${keep}\n`;
}

/** An answer to a question that nobody asks is most likely a mistyped name. */
function unknownAnswer(type: RecordType, { answers }: Asker): string | undefined {
  const known = [...recordField(type).fields!.map(({ name }) => name), 'municipality', 'body'];
  const stray = Object.keys(answers).find((name) => !known.includes(name));
  return stray === undefined
    ? undefined
    : `В ответах есть поле «${stray}», а у этой записи такого нет.${didYouMean(stray, known)}`;
}
