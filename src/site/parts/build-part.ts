import { hash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../checks/run.ts';
import { inCodeOrder } from '../../i18n/ordering.ts';
import { ROOT } from '../../init/own-files.ts';
import type { Shard } from '../../settings/shard.ts';
import { checkedSite, type BuildOptions } from '../build.ts';
import type { Sum } from '../integrity.ts';
import { refuseOutput } from '../output-place.ts';
import { Pass, type Visitor } from '../pass.ts';
import { replaceFolder } from '../swap.ts';
import { twins } from '../twins.ts';
import { FILES, isPart, MANIFEST, WORDS, type Manifest, type PartOptions } from './manifest.ts';
import { originOf } from './origin.ts';
import { ownPages } from './own-pages.ts';
import { WordLines } from './page-words.ts';

/**
 * Checks all records and builds one part of the site. The folder is no site and cannot pass for one: its files lie one step
 * below, and whatever follows from all pages is left to the merge (merge-parts.ts).
 */
export async function buildPart(given: BuildOptions, shard: Shard): Promise<CheckResult & { readonly built: boolean }> {
  const { today } = given;
  // Parts of different days are parts of different sites.
  if (today === undefined)
    throw new Error('Часть сайта собирают на названный день, один для всех частей: добавьте --today ГГГГ-ММ-ДД.');
  const options = { ...given, today };
  const { compress = false, content, out, search = true } = options;
  const place = { out, content, isOurs: isPart };
  refuseOutput(place);
  const { result, site } = await checkedSite(options);
  if (!site) return { ...result, built: false };
  await replaceFolder(place, async (fresh) => {
    const folder = join(fresh, FILES);
    const words = new WordLines(site);
    const sums = new Map<string, Sum>();
    const pass = new Pass(folder, [
      ...(search ? [words.visitor] : []),
      ...(compress ? [twins()] : []),
      summing(sums, options.out),
    ]);
    const { writePages } = await import('../pages/write-pages.ts');
    await writePages({ out: folder, site, options }, { own: ownPages(site, shard), sink: pass });
    await pass.finish();
    const asked = askedOf(options);
    const shared = commonFiles();
    const isCommon = (path: string) => path.startsWith('assets/') || shared.has(path.replace(/\.(br|gz)$/, ''));
    const [common, own] = [true, false].map((which) =>
      Object.fromEntries([...sums].filter(([path]) => isCommon(path) === which).sort(([a], [b]) => inCodeOrder(a, b))),
    ) as [Manifest['common'], Manifest['files']];
    if (shard.part > 1) for (const path of Object.keys(common)) rmSync(join(folder, path));
    const lines = words.bytes();
    const manifest: Manifest = {
      version: 1,
      shard,
      options: asked,
      origin: originOf(site, options, asked),
      common,
      files: own,
      words: [lines.length, hash('sha256', lines)],
    };
    writeFileSync(join(fresh, WORDS), lines);
    writeFileSync(join(fresh, MANIFEST), `${JSON.stringify(manifest)}\n`);
  });
  return { ...result, built: true };
}

function askedOf(options: BuildOptions & { readonly today: string }): PartOptions {
  const { archive = true, basePath, compress = false, digest = true, look, search = true, site, today } = options;
  return { today, site, basePath, archive, digest, search, compress, pdf: look?.pdf === true };
}

function summing(sums: Map<string, Sum>, out: string): Visitor {
  return {
    file: (path, { size, sum }) => {
      sums.set(path, [size, sum()]);
      return undefined;
    },
    gone: (path) => {
      throw new Error(
        `Часть ${out} вышла неполной: нет файла /${path}. Прежняя часть осталась как была. Повторите сборку.`,
      );
    },
  };
}

/** The program's own files, which Astro puts beside the pages whatever these are. */
function commonFiles(): ReadonlySet<string> {
  return new Set(readdirSync(join(ROOT, 'public'), { recursive: true, encoding: 'utf8' }));
}
