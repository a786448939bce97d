import { opendirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { MAX_ENTRIES, MAX_PATH, MAX_STEPS } from './limits.ts';

/** Something below a folder. `problem` says why it is not to be read: it is no regular file, or a folder that is not entered. */
export interface FoundFile {
  readonly file: string;
  readonly regular: boolean;
  readonly problem?: string;
}

/** What to tell about a link, in a folder and in git alike. */
export const LINK = 'это ссылка на другой файл или папку. Удалите её и положите сюда сам файл';
/** What to tell about a repository inside the repository. */
export const REPOSITORY =
  'это отдельное хранилище git внутри папки с записями. Уберите его: записи кладут сюда сами, без папки .git';

/**
 * Every file below the root in a stable order. Links are named and not followed: Node's own recursive reading does follow them.
 * Above the limit of entries the whole folder is refused. Never throws for what lies there.
 */
export function filesBelow(root: string, limit = MAX_ENTRIES): FoundFile[] {
  const found: FoundFile[] = [];
  const folders = [''];
  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of entriesOf(join(root, folder))) {
        // The content root may be the top of a repository of its own.
        if (folder === '' && entry.name === '.git') continue;
        if ((entries += 1) > limit) return [{ file: '.', regular: false, problem: tooMany(limit) }];
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const problem = problemOf(file, entry);
        if (problem !== undefined) found.push({ file, regular: false, problem });
        else if (entry.isDirectory()) folders.push(file);
        else found.push({ file, regular: true });
      }
    } catch (error) {
      found.push({ file: folder === '' ? '.' : folder, regular: false, problem: whyUnread(error) });
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Why a file or a folder could not be read, and what to do. Whatever is no fault of the file system is thrown on. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) throw error;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'файл или папка исчезли, пока шла проверка, или имя записано не в UTF-8. Запустите проверку ещё раз, а если не помогло, переименуйте';
    case 'EACCES':
    case 'EPERM':
      return 'прочитать не разрешает система. Откройте свойства файла или папки и разрешите чтение';
    case 'EMFILE':
    case 'ENFILE':
      return 'открыто слишком много файлов. Закройте другие программы и запустите проверку ещё раз';
    default:
      return `прочитать не удалось (${code}). Проверьте диск и запустите проверку ещё раз`;
  }
}

/** One after another: a folder with millions of files never stands in memory whole. */
function* entriesOf(path: string): Iterable<Dirent> {
  const folder = opendirSync(path, { bufferSize: 1000 });
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) yield entry;
  } finally {
    folder.closeSync();
  }
}

function problemOf(file: string, entry: Dirent): string | undefined {
  if (/^(\.git|git~1)$/i.test(entry.name)) return REPOSITORY;
  if (entry.isSymbolicLink()) return LINK;
  if (!entry.isFile() && !entry.isDirectory())
    return 'это не обычный файл, а канал или устройство. Удалите его и положите сюда файл записи';
  if (file.length > MAX_PATH)
    return `путь из ${file.length} знаков слишком длинный, а в Windows такой файл не открыть: нужно не больше ${MAX_PATH}. Дайте папкам и файлу короткие имена`;
  if (entry.isDirectory() && file.split('/').length >= MAX_STEPS)
    return `папки вложены друг в друга глубже ${MAX_STEPS}: такие файлы не читаются. Положите их ближе`;
  return undefined;
}

function tooMany(limit: number): string {
  return `здесь больше ${limit.toLocaleString('ru-RU')} файлов и папок, столько записей не бывает: проверка не начата. Уберите лишнее или проверьте, та ли это папка`;
}
