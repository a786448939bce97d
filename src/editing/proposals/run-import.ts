import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { summarise } from '../../findings/finding.ts';
import { count } from '../../i18n/plural.ts';
import type { Corpus } from '../../records/corpus.ts';
import { loadCorpus } from '../../records/load.ts';
import type { Asker } from '../asker.ts';
import { findingsText } from '../findings-text.ts';
import { problemLines, problemTable, rowsCount } from '../list/report.ts';
import type { RowProblem } from '../list/rows.ts';
import { readTable } from '../list/table.ts';
import { checkWith } from '../overlay-check.ts';
import type { Said } from '../run-new.ts';
import { finishWriting, writeFiles } from '../write-files.ts';
import { writeRecord } from '../write-record.ts';
import { collectionOf, tooLarge, type CollectionOf } from './collection.ts';
import { confirmedGroups, groupsTable, type ConfirmedGroup } from './groups-file.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { privateRows } from './private-rows.ts';
import { findColumns, readProposals, type Proposal } from './proposals.ts';

export interface ProposalOptions {
  readonly content: string;
  /** The table. What the command has to say about it is put beside it. */
  readonly list: string;
  /** The name of the record. */
  readonly id: string;
  /** The table of groups as a person has left it. */
  readonly groups?: string | undefined;
  readonly today?: string | undefined;
  /** Whose record it is. */
  readonly municipality?: string | undefined;
}

/** The largest marathon had 81 000 proposals; a text of some lines takes half a kilobyte. */
const LIMITS = { megabytes: 128, rows: 200_000, what: 'таблицу предложений' };
/** As many lines as a person reads on the screen; all of them are in the file. */
const TOLD = 20;

/** Turns a table of proposals into a record of initiatives and a table of what seems alike. Nothing is merged but what a person has confirmed. */
export async function importProposals(asker: Asker, options: ProposalOptions): Promise<Said> {
  const { content, groups, id, list } = options;
  if (!/^[a-z0-9][a-z0-9-]{1,63}$/.test(id))
    return { code: 2, text: `Имя записи «${id}»: строчные латинские буквы, цифры и дефис, не короче двух.\n` };
  finishWriting(content);
  finishWriting(dirname(list));
  const table = await readTable(list, readFileSync(list), LIMITS);
  const columns = findColumns(table);
  if (!columns)
    return {
      code: 2,
      text: 'В таблице не нашлось столбца с текстом. Назовите столбцы: «№», «Предложение», «Тема», «Отобрано», «Состояние».\n',
    };
  const { problems, proposals } = readProposals(table, columns);
  const head = [
    `Столбцы: ${columns.used.map((title) => `«${title}»`).join(', ')}.`,
    ...(columns.unused.length > 0 ? [`Не читаются: ${columns.unused.map((title) => `«${title}»`).join(', ')}.`] : []),
    `Прочитано: ${rowsCount(proposals.length)}, не прочитано: ${problems.length}.`,
  ];
  if (problems.length > 0 || proposals.length === 0) {
    const noted = problems.length > 0 ? notedBeside(problems, options) : [];
    return { code: 1, text: [...head, ...noted, 'Ничего не записано. Исправьте таблицу и повторите.', ''].join('\n') };
  }
  const { corpus } = loadCorpus(content);
  const keeper = await keeperOf(corpus, asker, options.municipality);
  const file = `${keeper}/initiatives/${id}.yaml`;
  const closed = privateRows(proposals, corpus, file);
  const confirmed = groups === undefined ? undefined : confirmedGroups(readFileSync(groups, 'utf8'), proposals);
  if (confirmed && confirmed.problems.length > 0)
    return {
      code: 1,
      text: [...head, ...confirmed.problems, 'Ничего не записано. Исправьте файл групп.', ''].join('\n'),
    };
  const alike = confirmed ? confirmedLines(confirmed.groups) : reviewLines(proposals, closed, options);
  const said = await finish(asker, {
    closed,
    corpus,
    file,
    groups: confirmed?.groups ?? [],
    keeper,
    options,
    proposals,
  });
  const noted = closed.length > 0 ? ['Личные сведения, эти тексты не записаны:', ...notedBeside(closed, options)] : [];
  return { ...said, text: [...head, ...noted, ...alike, said.text].join('\n') };
}

interface Made extends Pick<CollectionOf, 'groups' | 'proposals'> {
  readonly closed: readonly RowProblem[];
  readonly corpus: Corpus;
  readonly keeper: string;
  readonly file: string;
  readonly options: ProposalOptions;
}

