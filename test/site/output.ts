import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** Paths of all files below a folder, from it, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** One hash over names and bytes of everything below a folder. */
export function treeHash(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** What all files of a folder say, those in archives too. */
export type Contents = readonly (readonly [file: string, bytes: Buffer])[];

/** Reads and unpacks a folder once, for many questions. */
export function contentsOf(folder: string): Contents {
  return filesOf(folder).flatMap((file) => unpacked(file, readFileSync(join(folder, file))));
}

/** Files below a folder whose bytes hold a piece of text, also in the escapes of HTML, JSON and addresses; those in an archive by its name and theirs. */
export function filesWith(folder: string | Contents, text: string): string[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  const json = Array.from(text, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const spellings = [text, text.toLowerCase(), escaped, json, encodeURIComponent(text)];
  return (typeof folder === 'string' ? contentsOf(folder) : folder)
    .filter(([file, bytes]) => spellings.some((spelling) => bytes.includes(spelling)) || file.includes(text))
    .map(([file]) => file);
}

/** What a file says, or each file in it: Word documents are packed, so their text is taken out first. */
function unpacked(file: string, bytes: Buffer): (readonly [string, Buffer])[] {
  if (file.endsWith('.zip'))
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) =>
      unpacked(`${file}/${name}`, Buffer.from(inner.buffer, inner.byteOffset, inner.byteLength)),
    );
  if (file.endsWith('.pdf')) return [[file, Buffer.concat([bytes, textOfPdf(bytes)])]];
  if (!/\.(docx|xlsx)$/.test(file)) return [[file, bytes]];
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) }));
  return [[file, Buffer.concat(parts)]];
}

const READ_PDF = `
  import { extractText } from 'unpdf';
  import { readFileSync } from 'node:fs';
  const { text } = await extractText(new Uint8Array(readFileSync(0)), { mergePages: true });
  process.stdout.write(text);
`;
const readPdfs = new Map<string, Buffer>();

/** The words of a PDF. Its reader works in its own time, and whoever looks for a leak does not wait: so another process reads. */
function textOfPdf(bytes: Buffer): Buffer {
  const key = createHash('sha256').update(bytes).digest('hex');
  const args = ['--input-type=module', '--eval', READ_PDF];
  const text = readPdfs.get(key) ?? execFileSync(process.execPath, args, { input: bytes });
  readPdfs.set(key, text);
  return text;
}

/** Addresses of the pages of a built site. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}

/** Whether a page is a frame for other sites: it leaves the head, the foot and low vision to them. */
export function isFrame(path: string): boolean {
  return /\/embed\/[^/]+\/$/.test(path);
}
