import { Busy } from './lock.ts';

/** What to tell a person about an exception, and with which code the command ends. */
export interface Fault {
  readonly text: string;
  readonly code: 2 | 70 | 75;
}

const AGAIN = 'Записи и сайт остались прежними.';
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: `На диске кончилось место. ${AGAIN} Освободите место и повторите команду.`,
  EDQUOT: `Кончилось место, отведённое вам на диске. ${AGAIN} Освободите место и повторите команду.`,
  EFBIG: `Файл больше, чем здесь разрешено. ${AGAIN} Попросите того, кто ведёт компьютер, снять ограничение.`,
  EROFS: `Этот диск только для чтения. ${AGAIN} Назовите папку, в которую можно писать.`,
  EACCES: `Нет прав на этот файл или папку. ${AGAIN} Возьмите папку, в которую можно писать, или попросите права.`,
  EPERM: `Нет прав на этот файл или папку. ${AGAIN} Возьмите папку, в которую можно писать, или попросите права.`,
  EBUSY: `Файл или папку держит другая программа. ${AGAIN} Закройте её и повторите команду.`,
  EMFILE: `Открыто слишком много файлов. ${AGAIN} Закройте другие программы и повторите команду.`,
  EIO: `Диск отвечает с ошибкой. ${AGAIN} Проверьте диск и повторите команду.`,
};
/** A wrong name was given: nothing is amiss with the machine. */
const MISNAMED: Readonly<Record<string, string>> = {
  ENOENT: 'Файла нет',
  EISDIR: 'Это папка, а нужен файл',
  ENOTDIR: 'Это файл, а нужна папка',
};
const NO_GIT = `Не найдена программа git. ${AGAIN} Установите её (https://git-scm.com) и повторите команду.`;
const BROKEN_GIT = `Хранилище git не читается. ${AGAIN} Покажите эти слова тому, кто его настраивал; проверить хранилище: git fsck.`;
const REPORT = `Ошибка программы, а не записей. ${AGAIN} Сообщите разработчикам, что вы делали, и эти слова`;

/**
 * Says in Russian what has happened, what is intact and what to do. What the program says of its own accord begins in Russian
 * already; the rest comes from the system, from git or from a mistake of ours. With `RESERVE_DEBUG` set the trace follows.
 */
export function faultOf(error: unknown): Fault {
  const known = error instanceof Error ? error : new Error(String(error));
  const trace = process.env['RESERVE_DEBUG'] === undefined ? '' : `\n${known.stack ?? ''}`;
  const { code, text } = plainFault(known);
  return { code, text: text + trace };
}

function plainFault(error: Error): Fault {
  if (error instanceof Busy) return { text: error.message, code: 75 };
  if (/^[«А-ЯЁ]/.test(error.message)) return { text: error.message, code: 2 };
  const { code = '', path } = rootOf(error);
  const [line = ''] = error.message.replace(/^(Error: )+/, '').split('\n');
  // simple-git passes on only the words of it.
  if (line.startsWith('spawn git ENOENT')) return { text: NO_GIT, code: 70 };
  const misnamed = MISNAMED[code];
  if (misnamed !== undefined) return { text: path === undefined ? misnamed : `${misnamed}: ${path}`, code: 2 };
  const advice = ADVICE[code];
  if (advice !== undefined) return { text: path === undefined ? advice : `${path}: ${advice}`, code: 70 };
  if (/^(fatal|error): /.test(line)) return { text: `${BROKEN_GIT}\n${inOneLine(line)}`, code: 70 };
  return { text: `${REPORT}: ${inOneLine(line)}`, code: 70 };
}

/** Astro and others wrap what the system has said. */
function rootOf(error: Error): NodeJS.ErrnoException {
  let inner: NodeJS.ErrnoException = error;
  while (ADVICE[inner.code ?? ''] === undefined && inner.cause instanceof Error) inner = inner.cause;
  return inner;
}

/** Some words come from content: none of them may steer the terminal. */
function inOneLine(text: string): string {
  return text.replaceAll(/\p{C}/gu, ' ').trim().slice(0, 300);
}
