import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { needPdf } from '../documents/pdf.ts';
import { PLAIN_LOOK, themeCss, type Look } from '../projections/theme.ts';
import { readBody } from '../records/body.ts';
import { decode } from '../records/decode.ts';
import { splitFrontMatter } from '../records/front-matter.ts';
import { parseYaml } from '../records/yaml.ts';
import { SETTINGS_FILE, type Settings } from '../settings/settings.ts';

const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46],
};
const MAX_LOGO_KB = 200;
const PAGE = /^([a-z0-9][a-z0-9-]{1,63})\.md$/;

/** The administration's own look, read from its repository. Throws in Russian, naming the file, where a part of it cannot be used. */
export function readLook({ pages, pdf = false, theme }: Settings, folder: string): Look {
  if (pdf) needPdf();
  return {
    ...PLAIN_LOOK,
    ...(theme?.accent !== undefined && { css: inSettings(() => themeCss(theme.accent!)) }),
    ...(theme?.logo !== undefined && { logo: readLogo(folder, theme.logo) }),
    ...(pdf && { pdf }),
    ...(pages !== undefined && { pages: readPages(folder, pages) }),
  };
}

function inSettings<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${SETTINGS_FILE}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readLogo(folder: string, path: string): NonNullable<Look['logo']> {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const bytes = inSettings(() => regularFile(folder, path));
  if (!SIGNATURES[extension]!.every((byte, index) => bytes[index] === byte))
    throw new Error(`${path}: внутри не картинка ${extension}. Сохраните её заново в этом виде.`);
  if (bytes.length > MAX_LOGO_KB * 1024)
    throw new Error(`${path}: картинка больше ${MAX_LOGO_KB} КБ. Уменьшите её: в шапке она высотой в три строки.`);
  return { name: `logo.${extension}`, bytes };
}

/** Pages are texts like those of records: Markdown with a heading in front, nothing that acts. */
function readPages(folder: string, path: string): Look['pages'] {
  const names = inSettings(() =>
    readdirSync(join(folder, path))
      .filter((name) => !name.startsWith('.'))
      .sort(),
  );
  return names.map((file) => {
    const where = `${path}/${file}`;
    const name = PAGE.exec(file)?.[1];
    if (name === undefined)
      throw new Error(`${where}: имя файла страницы — строчные латинские буквы, цифры и дефис, в конце .md.`);
    const decoded = decode(regularFile(folder, where));
    if ('problem' in decoded) throw new Error(`${where}: ${decoded.problem}`);
    const parts = splitFrontMatter(decoded.text);
    if ('problem' in parts) throw new Error(`${where}:${parts.line}: ${parts.problem}`);
    return { name, title: titleOf(where, parts.yaml), html: htmlOf(where, parts.body, parts.bodyLine) };
  });
}

function titleOf(where: string, yaml: string): string {
  const head = parseYaml(yaml, 2);
  if (Array.isArray(head)) throw new Error(head.map(({ line, problem }) => `${where}:${line}: ${problem}`).join('\n'));
  const { title } = Object(head.value) as { title?: unknown };
  if (typeof title === 'string' && title.trim() !== '') return title;
  throw new Error(`${where}:2: в шапке страницы нужна строка title: название страницы.`);
}

function htmlOf(where: string, text: string, line: number): string {
  const body = readBody(text, line);
  if (Array.isArray(body)) throw new Error(body.map((one) => `${where}:${one.line}: ${one.problem}`).join('\n'));
  return body.html;
}

function regularFile(folder: string, path: string): Buffer {
  const full = join(folder, path);
  if (lstatSync(full, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Error(`файла ${basename(path)} по пути ${path} нет. Положите его туда или исправьте путь.`);
  return readFileSync(full);
}
