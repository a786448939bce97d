import { readSheet } from 'read-excel-file/node';

/** A table as people keep it: rows of texts; days of a spreadsheet as ГГГГ-ММ-ДД. */
export type Table = readonly (readonly string[])[];

/** How large a table may be, and what it is expected to be. */
export interface TableLimits {
  readonly megabytes: number;
  readonly rows: number;
  /** «список резерва»: in the words of the refusal. */
  readonly what: string;
}

const OF_A_LIST: TableLimits = { megabytes: 4, rows: 5000, what: 'список резерва' };

/** Reads the first sheet of a workbook, or a text with separators in UTF-8 or Windows-1251. Throws in Russian where it is neither. */
export async function readTable(name: string, bytes: Uint8Array, limits = OF_A_LIST): Promise<Table> {
  const { megabytes, rows, what } = limits;
  if (bytes.length > megabytes * 1024 * 1024) throw new Error(`Файл больше ${megabytes} МБ: это не похоже на ${what}.`);
  const table = /\.xlsx$/i.test(name) ? await workbook(bytes) : separated(decoded(bytes));
  if (/\.xls$/i.test(name))
    throw new Error('Старый вид таблицы (.xls). Откройте файл и сохраните как «Книга Excel (.xlsx)».');
  if (table.length > rows) throw new Error(`В таблице больше ${rows} строк: это не похоже на ${what}.`);
  return table;
}

async function workbook(bytes: Uint8Array): Promise<Table> {
  let rows;
  try {
    rows = await readSheet(Buffer.from(bytes), { parseNumber: (text: string) => text });
  } catch {
    throw new Error('Таблица не открылась. Откройте файл и сохраните как «Книга Excel (.xlsx)».');
  }
  return rows.map((row) => row.map(cellText));
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return typeof cell === 'string' ? cell.trim() : '';
}

/** Spreadsheets of Russian computers save text in Windows-1251 unless told otherwise. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** Cells between separators; a cell in quotes may hold separators, line breaks and doubled quotes. */
export function separated(text: string): Table {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  const plain = text.replaceAll(/\r\n?/g, '\n');
  for (let index = 0; index < plain.length; index += 1) {
    const char = plain[index]!;
    if (quoted && char === '"' && plain[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (char === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (!quoted && char === separator) endCell();
    else if (!quoted && char === '\n') endRow();
    else cell += char;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const start = text.slice(0, 4000);
  const [best = ';'] = [';', '\t', ','].sort((a, b) => start.split(b).length - start.split(a).length);
  return best;
}