async function finish(asker: Asker, made: Made): Promise<Said> {
  const { closed, corpus, file, groups, keeper, options, proposals } = made;
  const { content, id, today } = options;
  const old = corpus.get('initiatives', keeper, id);
  const present = join(content, old?.file ?? file);
  const text = existsSync(present) ? readFileSync(present, 'utf8') : undefined;
  if (text !== undefined && !old)
    return { code: 1, text: `Запись ${file} не читается. Сначала исправьте её: npm run check\n` };
  const collectedBy = corpus.get('municipality', '', keeper)?.data.name;
  const before = old?.data ?? {
    title: await asker.text({ path: ['title'], label: 'Название', hint: 'как назвать сбор предложений на сайте' }),
    ...(collectedBy !== undefined && { collectedBy }),
  };
  const data = collectionOf({ before, closed: new Set(closed.map(({ row }) => row)), groups, proposals });
  const written = writeRecord('initiatives', data, text === undefined ? {} : { before: text });
  const large = tooLarge(written, data.selected?.length ?? 0);
  if (large !== undefined) return { code: 1, text: `Запись не изменена. ${large}\n` };
  if (written === text) return { code: 0, text: 'В записи уже всё это есть.\n' };
  const files = new Map([[old?.file ?? file, written]]);
  const overlay = checkWith(content, files, today);
  if (summarise(overlay.introduced).error > 0)
    return { code: 1, text: `${findingsText(overlay, files, { content })}\nНичего не записано.\n` };
  writeFiles(content, files);
  const themes = count(data.themes.length, 'тема', 'темы', 'тем');
  const shown = `Записано: ${old?.file ?? file}. ${themes}, отобранных предложений ${data.selected?.length ?? 0}.`;
  const marked =
    (data.selected?.length ?? 0) === 0
      ? 'Чтобы показать предложение, напишите «да» в столбце «Отобрано» или подтвердите его группу, и повторите.\n'
      : '';
  return { code: 0, text: `${shown}\n${marked}` };
}

/** What seems alike goes into a table for a person; without those texts that may not be repeated. */
function reviewLines(
  proposals: readonly Proposal[],
  closed: readonly RowProblem[],
  options: ProposalOptions,
): string[] {
  const rows = new Set(closed.map(({ row }) => row));
  const open = proposals.filter(({ row }) => !rows.has(row));
  const leaders = nearDuplicates(open.map(({ text }) => text));
  const table = groupsTable(open, leaders);
  if (table === undefined) return ['Похожих предложений не нашлось.'];
  const file = putBeside(options.list, 'группы.csv', table);
  const sizes = [...Map.groupBy(leaders, (leader) => leader).values()].filter(({ length }) => length > 1);
  const members = sizes.reduce((sum, { length }) => sum + length, 0);
  return [
    `Похожи друг на друга: ${count(members, 'предложение', 'предложения', 'предложений')}, ${count(sizes.length, 'группа', 'группы', 'групп')}. Ничего не объединено.`,
    `Посмотрите файл ${file}: у группы, которая об одном, напишите «да»; у лишней строки — «нет». Потом повторите, добавив: --groups "${file}"`,
  ];
}

function confirmedLines(groups: readonly ConfirmedGroup[]): string[] {
  const members = groups.reduce((sum, { length }) => sum + length, 0);
  return [
    `Подтверждено: ${count(groups.length, 'группа', 'группы', 'групп')}, в них ${count(members, 'предложение', 'предложения', 'предложений')}.`,
  ];
}

function notedBeside(problems: readonly RowProblem[], { list }: ProposalOptions): string[] {
  const file = putBeside(list, 'замечания.csv', problemTable(problems));
  const more = problems.length > TOLD ? [`  и ещё ${rowsCount(problems.length - TOLD)}`] : [];
  return [...problemLines(problems.slice(0, TOLD)), ...more, `Все строки таблицей: ${file}`];
}

function putBeside(list: string, name: string, text: string): string {
  const file = join(dirname(list), `${basename(list, extname(list))}-${name}`);
  writeFiles(dirname(file), new Map([[basename(file), text]]));
  return file;
}

/** Proposals are collected by municipalities and by associations. */
async function keeperOf(corpus: Corpus, asker: Asker, municipality: string | undefined): Promise<string> {
  const keepers = corpus.list('municipality');
  if (municipality !== undefined) {
    if (!keepers.some(({ id }) => id === municipality)) throw new Error(`Папки «${municipality}» в записях нет.`);
    return municipality;
  }
  if (keepers.length === 1) return keepers[0]!.id;
  const choices = keepers.map(({ data, id }) => ({ value: id, label: data.name }));
  return asker.choose({ path: ['municipality'], label: 'Кто собирал', choices });
}
