import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import type { Asker } from '../src/editing/asker.ts';
import { COLUMNS, type Column } from '../src/editing/list/columns.ts';
import type { BasisOptions } from '../src/editing/list/records.ts';
import type { Said } from '../src/editing/run-new.ts';
import { tell } from './ending.ts';

/** What `answersOption` and `setOption` come to. */
export interface Given {
  readonly answers?: string;
  readonly set?: readonly string[];
}

/** What the command for tables is given. */
export interface GivenTable extends Given {
  readonly content: string;
  readonly today?: string;
  readonly municipality?: string;
  readonly map?: ReadonlyMap<Column, string>;
  readonly basis: BasisOptions['basis'];
  readonly consentFields?: string;
  readonly skipUnreadable?: boolean;
  readonly patch?: string;
  /** The name of a record of initiatives: the table is one of proposals. */
  readonly initiatives?: string;
  readonly groups?: string;
}

/** An argument parser for an option that may be given again and again. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `--answers FILE`: questions that are answered already. */
export function answersOption(): Option {
  return new Option('--answers <файл>', 'взять ответы из файла и спросить только остальное');
}

/** `--set FIELD=VALUE`: the same for one question. */
export function setOption(): Option {
  return new Option('--set <поле=значение>', 'ответ на один вопрос; можно повторять').argParser(collected);
}

/** `--map COLUMN=TITLE`: what a column is called in the secretary's own table. */
export function mapOption(): Option {
  const note = 'как назван столбец в вашей таблице; можно повторять';
  return new Option('--map <столбец=название>', note).argParser(
    (text: string, before?: ReadonlyMap<Column, string>) => {
      const [name = '', ...title] = text.split('=');
      if (Object.hasOwn(COLUMNS, name) && title.length > 0)
        return new Map([...(before ?? []), [name as Column, title.join('=')]]);
      throw new InvalidArgumentError(
        `Столбцы: ${Object.keys(COLUMNS).join(', ')}. Например: --map post="Место службы".`,
      );
    },
  );
}

/** Runs a command that asks: what was given answers first, then whoever sits at the terminal. Says the outcome, sets the exit code. */
export async function asking({ answers: file, set = [] }: Given, run: (asker: Asker) => Promise<Said>): Promise<void> {
  try {
    const { putAssignment, readAnswers } = await import('../src/editing/answers.ts');
    const { Asker } = await import('../src/editing/asker.ts');
    const answers = file === undefined ? {} : readAnswers(readFileSync(file));
    for (const assignment of set) putAssignment(answers, assignment);
    const prompts = process.stdin.isTTY ? (await import('../src/editing/terminal.ts')).terminalPrompts() : undefined;
    const { code, text } = await run(new Asker(answers, prompts));
    process.stdout.write(text);
    process.exitCode = code;
  } catch (error) {
    tell(error);
  }
}
