import { RECORD_TYPES, rowOf, type RecordType, type RegistryRow } from './registry.ts';
import { reservedFolder } from './reserved-folders.ts';

/** What a path inside the content root is. */
export type Place =
  | { readonly kind: 'record'; readonly type: RecordType; readonly municipality: string; readonly id: string }
  | { readonly kind: 'attachment' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'stray'; readonly message: string };

const ID = /^[a-z0-9][a-z0-9-]{1,63}$/;
/** Names that Windows keeps for itself, whatever follows the first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;
/** A step of the path of an attachment: so that the file has one name on every computer and in every address. */
const STEP = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*$/;
const YEAR = /^\d{4}$/;
/** What a command that writes holds, and what it leaves behind when it is killed. */
const LOCK = '.reserve-lock';
const UNFINISHED = /^\.reserve-writ(ing|ten)$|\.reserve-(new|old)$/;
const UNFINISHED_RULE =
  'записи сейчас меняет другая команда, или её прервали на полпути. Дождитесь её; если её нет, выполните npm run fix: он закончит или уберёт лишнее';
const typeOfFile = typesBy(({ file }) => file && `${file}.yaml`);
const typeOfShared = typesBy(({ folder, shared }) => (shared ? folder : undefined));
const typeOfFolder = typesBy(({ folder, shared }) => (shared ? undefined : folder));
const ID_RULE = 'от 2 до 64 знаков: строчные латинские буквы, цифры и дефис';

/** Says of a file, by its path alone, which record it holds; whatever has no place in the layout is a stray with the way to mend it. */
export function placeOf(file: string): Place {
  const steps = file.split('/');
  const name = steps.at(-1) ?? '';
  if (steps.length === 1 && name === 'README.md') return { kind: 'ignored' };
  if (name === '.gitkeep') return { kind: 'ignored' };
  const [first = '', second = ''] = steps;
  if (first.startsWith(LOCK)) return { kind: 'ignored' };
  if (UNFINISHED.test(name)) return stray(UNFINISHED_RULE);
  const reserved = steps.length > 1 ? reservedFolder(first) : undefined;
  if (reserved !== undefined) return stray(reserved);
  if (steps.length > 2 && second === 'files' && ID.test(first)) return attachmentAt(steps.slice(2));
  const sharedType = typeOfShared.get(first);
  if (sharedType) return recordAt(sharedType, '', steps.slice(1));
  if (steps.length === 1) return stray(`файлу ${name} здесь не место: записи лежат в папках муниципалитетов`);
  if (DEVICE.test(first)) return device(first);
  if (!ID.test(first)) return stray(`папка муниципалитета называется «${first}», а нужно ${ID_RULE}`);
  if (steps.length === 2) return municipalityFile(first, name);
  const type = typeOfFolder.get(second);
  if (!type) return stray(`неизвестная папка «${second}». Записи лежат в папках: ${knownFolders()}`);
  return recordAt(type, first, steps.slice(2));
}

function municipalityFile(municipality: string, name: string): Place {
  const type = typeOfFile.get(name);
  if (type) return { kind: 'record', type, municipality, id: municipality };
  return stray(`файлу ${name} здесь не место: в папке муниципалитета лежит municipality.yaml и папки с записями`);
}

function recordAt(type: RecordType, municipality: string, rest: readonly string[]): Place {
  const steps = rest.length === 2 && YEAR.test(rest[0] ?? '') ? rest.slice(1) : rest;
  if (steps.length !== 1)
    return stray('внутри папки с записями может быть только папка года, например 2026. Перенесите файл');
  const [name = ''] = steps;
  const { formats } = rowOf(type);
  const format = formats.find((extension) => name.endsWith(`.${extension}`));
  if (!format)
    return stray(`у файла должно быть расширение ${formats.map((extension) => `.${extension}`).join(' или ')}`);
  const id = name.slice(0, -format.length - 1);
  if (!ID.test(id)) return stray(`имя файла «${id}» не подходит, нужно ${ID_RULE}. Переименуйте файл`);
  if (DEVICE.test(id)) return device(id);
  return { kind: 'record', type, municipality, id };
}

function attachmentAt(steps: readonly string[]): Place {
  const odd = steps.find((step) => !STEP.test(step));
  if (odd !== undefined)
    return stray(
      `имя «${odd}» для приложенного файла не подходит: нужны строчные латинские буквы, цифры и дефис, перед расширением точка. Переименуйте файл`,
    );
  const taken = steps.find((step) => DEVICE.test(step));
  return taken === undefined ? { kind: 'attachment' } : device(taken);
}

function device(name: string): Place {
  return stray(`имя «${name}» занято системой Windows: там такого файла быть не может. Переименуйте`);
}

function knownFolders(): string {
  return RECORD_TYPES.flatMap((type) => (rowOf(type).shared ? [] : (rowOf(type).folder ?? []))).join(', ');
}

function typesBy(nameOf: (row: RegistryRow) => string | undefined): ReadonlyMap<string | undefined, RecordType> {
  const named = new Map(RECORD_TYPES.map((type) => [nameOf(rowOf(type)), type]));
  named.delete(undefined);
  return named;
}

function stray(message: string): Place {
  return { kind: 'stray', message };
}
