import { createHash } from 'node:crypto';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { LOW_VISION_SCRIPT } from '../../src/projections/low-vision-script.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold an address, which a browser may follow. */
const ADDRESSES = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'cite',
  'ping',
  'xlink:href',
  'longdesc',
];
/** Elements that load, run or hide something and that no page of ours has. */
const NEVER = [
  'object',
  'embed',
  'applet',
  'frame',
  'frameset',
  'portal',
  'style',
  'noscript',
  'template',
  'math',
  'audio',
  'video',
  'source',
  'marquee',
];
const SCHEMES = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?|\.{1,2}\/|[a-z0-9][a-z0-9._/-]*([#?].*)?$)/i;
/** Nothing that a browser would take out of an address before it reads the scheme. */
const STRIPPED = /[\p{Cc} ]/u;

/** What in the HTML of a whole page was not made by us; an empty list is a clean page. */
export function auditPage(html: string): string[] {
  const complaints: string[] = [];
  const document = parse(html, {
    onParseError: ({ code, startLine }) => {
      complaints.push(`разметка (${code}) в строке ${startLine}`);
    },
  });
  const all = [...below(document)];
  return [...complaints, ...all.flatMap((element) => complaintsAbout(element, true)), ...aboutHead(all)];
}

/** The same for a piece of HTML, which may hold no scripts at all. */
export function auditFragment(html: string): string[] {
  return [...below(parseFragment(html))].flatMap((element) => complaintsAbout(element, false));
}

/** The text of every element of a page, scripts left out, piece by piece. */
export function* textsOf(html: string): Iterable<string> {
  for (const { attrs, childNodes, tagName } of below(parse(html))) {
    for (const { value } of attrs) yield value;
    if (tagName === 'script') continue;
    for (const node of childNodes) if ('value' in node) yield node.value;
  }
}

function* below(node: Node): Iterable<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* below(child);
    if ('content' in child) yield* below(child.content);
  }
}

function complaintsAbout(element: Element, scripts: boolean): string[] {
  const { attrs, namespaceURI, tagName } = element;
  const complaints = NEVER.includes(tagName) ? [`<${tagName}>`] : [];
  // Our frames open their links in the whole window; the page about frames shows them.
  if (tagName === 'base' && attribute(element, 'href') !== undefined) complaints.push('<base href>');
  if (tagName === 'iframe' && !/^(\/(?!\/)|\.{1,2}\/)/.test(attribute(element, 'src') ?? ''))
    complaints.push('<iframe>');
  if (!scripts && ['base', 'iframe', 'link', 'meta'].includes(tagName)) complaints.push(`<${tagName}>`);
  if (tagName === 'script') complaints.push(...(scripts ? aboutScript(element) : ['<script>']));
  if (tagName === 'meta' && /refresh/i.test(attribute(element, 'http-equiv') ?? ''))
    complaints.push(...aboutRefresh(element));
  if (namespaceURI.endsWith('/svg') && ['foreignObject', 'animate', 'set', 'script', 'image'].includes(tagName))
    complaints.push(`<svg> с <${tagName}>`);
  for (const { name, value } of attrs) {
    if (/^on/i.test(name)) complaints.push(`<${tagName} ${name}>`);
    if (name === 'srcdoc' || (name === 'style' && !scripts)) complaints.push(`<${tagName} ${name}>`);
    if (ADDRESSES.includes(name) && (STRIPPED.test(value) || !(SCHEMES.test(value) || value === '')))
      complaints.push(`<${tagName} ${name}=${JSON.stringify(value.slice(0, 80))}>`);
  }
  return complaints;
}

/** Data, the panel for low vision by its very text, or a file of ours. */
function aboutScript(element: Element): string[] {
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const src = attribute(element, 'src');
  if (src !== undefined)
    return /^(\/[a-z0-9-]+)*\/[\w./-]+\.js$/i.test(src) || /^\.{1,2}\//.test(src) ? [] : [`чужой сценарий ${src}`];
  if (attribute(element, 'type') === 'application/ld+json') {
    try {
      JSON.parse(text);
      return [];
    } catch {
      return ['JSON-LD не разбирается'];
    }
  }
  return text === LOW_VISION_SCRIPT ? [] : [`чужой сценарий: ${hashOf(text)} ${text.slice(0, 60)}`];
}

/** Only our own pages of redirection have one, to a page of the site. */
function aboutRefresh(element: Element): string[] {
  const to = attribute(element, 'content') ?? '';
  return /^0; ?url=\.{0,2}\/(?![/\\])[\w./-]*$/i.test(to) ? [] : [`переход ${to}`];
}

/** The policy stands before whatever it has to rule. */
function aboutHead(all: readonly Element[]): string[] {
  const head = all.find(({ tagName }) => tagName === 'head');
  const inside = head ? head.childNodes.filter((node): node is Element => 'tagName' in node) : [];
  const policy = inside.findIndex((element) =>
    /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? ''),
  );
  const before = inside.slice(0, Math.max(policy, 0));
  if (policy < 0) return ['нет Content-Security-Policy в <head>'];
  return before.every((element) => attribute(element, 'charset') !== undefined)
    ? []
    : ['Content-Security-Policy стоит не первым'];
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
