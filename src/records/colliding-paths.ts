import { HIDDEN_CHARACTER } from '../i18n/hidden-characters.ts';

/** A file or folder that would be the same as another one on a computer that does not tell their names apart. */
export interface Collision {
  readonly path: string;
  readonly twin: string;
}

/** Names that every file system takes for themselves alone. */
const PLAIN = /^[a-z0-9/-]+(?:\.[a-z0-9-]+)*$/;
const HIDDEN = new RegExp(HIDDEN_CHARACTER, 'gu');

/**
 * Paths that differ from an earlier one only by capital letters, by the way in which a letter is composed, or by what Windows
 * and macOS leave out of a name. Of a folder with all its files only the folder is named.
 */
export function collidingPaths(files: readonly string[]): Collision[] {
  const odd = files.filter((file) => !PLAIN.test(file));
  // Plain names differ from each other: only where an odd one begins as they do is there anything to compare.
  const beginnings = new Set(odd.map((file) => fold(firstStep(file))));
  const known = new Map<string, string>();
  const collisions = new Map<string, Collision>();
  for (const file of files) {
    if (!beginnings.has(PLAIN.test(file) ? firstStep(file) : fold(firstStep(file)))) continue;
    for (let end = file.indexOf('/'); ; end = file.indexOf('/', end + 1)) {
      const path = end < 0 ? file : file.slice(0, end);
      const folded = fold(path);
      const twin = known.get(folded);
      if (twin === undefined) known.set(folded, path);
      else if (twin !== path) {
        collisions.set(path, { path, twin });
        break;
      }
      if (end < 0) break;
    }
  }
  return [...collisions.values()];
}

function firstStep(path: string): string {
  const end = path.indexOf('/');
  return end < 0 ? path : path.slice(0, end);
}

function fold(path: string): string {
  const same = path.normalize('NFKC').toUpperCase().toLowerCase().replaceAll(HIDDEN, '').normalize('NFKC');
  return same.split('/').map(withoutEnd).join('/');
}

/** A name without the dots and spaces that Windows takes off its end. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}
