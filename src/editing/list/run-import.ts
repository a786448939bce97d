import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { summarise, type Level } from '../../findings/finding.ts';
import { count } from '../../i18n/plural.ts';
import { loadCorpus } from '../../records/load.ts';
import { answerAt } from '../answers.ts';
import { AnswerProblem, Cancelled, type Asker } from '../asker.ts';
import { fieldProblem, normalAnswer } from '../field-problem.ts';
import { findingsText } from '../findings-text.ts';
import { knownOf } from '../new-records.ts';
import { checkWith } from '../overlay-check.ts';
import type { Known } from '../likely.ts';
import { fieldAt } from '../../records/fields.ts';
import type { Said } from '../run-new.ts';
import { finishWriting, writeFiles } from '../write-files.ts';
import { COLUMNS, findHeading, type Column, type Heading } from './columns.ts';
import { isOpen, needsOf, questionsFile, type Need } from './needs.ts';
import { planOf, type Plan } from './plan.ts';
import { recordsOf, type BasisOptions, type ListDraft } from './records.ts';
import { numbersTable, problemLines, problemTable, rowsCount } from './report.ts';
import { readRows, type RowProblem } from './rows.ts';
import { readTable } from './table.ts';

export interface ImportOptions {
  readonly content: string;
  /** The file with the list. What the command has to say about it is put beside it. */
  readonly list: string;
  readonly today?: string | undefined;
  readonly municipality?: string | undefined;
  /** Headings that are named by hand. */
  readonly columns: ReadonlyMap<Column, string>;
  readonly basis: BasisOptions;
  /** Leave out rows that cannot be read, instead of stopping. */
  readonly skip: boolean;
  /** Whether somebody is there to be asked. */
  readonly interactive: boolean;
  readonly paint?: ((level: Level, text: string) => string) | undefined;
}

/** Turns a list into people and decisions: all files are written, or none. What the list does not say is asked for, never made up. */
export async function importList(asker: Asker, options: ImportOptions): Promise<Said> {
  const { content, list } = options;
  finishWriting(content);
  finishWriting(dirname(list));
  const table = await readTable(list, readFileSync(list));
  const heading = findHeading(table, options.columns);
  if (!heading) return { code: 2, text: `${noHeading()}\n` };
  const known = await municipalityOf(asker, options);
  if (!known.profile || !known.municipality?.data.timeZone) {
    return {
      code: 2,
      text: 'У муниципалитета не читается паспорт или профиль методики. Сначала исправьте их: npm run check\n',
    };
  }
  const { problems, rows } = readRows(table, heading);
  const plan = planOf(rows, known);
  const bad = [...problems, ...plan.problems].sort((a, b) => a.row - b.row);
  const head = headLines(heading, plan.rows.length, new Set(bad.map(({ row }) => row)).size);
  const noted = bad.length === 0 ? [] : noteProblems(bad, options);
  if (bad.length > 0 && !options.skip) {
    const advice = 'Ничего не записано. Исправьте строки и повторите, или оставьте их на потом: --skip-unreadable';
    return { code: 1, text: [...head, ...noted, advice, ''].join('\n') };
  }
  const open = await askNeeds(needsOf(plan, known), asker, { ...options, known });
  if (open.length > 0) return { code: 1, text: [...head, ...noted, ...open, ''].join('\n') };
  const made = recordsOf(plan, asker.answers, { known, basis: options.basis });
  const said = finish(made, plan, options);
  return { ...said, text: [...head, ...noted, said.text].join('\n') };
}

function finish(made: ListDraft, { rows }: Plan, options: ImportOptions): Said {
  const { content, paint, today } = options;
  const files = made.draft.files();
  if (files.size === 0)
    return rows.length === 0
      ? { code: 1, text: 'Ничего не записано: ни одна строка не прочитана. Исправьте таблицу и повторите.\n' }
      : { code: 0, text: `Всё уже записано: ${rowsCount(rows.length)} из списка есть в записях.\n` };
  const overlay = checkWith(content, files, today);
  if (summarise(overlay.introduced).error > 0) {
    const errors = overlay.introduced.filter(({ level }) => level === 'error');
    const text = findingsText({ ...overlay, introduced: errors }, files, { content, paint });
    return {
      code: 1,
      text: `${text}\nНичего не записано: с такими данными записи не сошлись бы. Исправьте список или ответы и повторите.\n`,
    };
  }
  const numbers = keepNumbers(made, options);
  try {
    writeFiles(content, files);
  } catch (error) {
    numbers?.undo();
    throw error;
  }
  const closed = made.people.filter((person) => person.closed).length;
  const { breach, warning } = summarise(overlay.introduced);
  const lines = [
    `Записано: ${count(files.size, 'файл', 'файла', 'файлов')}.`,
    ...(made.known > 0 ? [`Уже были в записях: ${rowsCount(made.known)}.`] : []),
    ...(closed > 0
      ? [
          `Без основания показа: ${count(closed, 'человек', 'человека', 'человек')}. Их имён в записях нет, на сайте будет «сведения ограничены».`,
          `Чей номер чей, сказано в файле ${numbers?.file ?? ''}. Храните его отдельно от записей. Когда согласие получено, впишите имя и основание в файл человека.`,
        ]
      : []),
    'Акты, которыми утверждены списки, в таблице не прочитаны. Запишите их: npm run new -- act',
    `Проверка: ошибок нет, нарушений порядка ${breach}, предупреждений ${warning}. Подробно: npm run check`,
  ];
  return { code: 0, text: `${lines.join('\n')}\n` };
}

