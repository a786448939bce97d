import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneLine } from '../findings/one-line.ts';
import { count } from '../i18n/plural.ts';
import type { BuildOptions } from './build.ts';
import { difference, readIntegrity, sumFolder, type Difference, type Sums } from './integrity-file.ts';
import { filesOf } from './integrity.ts';
import { pageDay, verifyFile, type Verdict } from './verify-file.ts';
import { verifyRecord } from './verify-record.ts';

/** What to compare with: a list of checksums, a folder with the site, or a site built for the occasion. */
export interface VerifyOptions extends Omit<BuildOptions, 'out'> {
  /** A downloaded list of checksums or a folder that holds the site. */
  readonly integrity?: string | undefined;
}

/** More would not be read by anybody. */
const MOST_LINES = 50;

/**
 * Says of a kept file or of a folder of them whether it is what the repository holds or the site consists of. Nothing is asked
 * of the network and nothing is changed. Throws in Russian where there is nothing to compare.
 */
export async function verify(path: string, options: VerifyOptions): Promise<Verdict[]> {
  if (/^https?:\/\//.test(path))
    throw new Error('Команда работает без интернета: сохраните страницу («только HTML») и укажите её файл.');
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Error(`Файла ${path} нет.`);
  if (stat.isDirectory()) return verifyFolder(path, options);
  if (!stat.isFile()) throw new Error(`${path}: это ссылка или не обычный файл. Укажите сам файл.`);
  return [isRecord(path) ? await verifyRecord(path, options.content) : verifyFile(path, await sumsFor(path, options))];
}

/** What became of records and files between two lists of checksums, in Russian; `same` where none changed or vanished. */
export function verifyAgainst(path: string, oldPath: string): { readonly same: boolean; readonly text: string } {
  const [old, fresh] = [readIntegrity(oldPath), readIntegrity(path)];
  const records = difference(old.records, fresh.records, (sha256) => sha256);
  const files = difference(old.files, fresh.files, ([, sha256]) => sha256);
  const gone = 'нет в новом перечне (запись удалена, переименована или сайт показывает её уже не всю)';
  const lines = [
    ...records.gone.map((file) => `${file}: ${gone}`),
    ...records.changed.map((file) => `${file}: изменена`),
  ];
  return {
    same: lines.length === 0,
    text: [...shortened(lines).map(oneLine), told('Записи', records), told('Файлы сайта', files), ''].join('\n'),
  };
}

/** Verdicts as lines: those that differ by name, then how many there are. */
export function verdictText(verdicts: readonly Verdict[]): string {
  const [only] = verdicts;
  if (only && verdicts.length === 1) return `${lineOf(only)}\n`;
  const wrong = verdicts.filter(({ same }) => !same);
  const lines = shortened(wrong.map(lineOf));
  const same = count(verdicts.length - wrong.length, 'файл', 'файла', 'файлов');
  return `${[...lines, `Совпадает: ${same}. Не совпадает: ${wrong.length}.`].join('\n')}\n`;
}

function lineOf({ file, words }: Verdict): string {
  return oneLine(`${file}: ${words}`);
}

async function verifyFolder(folder: string, options: VerifyOptions): Promise<Verdict[]> {
  const files = filesOf(folder);
  if (files.length === 0) throw new Error(`В папке ${folder} нет файлов.`);
  const others = files.filter((file) => !isRecord(file));
  const page = others.find((file) => file.endsWith('.html'));
  const sums = others.length === 0 ? undefined : await sumsFor(join(folder, page ?? others[0]!), options);
  const verdicts: Verdict[] = linksIn(folder).map((file) => ({ file, same: false, words: 'это ссылка, а не файл.' }));
  for (const file of files) {
    const path = join(folder, file);
    verdicts.push(sums && !isRecord(file) ? verifyFile(path, sums, file) : await verifyRecord(path, options.content));
  }
  return verdicts;
}

function linksIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isSymbolicLink()).map(({ name, parentPath }) => join(parentPath, name));
}

async function sumsFor(path: string, { integrity, ...options }: VerifyOptions): Promise<Sums> {
  if (integrity !== undefined) {
    const isFolder = lstatSync(integrity, { throwIfNoEntry: false })?.isDirectory() === true;
    return isFolder ? sumFolder(integrity, options.basePath) : readIntegrity(integrity);
  }
  const folder = mkdtempSync(join(tmpdir(), 'reserve-verify-'));
  const out = join(folder, 'site');
  try {
    const { buildSite } = await import('./build.ts');
    const { built } = await buildSite({ ...options, out, today: options.today ?? pageDay(path) });
    if (!built)
      throw new Error('Сравнить не с чем: в записях есть ошибки, сайт не собирается. Что исправить: npm run check.');
    return sumFolder(out, options.basePath);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRecord(path: string): boolean {
  return /\.(yaml|mdx)$/.test(path);
}

function told(what: string, { added, changed, gone }: Difference): string {
  return `${what}: изменено ${changed.length}, пропало ${gone.length}, добавлено ${added.length}.`;
}

function shortened(lines: readonly string[]): string[] {
  const rest = lines.length - MOST_LINES;
  return rest <= 0 ? [...lines] : [...lines.slice(0, MOST_LINES), `… и ещё ${rest}`];
}
