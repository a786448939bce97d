import { posix } from 'node:path';
import { eachAddress, editCss, editHtml } from './html-addresses.ts';

/** A copy of a part of the site that stands on a disk, where every address names a file. */
export interface Copy {
  /** The files of the copy, from its root. */
  readonly files: ReadonlySet<string>;
  /** The path under which the site stands, with a slash at both ends. */
  readonly basePath: string;
  /** Where the site stands on the web, if that is known. */
  readonly site?: string | undefined;
}

/** A file of the site, and where in the copy it goes. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

interface Target {
  readonly file: string;
  /** What follows the path: `#reserve`. */
  readonly rest: string;
}

/** Folders and a file whose names mean nothing but themselves: to read such an address as others are read would change nothing. */
const PLAIN = /^(?:\/[\w-]+(?:\.[\w-]+)*)+\/?$/;
const ANY_HOST = 'http://site.invalid';
/** Links that only speed up the web; a browser reports them as failures where there is none. */
const SPEED_UP = /\srel="(modulepreload|preload|prefetch|preconnect|dns-prefetch)"/;
const SCRIPT_FILE = /<script\b[^>]*\ssrc=/;
const NEEDS_SITE = /<main\b.*<form\b/s;

/** Files of the site to which a page or a style sheet of it leads. */
export function ownLinks(file: string, text: string, basePath: string): string[] {
  const found: string[] = [];
  const note = (address: string): string => {
    const target = targetOf(address, file, basePath);
    if (target) found.push(target.file);
    return address;
  };
  if (file.endsWith('.css')) editCss(text, note);
  else
    eachAddress(text, (address, element) => {
      if (element.toLowerCase() !== 'script') note(address);
    });
  return found;
}

/**
 * A page for the copy: what it leads to is named from where it lies; what is not in the copy is led to on the web, or, where
 * no web address is known, is plain text.
 * Browsers load no modules from a disk, so a page has only the scripts that it holds itself.
 */
export function offlinePage(html: string, { from, to }: Moved, copy: Copy): string {
  const lives = copy.site === undefined ? undefined : webAddress(pathOf(from, copy), copy.site);
  const without = SCRIPT_FILE.test(html);
  const notice = NEEDS_SITE.test(html) ? noticeOf(lives) : '';
  return editHtml(html, {
    tag: (tag, element) => {
      if (element === 'noscript' && without) return undefined;
      if (element === 'script' && SCRIPT_FILE.test(tag)) return undefined;
      if (element === 'link' && SPEED_UP.test(tag)) return undefined;
      if (element === 'main' && tag.startsWith('<main')) return tag + notice;
      // For files «self» is nobody, says the standard; browsers differ.
      if (element === 'meta' && tag.includes('content-security-policy'))
        return tag.replaceAll("'self'", "'self' file:");
      return tag;
    },
    address: (address, { after, element }) => {
      const target = targetOf(address, from, copy.basePath);
      if (!target) return address;
      const web =
        copy.site === undefined ? undefined : webAddress(address, new URL(pathOf(from, copy), copy.site).href);
      // A link that shows the address itself must lead to what it says.
      if (element === 'a' && web !== undefined && after.trim() === web) return web;
      return copy.files.has(target.file) ? relativeTo(target, to) : web;
    },
  });
}

/** A style sheet for the copy. */
export function offlineCss(css: string, { from, to }: Moved, copy: Copy): string {
  return editCss(css, (address) => {
    const target = targetOf(address, from, copy.basePath);
    return target ? relativeTo(target, to) : address;
  });
}

/** The file that an address leads to; nothing for other sites and for places in the same page. */
function targetOf(address: string, from: string, basePath: string): Target | undefined {
  if (PLAIN.test(address)) {
    if (!address.startsWith(basePath)) return undefined;
    return { file: fileAt(address.slice(basePath.length)), rest: '' };
  }
  if (/^(#|\/\/|[a-z][a-z0-9+.-]*:|$)/i.test(address)) return undefined;
  const url = URL.parse(address, `${ANY_HOST}${basePath}${from}`);
  if (!url?.pathname.startsWith(basePath)) return undefined;
  const { hash, pathname, search } = url;
  return { file: fileAt(pathname.slice(basePath.length)), rest: search + hash };
}

function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function relativeTo({ file, rest }: Target, place: string): string {
  return posix.relative(posix.dirname(place), file) + rest;
}

function pathOf(file: string, { basePath }: Copy): string {
  return basePath + file.replace(/(^|\/)index\.html$/, '$1');
}

function webAddress(address: string, base: string): string {
  return new URL(address, base).href;
}

function noticeOf(address: string | undefined): string {
  const where = address === undefined ? 'на сайте' : `на сайте: <a href="${address}">${address}</a>`;
  return `<p><strong>Это копия раздела на диске.</strong> Эта страница целиком работает только ${where}.</p>`;
}