/** Asks for what is missing, or writes down what has to be found out; says what stands in the way. */
async function askNeeds(
  needs: readonly Need[],
  asker: Asker,
  { interactive, known, list }: ImportOptions & { known: Known },
): Promise<string[]> {
  const open = needs.filter((need) => isOpen(need, asker.answers));
  try {
    if (open.length === 0 || interactive) {
      for (const need of needs) await askNeed(need, asker, known);
      return [];
    }
  } catch (error) {
    if (error instanceof AnswerProblem) return [`Ответ не подходит. ${error.message}`, 'Ничего не записано.'];
    if (!(error instanceof Cancelled)) throw error;
  }
  const file = beside(list, 'вопросы.yaml');
  writeFileSync(
    file,
    questionsFile(
      asker.answers,
      needs.filter((need) => isOpen(need, asker.answers)),
    ),
  );
  return [
    `Список говорит не всё. Осталось узнать: ${count(open.length, 'ответ', 'ответа', 'ответов')} — из протоколов и перечня должностей.`,
    `Ничего не записано. Допишите ответы в файл ${file} и повторите команду, добавив: --answers "${file}"`,
  ];
}

async function askNeed({ choices, field, hint, label, many, path }: Need, asker: Asker, known: Known): Promise<void> {
  const question = { path, label, ...(hint !== undefined && { hint }) };
  if (isBlank(answerAt(asker.answers, path))) asker.forget(path);
  if (choices && many) await asker.chooseMany({ ...question, choices });
  else if (choices) await asker.choose({ ...question, choices });
  else {
    const target = fieldAt(field.type, field.path)!;
    await asker.text({
      ...question,
      normalise: (text) => normalAnswer(target, text),
      problem: (text) => fieldProblem(field.type, field.path, text, known.today),
    });
  }
}

function isBlank(answer: unknown): boolean {
  return answer === '' || (Array.isArray(answer) && answer.length === 0);
}

async function municipalityOf(asker: Asker, { content, municipality, today }: ImportOptions): Promise<Known> {
  const { corpus } = loadCorpus(content);
  const sections = corpus.list('municipality').filter(({ data }) => data.kind !== 'association');
  const only = sections.length === 1 ? sections[0]!.id : undefined;
  const id =
    municipality ??
    only ??
    (await asker.choose({
      path: ['municipality'],
      label: 'Муниципалитет',
      choices: sections.map((section) => ({ value: section.id, label: section.data.name })),
    }));
  return knownOf(corpus, id, today);
}

function headLines({ at, titles, unused }: Heading, good: number, bad: number): string[] {
  const read = [...at].map(([column, index]) => `«${titles[index] ?? ''}» — ${COLUMNS[column]}`);
  return [
    `Столбцы: ${read.join('; ')}.`,
    ...(unused.length > 0 ? [`Не использованы: ${unused.map((title) => `«${title}»`).join(', ')}.`] : []),
    `Прочитано: ${rowsCount(good)}, не прочитано: ${bad}.`,
  ];
}

function noteProblems(problems: readonly RowProblem[], { list }: ImportOptions): string[] {
  const file = beside(list, 'замечания.csv');
  writeFileSync(file, problemTable(problems));
  return ['Не удалось прочитать:', ...problemLines(problems), `То же таблицей: ${file}`];
}

/** Adds the numbers of closed people to the file beside the list; `undo` puts it back as it was. */
function keepNumbers({ people }: ListDraft, { list }: ImportOptions): { file: string; undo: () => void } | undefined {
  const closed = people.filter((person) => person.closed);
  if (closed.length === 0) return undefined;
  const file = beside(list, 'номера.csv');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const table = numbersTable(closed);
  const put = (text: string | null) => {
    writeFiles(dirname(file), new Map([[basename(file), text]]));
  };
  put(before === undefined ? table : before + table.split('\r\n').slice(1).join('\r\n'));
  return {
    file,
    undo: () => {
      put(before ?? null);
    },
  };
}

function beside(list: string, name: string): string {
  return join(list, '..', `${basename(list, extname(list))}-${name}`);
}

function noHeading(): string {
  return [
    'В таблице не нашлось строки с названиями столбцов. Нужны хотя бы «ФИО» и «Дата включения».',
    'Если столбцы названы по-своему, назовите их: --map post="Место службы". Какие бывают:',
    ...Object.entries(COLUMNS).map(([column, title]) => `  ${column.padEnd(12)} ${title}`),
  ].join('\n');
}
