import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { filesOf } from './output.ts';

/** What was found on the way through a folder of pages. */
export interface Walk {
  /** How many addresses inside the site were looked at. */
  readonly own: number;
  /** `page → address` of each that leads to no file, to no place in its page, or past the root. */
  readonly broken: readonly string[];
  /** `page#id` of each id that a page has twice. */
  readonly repeated: readonly string[];
  /** Addresses of other sites. */
  readonly foreign: ReadonlySet<string>;
}

const ADDRESSES = ['href', 'src', 'action', 'poster', 'xLinkHref'];

/**
 * Follows every address in every page, style sheet, feed and calendar of a folder, as if it stood at `root`: a web address
 * with its path, or `file:///…/`, where nobody adds the name of a page to that of its folder.
 */
export function walk(folder: string, root: string): Walk {
  const files = new Set(filesOf(folder));
  const ids = new Map<string, string[]>();
  const links: { from: string; to: URL }[] = [];
  for (const file of files) {
    const base = new URL(root.startsWith('file:') ? file : file.replace(/(^|\/)index\.html$/, '$1'), root);
    const add = (addresses: readonly string[]) => {
      for (const address of addresses) links.push({ from: file, to: new URL(address, base) });
    };
    const text = () => readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.html')) {
      const page = readPage(htmlToHast(text()));
      ids.set(file, page.ids);
      add(page.addresses);
    } else if (file.endsWith('.css')) add(Array.from(text().matchAll(/url\(["']?([^"')]+)/g), ([, url]) => url!));
    else if (/\.(ics|xml)$/.test(file)) add(addressesIn(text()));
  }
  const { host, protocol } = new URL(root);
  const { foreign = [], own = [] } = Object.groupBy(links, ({ to }) =>
    to.protocol === protocol && to.host === host ? 'own' : 'foreign',
  );
  const isThere = (to: URL) => {
    if (!to.href.startsWith(root)) return false;
    const path = decodeURI(to.pathname.slice(new URL(root).pathname.length));
    const file = root.startsWith('file:') ? path : path.replace(/(^|\/)$/, '$1index.html');
    return (
      files.has(file) && (to.hash === '' || ids.get(file)?.includes(decodeURIComponent(to.hash.slice(1))) === true)
    );
  };
  return {
    own: own.length,
    broken: own.filter(({ to }) => !isThere(to)).map(({ from, to }) => `${from} → ${to.href}`),
    repeated: [...ids].flatMap(([file, all]) =>
      all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${file}#${id}`),
    ),
    foreign: new Set(foreign.map(({ to }) => to.href)),
  };
}

function readPage(tree: Nodes): { readonly ids: string[]; readonly addresses: string[] } {
  const ids: string[] = [];
  const addresses: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { properties } = node;
      if (typeof properties.id === 'string') ids.push(properties.id);
      addresses.push(...addressesOf(node));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { ids, addresses };
}

function addressesOf({ properties }: Element): string[] {
  const text = (name: string) => [properties[name]].flat().join(' ');
  const refresh = /^\d+; *url=(.+)$/.exec(text('content'))?.[1];
  return [
    ...ADDRESSES.flatMap((name) => (properties[name] === undefined ? [] : [text(name)])),
    ...(properties.srcSet === undefined
      ? []
      : text('srcSet')
          .split(',')
          .map((part) => part.trim().split(' ')[0]!)),
    ...(refresh === undefined ? [] : [refresh]),
  ];
}

/** Web addresses in a text that is no page; the folded lines of a calendar are joined first. */
function addressesIn(text: string): string[] {
  return text.replaceAll(/\r?\n /g, '').match(/https?:\/\/[^\s"'<>\\\]]+/g) ?? [];
}
