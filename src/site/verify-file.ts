import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { MONTHS, dateInWords } from '../i18n/dates.ts';
import { isRealDate } from '../domain/calendar.ts';
import { sumOf } from './integrity.ts';
import type { Sums } from './integrity-file.ts';

/** What is said of one file that somebody keeps. */
export interface Verdict {
  readonly file: string;
  readonly same: boolean;
  readonly words: string;
}

/** No page is longer; in a longer file no day and no address is looked for. */
const LONGEST_PAGE = 8 * 1024 * 1024;
/** An archive ends with the list of what is in it, and a remark no longer than this. */
const END_OF_ZIP = 65_557;
const DAY = /Сведения на (\d{1,2})[\s\u00A0]([а-я]+)[\s\u00A0](\d{4})[\s\u00A0]г/;

/** Compares a file with those of a site. `place` is where it lies in a copy of the site: there it must be the very one. */
export function verifyFile(path: string, sums: Sums, place?: string): Verdict {
  const { size } = lstatSync(path);
  const say = (same: boolean, words: string): Verdict => ({ file: path, same, words });
  const on = sums.day === undefined ? '' : ` на ${dateInWords(sums.day)}`;
  const expected = place === undefined ? undefined : sums.files.get(place);
  const candidates = expected ? ([[place!, expected]] as const) : [...sums.files];
  // Reading is for files that may be the same: a longer one than all is another.
  const likely = candidates.filter(([, [bytes]]) => bytes === size);
  const sum = likely.length === 0 ? undefined : sumOf(path)[1];
  const match = likely.find(([, [, sha256]]) => sha256 === sum);
  if (match) return say(true, `совпадает с опубликованным${on}: ${match[0]}`);
  if (isCutZip(path, size)) return say(false, 'архив скачан не целиком: у него нет конца. Скачайте его заново.');
  const own = expected ? place : ownPlace(path, sums);
  if (own === undefined) return say(false, `такого файла на сайте${on} нет.`);
  const day = pageDay(path);
  const other =
    day === undefined || sums.day === undefined || day === sums.day
      ? ''
      : ` Страница сохранена ${dateInWords(day)}: сверяйте её с сайтом этого дня.`;
  return say(false, `отличается от опубликованного${on}: ${own}.${other}`);
}

/** The day that a saved page names; undefined for what is no page or names none. */
export function pageDay(path: string): string | undefined {
  const [, day = '', name = '', year = ''] = DAY.exec(pageText(path)) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}

/** Which file of the site this one seems to be: a page by the address that it names, others by their names. */
function ownPlace(path: string, { basePath, files }: Sums): string | undefined {
  const address = /<link rel="canonical" href="([^"]+)">/.exec(pageText(path))?.[1];
  const pathname = address === undefined ? undefined : URL.parse(address, 'https://x.example')?.pathname;
  if (pathname?.startsWith(basePath)) {
    const place = pathname.slice(basePath.length).replace(/(^|\/)$/, '$1index.html');
    if (files.has(place)) return place;
  }
  const named = [...files.keys()].filter((file) => basename(file) === basename(path));
  return named.length === 1 ? named[0] : undefined;
}

function pageText(path: string): string {
  return /\.html?$/i.test(path) && lstatSync(path).size <= LONGEST_PAGE ? readFileSync(path, 'utf8') : '';
}

function isCutZip(path: string, size: number): boolean {
  if (!/\.zip$/i.test(path)) return false;
  const end = Buffer.alloc(Math.min(size, END_OF_ZIP));
  const source = openSync(path, 'r');
  try {
    readSync(source, end, 0, end.length, size - end.length);
  } finally {
    closeSync(source);
  }
  return !end.includes('PK\u0005\u0006');
}
