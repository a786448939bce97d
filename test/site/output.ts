import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { textInZip } from '../../src/documents/stable-zip.ts';

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

/** Files below a folder whose bytes hold a piece of text, also in the escapes of HTML, JSON and addresses; those in an archive by its name and theirs. */
export function filesWith(folder: string, text: string): string[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  const json = Array.from(text, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const spellings = [text, text.toLowerCase(), escaped, json, encodeURIComponent(text)];
  return filesOf(folder)
    .flatMap((file) => unpacked(file, readFileSync(join(folder, file))))
    .filter(([file, bytes]) => spellings.some((spelling) => bytes.includes(spelling)) || file.includes(text))
    .map(([file]) => file);
}

/** What a file says, or each file in it: Word documents and the index of search are packed, so their text is taken out first. */
function unpacked(file: string, bytes: Buffer): (readonly [string, Buffer])[] {
  if (file.endsWith('.zip'))
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) =>
      unpacked(`${file}/${name}`, Buffer.from(inner.buffer, inner.byteOffset, inner.byteLength)),
    );
  if (/\.pf_\w+$/.test(file)) return [[file, gunzipSync(bytes)]];
  if (!file.endsWith('.docx')) return [[file, bytes]];
  const parts = ['word/document.xml', 'docProps/core.xml'].map((part) => textInZip(bytes, part) ?? '');
  return [[file, Buffer.from(parts.join('\n'))]];
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
