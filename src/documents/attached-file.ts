import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFiles } from '../projections/given-files.ts';
import type { Site } from '../projections/site.ts';

/** The bytes of a file that a record gives away. Throws in Russian where it is no longer the file that was looked into. */
export function attachedFile(
  site: Site,
  file: string,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string } {
  const given = publishedFiles(site).get(file);
  const bytes = given && readFileSync(join(site.root, file));
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== given.attachment.sha256)
    throw new Error(`Файл ${file} изменился, пока собирался сайт. Соберите сайт ещё раз.`);
  return { bytes: Uint8Array.from(bytes), mediaType: given.attachment.kind?.mediaType ?? '' };
}
