import { inflateSync } from 'node:zlib';
import { Refused } from './remark.ts';

const MOST_UNPACKED = 200 * 1024 * 1024;
/** Words that are too long to stand in a picture by chance: they are looked for in every byte. */
const LONG = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm|GoToE|Encrypt)\b/;
/** Those that are short, only where objects are written. */
const SHORT = /\/(JS|XFA|GoToR|Movie|Rendition|Sound|3D)\b/;

const SAYS: Readonly<Record<string, readonly [what: string, next: string]>> = {
  Encrypt: [
    'он защищён паролем или от копирования.',
    'Снимите защиту («Свойства» — «Защита» — «Без защиты») и положите файл заново.',
  ],
  EmbeddedFile: [
    'в него вложен другой файл.',
    'Приложите вложенный файл отдельно, а этот сохраните без него («Печать» — «Сохранить как PDF»).',
  ],
};
const ACTS: readonly [what: string, next: string] = [
  'он не только показывает, но и действует: в нём сценарий, запуск программы, отправка формы, звук или кино.',
  'Напечатайте его в новый PDF («Печать» — «Сохранить как PDF») и приложите новый.',
];
const WHOLE = 'Сохраните его заново («Печать» — «Сохранить как PDF») и положите вместо прежнего.';

/**
 * Refuses a PDF that is not whole, is more than a PDF, hides what it holds behind a password, or acts. It is read as bytes,
 * so that what a reader of PDF would repair or overlook counts too. Gives the streams that are pictures of JPEG.
 */
export function refusePdf(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  refuseBroken(text);
  const { jpegs, objects } = streamsOf(bytes, text);
  const written = objects.map(unescaped);
  const found = [unescaped(text), ...written].map((one) => LONG.exec(one)?.[1]).find((one) => one !== undefined);
  const act = found ?? written.map((one) => SHORT.exec(one)?.[1]).find((one) => one !== undefined);
  if (act !== undefined) throw new Refused(...(SAYS[act.replace(/s$/, '')] ?? ACTS));
  return jpegs;
}

function refuseBroken(text: string): void {
  const end = text.lastIndexOf('%%EOF');
  if (end < 0 || !/startxref\s+\d+\s*$/.test(text.slice(Math.max(0, end - 64), end)) || !/\d+ \d+ obj\b/.test(text))
    throw new Refused('он обрывается или повреждён.', WHOLE);
  if (!/^[\s\0]*$/.test(text.slice(end + '%%EOF'.length))) throw new Refused('после его конца что-то дописано.', WHOLE);
}

/**
 * What is written outside the streams and in streams of objects. Whatever could be a stream is unpacked here first, within
 * limits: a reader of PDF has none.
 */
function streamsOf(bytes: Uint8Array, text: string) {
  const objects: string[] = [];
  const jpegs: Uint8Array[] = [];
  let outside = '';
  let last = 0;
  let total = 0;
  for (const match of text.matchAll(/(?<!end)stream(\r\n|\n|\r)/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    const stream = bytes.subarray(start, end < 0 ? bytes.length : end);
    outside += text.slice(last, match.index);
    last = start + stream.length;
    if (stream[0] === 0xff && stream[1] === 0xd8) jpegs.push(stream);
    const unpacked = isPacked(stream) ? unpack(bytes.subarray(start), MOST_UNPACKED - total) : undefined;
    total += unpacked?.length ?? 0;
    const before = text.slice(Math.max(0, match.index - 2000), match.index);
    const dictionary = unescaped(before.slice(before.lastIndexOf('obj')));
    if (!/\/ObjStm\b/.test(dictionary)) continue;
    if (!unpacked?.length && /\/Filter\b/.test(dictionary)) throw new Refused('он упакован необычно.', WHOLE);
    objects.push((unpacked ?? Buffer.from(stream)).toString('latin1'));
  }
  return { jpegs, objects: [outside + text.slice(last), ...objects] };
}

/** The mark of packed data: the method and a sum over the first two bytes. */
function isPacked([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function unpack(stream: Uint8Array, limit: number): Buffer {
  try {
    return inflateSync(stream, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Refused('распакованный, он занял бы больше 200 МБ.', 'Разделите его на части или уменьшите картинки.');
    // A picture may begin like packed data and be none; what is broken the reader of PDF will say.
    return Buffer.alloc(0);
  }
}

/** Names with their signs written plainly: /J#61vaScript is /JavaScript. */
function unescaped(text: string): string {
  return text.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
