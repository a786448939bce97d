import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../documents/forms/index.ts';
import { count } from '../i18n/plural.ts';
import { ROOT } from '../init/own-files.ts';
import { openData } from '../projections/open-data/files.ts';
import { searchPages } from '../projections/search-pages.ts';
import type { Finished } from './finish.ts';

/** What may lie in `public`: never a page, a feed or a set of data, whose place it would take without a word. */
const HARMLESS = /\.(ico|jpe?g|png|svg|txt|webp|woff2)$/;

/**
 * Throws in Russian where the written site is not all that the records come to: a page is missing or empty, or a file of open
 * data is not, byte for byte, what was computed.
 */
export function refuseIncomplete({ out, site }: Finished): void {
  const pages = searchPages(site, FORMS).map(({ href }) => join(href, 'index.html'));
  const sets = openData(site).files;
  const lost = [
    ...pages.filter((page) => sizeOf(join(out, page)) === 0),
    ...sets.flatMap(({ address, body }) => (isWritten(join(out, address), body) ? [] : [address])),
  ];
  if (lost.length > 0)
    throw new Error(
      `Сайт вышел неполным: нет или не так записано ${count(lost.length, 'файл', 'файла', 'файлов')} из ${pages.length + sets.length}: ${lost.slice(0, 3).join(', ')}. Прежний сайт остался как был. Это ошибка программы: сообщите о ней разработчикам.`,
    );
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

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function isWritten(file: string, body: string): boolean {
  return existsSync(file) && readFileSync(file).equals(Buffer.from(body));
}
