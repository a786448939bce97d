import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CheckResult } from '../../checks/run.ts';
import { provideSite } from '../../projections/current.ts';
import { checkedSite, type BuildOptions } from '../build.ts';
import { finish, passOf } from '../finish.ts';
import type { Sum } from '../integrity.ts';
import { isWithin, refuseOutput } from '../output-place.ts';
import { FileWriter } from '../pages/file-writer.ts';
import { filesBelow, type PageSink } from '../pass.ts';
import { isOurSite } from '../search.ts';
import { pageWords, type PageWords } from '../search-words.ts';
import { replaceFolder } from '../swap.ts';
import { damaged, FILES, WORDS, type Part } from './manifest.ts';
import { originOf } from './origin.ts';
import { wordLines } from './page-words.ts';
import { refuseOther, wholeSet } from './whole-set.ts';

/**
 * Makes the site from all its parts: the same bytes as one build. Every file of a part is compared with what the part says of
 * it, and the records are those from which the parts were made; otherwise it throws in Russian and the old site stays.
 */
export async function mergeParts(
  given: readonly Part[],
  options: Omit<BuildOptions, keyof Part['options']>,
): Promise<CheckResult & { readonly built: boolean }> {
  const parts = wholeSet(given);
  const asked = parts[0]!.options;
  const { content, out } = options;
  const place = { out, content, isOurs: isOurSite };
  refuseOutput(place);
  for (const { folder } of parts) if (isWithin(resolve(folder), resolve(out))) throw new Error(inside(folder, out));
  const all = { ...options, ...asked };
  const { result, site } = await checkedSite(all);
  if (!site) return { ...result, built: false };
  refuseOther('Части и нынешние записи', parts[0]!.origin, originOf(site, all, asked));
  provideSite(site, { share: true });
  await replaceFolder(place, async (fresh) => {
    const given = new Set(parts.flatMap(({ files }) => Object.keys(files)));
    for (const path of Object.keys(parts[0]!.common)) given.add(path);
    const known = new KnownWords();
    const finished = { out: fresh, site, options: all };
    const pass = passOf(finished, { wordsOf: known.wordsOf, isPacked: (path) => given.has(path) });
    for (const part of parts) await addPart(part, fresh, { known, pass });
    await finish(finished, pass);
  });
  return { ...result, built: true };
}

interface Known {
  readonly title: string;
  readonly words: PageWords;
}

/** Words that a part has found, for the page that is shown at the moment. */
class KnownWords {
  #now: Known | undefined;

  readonly wordsOf = (title: string, html: string): PageWords =>
    this.#now?.title === title ? this.#now.words : pageWords(title, html);

  during(now: Known | undefined, show: () => void): void {
    this.#now = now;
    show();
    this.#now = undefined;
  }
}

interface Merging {
  readonly known: KnownWords;
  readonly pass: PageSink;
}

async function addPart(part: Part, out: string, merging: Merging): Promise<void> {
  const { files, folder } = part;
  const expected: Readonly<Record<string, Sum>> = part.shard.part === 1 ? { ...part.common, ...files } : files;
  const there = filesBelow(join(folder, FILES));
  const odd = [...new Set([...there, ...Object.keys(expected)])].find(
    (file) => !(file in expected && there.includes(file)),
  );
  if (odd !== undefined) throw new Error(damaged(folder, odd));
  const writer = new FileWriter();
  const take = (file: string, sum: Sum): Buffer => {
    const bytes = readFileSync(join(folder, file));
    if (!isDeepStrictEqual([bytes.length, hash('sha256', bytes)], sum)) throw new Error(damaged(folder, file));
    return bytes;
  };
  const add = async (file: string, words?: Known): Promise<void> => {
    const bytes = take(join(FILES, file), expected[file]!);
    const waiting = writer.write(join(out, file), bytes);
    merging.known.during(words, () => {
      if (file.endsWith('.html')) merging.pass.page(file, bytes.toString('utf8'), bytes);
      else merging.pass.file(file, bytes);
    });
    await waiting;
  };
  try {
    const left = new Set(Object.keys(expected));
    for (const [file, title, words] of wordLines(take(WORDS, part.words))) {
      if (!left.delete(file)) throw new Error(damaged(folder, WORDS));
      await add(file, { title, words });
    }
    for (const file of left) await add(file);
    await writer.end();
  } finally {
    await writer.settled();
  }
}

function inside(folder: string, out: string): string {
  return `Часть ${folder} лежит в папке ${out}, которая заменяется целиком. Назовите в --out другую папку.`;
}
