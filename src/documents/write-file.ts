import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a whole file or nothing. Returns why it could not be written, in Russian, or undefined. */
export function writeWhole(path: string, bytes: Uint8Array): string | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return `${path} — это папка. Укажите имя файла: --out <файл>`;
  const fresh = join(dirname(path), `.${basename(path)}.new`);
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, path);
    return undefined;
  } catch {
    rmSync(fresh, { force: true });
    return `Не удалось записать ${path}. Есть ли такая папка и можно ли в неё писать? Документ может быть открыт в Word: закройте его.`;
  }
}
