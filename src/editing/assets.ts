import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../records/files-below.ts';

/** The names of files in a folder and where they are. What is not in the list is not served, whatever a request asks for. */
export type Assets = ReadonlyMap<string, string>;

/** Our own part of the form. */
export function formAssets(): Assets {
  return assetsIn(fileURLToPath(new URL('./admin/', import.meta.url)), /\.(html|js|css|svg|woff2)$/);
}

/** Where Decap lies in our own package, which brings it along. */
const PACKED = fileURLToPath(new URL('../../vendor/decap/', import.meta.url));

/** Decap's part: the program and the parts that it loads when they are needed. */
export function vendorAssets(): Assets {
  const folder = existsSync(PACKED) ? PACKED : dirname(createRequire(import.meta.url).resolve('decap-cms'));
  return assetsIn(folder, /(^|\.)decap-cms\.(js|css)$|\.(css|woff2?)$/);
}

/** All regular files below a folder, by their paths with `/`. */
export function assetsIn(folder: string, names = /./): Assets {
  const wanted = filesBelow(folder).filter(({ file, regular }) => regular && names.test(file));
  return new Map(wanted.map(({ file }) => [file, join(folder, file)]));
}
