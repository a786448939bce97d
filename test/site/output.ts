import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Files below a folder whose bytes hold a piece of text, also in the escapes of HTML, JSON and addresses. */
export function filesWith(folder: string, text: string): string[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  const json = Array.from(text, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const spellings = [text, text.toLowerCase(), escaped, json, encodeURIComponent(text)];
  return filesOf(folder).filter((file) => {
    const bytes = readableBytes(join(folder, file));
    return spellings.some((spelling) => bytes.includes(spelling)) || file.includes(text);
  });
}

/** What a file says: a Word document is packed, so its text is taken out first. */
function readableBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  if (!path.endsWith('.docx')) return bytes;
  return Buffer.from(['word/document.xml', 'docProps/core.xml'].map((part) => textInZip(bytes, part) ?? '').join('\n'));
}

/** Addresses of the pages of a built site. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}
