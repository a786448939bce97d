import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const HEAD = [
  '№ п/п',
  'Ф.И.О.',
  'Замещаемая должность',
  'Должность, на которую включён',
  'Дата включения',
  'Протокол №',
  'Основание',
  'Дата исключения',
  'Причина исключения',
];
export const DAY = new Date(Date.UTC(2025, 1, 10));
/** Two people of one sitting; the second left at another. */
export const ROWS = [
  [
    '1',
    'Ковалёва Мария Петровна',
    'главный бухгалтер',
    'Заместитель главы администрации',
    DAY,
    '3',
    'по результатам отбора',
  ],
  [
    '2',
    'Лещёв Пётр Ильич',
    'инженер',
    '',
    '10 февраля 2025 г.',
    '№ 3',
    'Самовыдвижение',
    '20.03.2025',
    'личное заявление',
  ],
] as const;

/** What the list does not say. */
export const ANSWERS = `sittings:
  10.02.2025 № 3:
    form: очное
    presiding: p-0001
    secretary: p-0003
    present: [p-0001, p-0002, p-0003]
    signedBy: p-0001
    signedOn: 11.02.2025
    question: О включении в резерв
    vote: { for: 3, against: 0, abstained: 0 }
  20.03.2025:
    number: 4
    form: in-person
    presiding: p-0001
    secretary: p-0003
    present: [p-0001, p-0002, p-0003]
    signedBy: p-0001
    signedOn: 2025-03-20
    question: Об исключении из резерва
    vote: { for: 2, against: 0, abstained: 1 }
`;

/** A workbook with a title above the headings, as administrations keep it. */
export async function workbook(rows: readonly (readonly (string | Date)[])[]): Promise<Buffer> {
  const cell = (value: string | Date) =>
    value instanceof Date ? { value, type: Date, format: 'dd.mm.yyyy' } : { value };
  const table = [['РЕЕСТР резерва'], ['на 01.04.2025'], HEAD, ...rows];
  return writeExcelFile(table.map((row) => row.map(cell))).toBuffer();
}

/** The list and its answers in a folder, a municipality to import it into, and the command on both. */
export async function place(rows: readonly (readonly (string | Date)[])[], answers = ANSWERS) {
  const folder = folderWith({ 'список.xlsx': await workbook(rows), 'ответы.yaml': answers });
  const content = contentAfter({});
  const list = join(folder, 'список.xlsx');
  const run = (...args: string[]) => runScript('import.ts', [list, '--content', content, '--today', TODAY, ...args]);
  return {
    folder,
    content,
    run,
    answered: (...args: string[]) => run('--answers', join(folder, 'ответы.yaml'), ...args),
  };
}

/** Everything below a folder. */
export const filesIn = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
