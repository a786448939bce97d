/** From here on a page speaks of itself and no longer of its record. */
const TAIL = '<div class="permalink"';
/** What is no part of the record, and what only repeats to the eye what is said in words. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'form', 'label', 'h1']);
const LEFT_OUT_BY = /\saria-hidden="true"|\sclass="(?:[^"]*\s)?no-print[\s"]/;
const EMPTY = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
/** Inside a word there may be these; all others part words. */
const INSIDE_WORD = new Set(['b', 'em', 'i', 'mark', 'strong', 'sub', 'sup', 'wbr']);
/** Where one thing said ends, though no sign may stand there. */
const END = '\uE000';
const ENDS = new Set([
  'caption',
  'dd',
  'div',
  'figcaption',
  'h2',
  'h3',
  'h4',
  'li',
  'p',
  'section',
  'summary',
  'td',
  'th',
]);
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
/** A tag from its first sign on: its name and the rest, in whose values there may be `>`. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>|<!--[^]*?-->/giy;

/** What a page says as everybody sees it, without its title and without what every page says of itself, to be read by people. */
export function pageText(html: string): string {
  return rawText(html)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)»])/g, '')
    .replace(/([.,;:!?…—·]?) ?(?:\uE000 ?)+/g, (_, sign: string) => (sign === '' ? ' · ' : `${sign} `))
    .replace(/^ · | · $/g, '')
    .trim();
}

/** The words of the same, with whatever spaces and signs between them. */
export function rawText(html: string): string {
  const begin = html.indexOf('<main');
  if (begin === -1) return '';
  const tail = html.indexOf(TAIL, begin);
  const end = tail === -1 ? html.indexOf('</main>', begin) : tail;
  const main = html.slice(begin, end === -1 ? undefined : end);
  let text = '';
  let from = 0;
  /** The element that is left out, and how deep in elements of its name we are. */
  let hidden = '';
  let depth = 0;
  for (let at = main.indexOf('<'); at !== -1; at = main.indexOf('<', Math.max(from, at + 1))) {
    TAG.lastIndex = at;
    const match = TAG.exec(main);
    if (match === null) continue;
    if (depth === 0) text += main.slice(from, at);
    from = TAG.lastIndex;
    const [whole, closing, found = '', attributes = ''] = match;
    const name = found.toLowerCase();
    const opens = closing === '' && !EMPTY.has(name) && !whole.endsWith('/>');
    if (depth > 0) {
      if (name === hidden) depth += closing === '/' ? -1 : Number(opens);
    } else if (opens && (LEFT_OUT.has(name) || LEFT_OUT_BY.test(attributes))) [hidden, depth] = [name, 1];
    else if (!INSIDE_WORD.has(name)) text += closing !== '/' ? ' ' : name === 'dt' ? ' — ' : ENDS.has(name) ? END : ' ';
  }
  if (depth === 0) text += main.slice(from);
  return decoded(text).replace(/\u00AD/g, '');
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (SIGNS[name ?? ''] ?? whole);
    },
  );
}
