import { hiddenIn } from '../i18n/hidden-characters.ts';
import { kindsIn, type Kinds } from '../i18n/kinds.ts';
import { MAX_BYTES, MAX_LINES } from './limits.ts';

/** Text of a record, or the reason why the bytes are none, in words for the person who has to save the file again. */
export type Decoded = DecodedFile | UndecodedFile;

export interface DecodedFile {
  readonly text: string;
  /** The kinds of characters in it. */
  readonly kinds: Kinds;
  /** The text is that of the bytes, sign for sign: no line end and no mark at its beginning was taken for another. */
  readonly asWritten: boolean;
}

/** What is wrong with the bytes, and where, if it is in one place. */
export interface UndecodedFile {
  readonly problem: string;
  readonly line?: number;
  readonly column?: number;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** The first of its three bytes: no other character of an honest text begins with it. */
const BYTE_ORDER_MARK = 0xef;

const SAVE_AS =
  'Откройте файл в «Блокноте», выберите «Файл → Сохранить как», внизу укажите кодировку «UTF-8» и сохраните';

/** Decodes bytes strictly as UTF-8 and checks the limits; line ends become `\n`. Nothing is guessed or replaced. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { problem: tooLarge(bytes.length) };
  if (isUtf16(bytes)) return { problem: `файл сохранён в кодировке UTF-16 («Юникод»), нужна UTF-8. ${SAVE_AS}` };
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { problem: `файл сохранён не в кодировке UTF-8, а, судя по всему, в Windows-1251. ${SAVE_AS}` };
  }
  if (text.includes('\0')) return { problem: 'в файле есть нулевые байты: это не текст. Наберите запись заново' };
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  const kinds = kindsIn(unix);
  const hidden = hiddenIn(unix, kinds);
  if (hidden) {
    const before = unix.slice(0, hidden.index).split('\n');
    const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
    return { problem: `в строке ${line}, на месте ${column}: ${hidden.says}`, line, column };
  }
  const lines = linesIn(unix);
  if (lines > MAX_LINES) {
    return {
      problem: `в файле ${lines} строк, а в записи может быть не больше ${MAX_LINES}. Разделите её на несколько записей`,
    };
  }
  return { text: unix, kinds, asWritten: unix === text && bytes[0] !== BYTE_ORDER_MARK };
}

/** What to tell a person whose record file has `size` bytes, more than the limit. */
export function tooLarge(size: number): string {
  return `файл занимает ${Math.ceil(size / 1024)} КБ, а запись может быть не больше ${MAX_BYTES / 1024} КБ. Большой документ приложите файлом в папке files`;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark UTF-16 still betrays itself: in Russian text every other byte is 0x04, in Latin text 0x00.
  const sample = bytes.subarray(0, 400);
  if (!sample.includes(0) && !sample.includes(4)) return false;
  const high = [0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] === 0 || sample[index] === 4) high[index % 2]! += 1;
  }
  return sample.length >= 8 && Math.max(...high) > sample.length * 0.4;
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
