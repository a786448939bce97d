import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { zipSync, type ZipOptions } from 'fflate';
import { archiveAddress } from '../projections/addresses.ts';
import type { Section } from '../projections/section.ts';
import type { Shell } from '../projections/shell.ts';
import type { Finished } from './finish.ts';
import { offlineCss, offlinePage, ownLinks, type Copy } from './offline.ts';
import type { Made, Visitor } from './pass.ts';

/** Packed already: packing again costs time and saves nothing. */
const PACKED = new Set(['.docx', '.gz', '.jpg', '.pdf', '.png', '.webp', '.woff2', '.xlsx']);
const HOME = 'index.html';

/**
 * Packs each municipality's section into an archive that opens from a disk: its own pages and whatever of the shared ones
 * they lead to. Pages of other municipalities are led to on the web. Equal pages of one day are equal bytes.
 */
export function archives({ options, out, site }: Finished): Visitor {
  if (site.sections.length === 0) return {};
  const links = new Map<string, readonly string[]>();
  /** Names stand in many lists: each is kept once. */
  const names = new Map<string, string>();
  const once = (name: string) => {
    const known = names.get(name) ?? name;
    names.set(name, known);
    return known;
  };
  return {
    page: (file, page) => {
      links.set(file, page.fact('links', (html) => ownLinks(file, html, site.basePath)).map(once));
    },
    file: (path, { bytes }) => {
      if (links.has(path)) return undefined;
      const css = path.endsWith('.css') ? Buffer.from(bytes()).toString('utf8') : '';
      links.set(path, ownLinks(path, css, site.basePath).map(once));
      return undefined;
    },
    *done(): Iterable<Made> {
      for (const section of site.sections) {
        const others = site.sections.filter((other) => other !== section).map(({ id }) => id);
        // Whoever unpacks the archive opens what lies on top: this section, where the site's own first page lists several.
        const sourceOf = (place: string) => (place === HOME && others.length > 0 ? `${section.id}/${HOME}` : place);
        const belongs = (place: string) => links.has(place) && !isElsewhere(place, section.id, others);
        const files = reachable(HOME, (place) => (links.get(sourceOf(place)) ?? []).filter(belongs));
        const copy: Copy = { files, basePath: site.basePath, site: options.site };
        const contents = [...files].sort().map((to) => [to, contentOf({ from: sourceOf(to), to }, out, copy)] as const);
        const about = Buffer.from(aboutText(site.shell(section.id), copy));
        yield [archiveAddress(section.id).slice(1), pack(section, [...contents, ['ПРОЧТИ.txt', about]])];
      }
    },
  };
}

/** What is of no use on a disk, and what is another municipality's. */
function isElsewhere(place: string, id: string, others: readonly string[]): boolean {
  return (
    /\.(zip|br|gz)$/.test(place) ||
    place.startsWith('admin/') ||
    place.startsWith(`${id}/embed/`) ||
    place.split('/').some((part) => others.includes(part))
  );
}

/** Everything that can be come to from a place, with the place itself. */
function reachable(start: string, next: (place: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const place of found) for (const one of next(place)) found.add(one);
  return found;
}

function contentOf(moved: { readonly from: string; readonly to: string }, out: string, copy: Copy): Uint8Array {
  const bytes = readFileSync(join(out, moved.from));
  switch (extname(moved.from)) {
    case '.html':
      return Buffer.from(offlinePage(bytes.toString('utf8'), moved, copy));
    case '.css':
      return Buffer.from(offlineCss(bytes.toString('utf8'), moved, copy));
    default:
      return bytes;
  }
}

/** One folder for each day, so that a newer copy does not fall into an older one; its files bear that day. */
function pack({ context, id }: Section, contents: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const [year = 1980, month = 1, day = 1] = context.today.split('-').map(Number);
  // The program that packs reads the hours of this machine's own zone, so noon is noon everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const folder = `rezerv-${id}-${context.today}`;
  const entries = contents.map(([place, bytes]): [string, [Uint8Array, ZipOptions]] => [
    `${folder}/${place}`,
    [bytes, { mtime, level: PACKED.has(extname(place)) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** A text for Windows' own editor: with its mark at the beginning and its ends of lines. */
function aboutText({ asOf, href, name, title }: Shell, { basePath, site }: Copy): string {
  const lines = [
    `${title}. ${name}`,
    `Копия раздела на ${asOf}`,
    '',
    `Откройте файл ${HOME}: страницы открываются без интернета.`,
    ...(site === undefined
      ? []
      : [`Сам раздел, с последними сведениями: ${new URL(basePath + href.slice(1), site).href}`]),
    '',
    'Сведения о людях показаны по основаниям, которые действовали в этот день. С тех пор согласие могли отозвать,',
    'поэтому не размещайте копию в интернете: дайте ссылку на сам раздел.',
    '',
    'Поиск и календарь в копии не обновляются и без сайта могут не работать.',
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}
