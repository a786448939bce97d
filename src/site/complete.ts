import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../documents/forms/index.ts';
import { count } from '../i18n/plural.ts';
import { ROOT } from '../init/own-files.ts';
import type { DataFile } from '../projections/open-data/data-file.ts';
import { openData } from '../projections/open-data/files.ts';
import { searchPages } from '../projections/search-pages.ts';
import type { Site } from '../projections/site.ts';
import type { Visitor } from './pass.ts';

/** What may lie in `public`: never a page, a feed or a set of data, whose place it would take without a word. */
const HARMLESS = /\.(ico|jpe?g|png|svg|txt|webp|woff2)$/;

/**
 * Throws in Russian where the written site is not all that the records come to: a page is missing or empty, or a file of open
 * data is not, byte for byte, what was computed, now or for the same records before (`data`). What is made later in the place of one of them is looked at too.
 */
export function completeness(
  site: Site,
  data?: ReadonlyMap<string, string>,
): Required<Pick<Visitor, 'file' | 'gone' | 'done'>> {
  let known: ReadonlyMap<string, DataFile> | undefined;
  // Not before the pages have asked for it too: it is computed once for all.
  const sets = () => data ?? (known ??= dataFiles(site));
  const sumOf = (path: string) => (data ? data.get(path) : known?.get(path)?.sha256);
  const whole = new Set<string>();
  const refuse = (): [] => {
    const pages = searchPages(site, FORMS).map(({ href }) => `${href.slice(1)}index.html`);
    const wanted = [...pages, ...sets().keys()];
    const lost = wanted.filter((file) => !whole.has(file)).map((file) => `/${file}`);
    if (lost.length > 0)
      throw new Error(
        `Сайт вышел неполным: нет или не так записано ${count(lost.length, 'файл', 'файла', 'файлов')} из ${wanted.length}: ${lost.slice(0, 3).join(', ')}. Прежний сайт остался как был. Это ошибка программы: сообщите о ней разработчикам.`,
      );
    return [];
  };
  return {
    file: (path, { size, sum }) => {
      if (sets().has(path) ? sumOf(path) === sum() : size > 0) whole.add(path);
      else whole.delete(path);
      return undefined;
    },
    gone: (path) => whole.delete(path),
    done: refuse,
  };
}

/** The checksums of all files of open data, by their paths. */
export function dataSums(site: Site): ReadonlyMap<string, string> {
  return new Map([...dataFiles(site)].map(([path, { sha256 }]) => [path, sha256]));
}

function dataFiles(site: Site): ReadonlyMap<string, DataFile> {
  return new Map(openData(site).files.map((file) => [file.address.slice(1), file]));
}

/** Throws in Russian where the program's folder `public` holds a file that could stand in for a page. */
export function refuseForeignFiles(folder = join(ROOT, 'public')): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const foreign = files.find((entry) => !entry.isFile() || !HARMLESS.test(entry.name));
  if (foreign)
    throw new Error(
      `В папке public программы лежит «${foreign.name}»: такой файл встал бы на место страницы сайта. Прежний сайт остался как был. Уберите этот файл.`,
    );
}
