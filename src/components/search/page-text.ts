/** From here on a page speaks of itself and no longer of its record. */
const TAIL = '<div class="permalink"';
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|<!--.*?-->/gis;
/** What is no part of the record, and what only repeats to the eye what is said in words. */
const LEFT_OUT = /^(script|style|template|noscript|svg|nav|form|label|h1)$/i;
const LEFT_OUT_BY = /\saria-hidden="true"|\sclass="(?:[^"]*\s)?no-print[\s"]/;
const EMPTY = /^(area|br|col|hr|img|input|link|meta|source|track|wbr)$/i;
/** Inside a word there may be these; all others part words. */
const INSIDE_WORD = /^(b|em|i|mark|strong|sub|sup|wbr)$/i;
const AFTER: Readonly<Record<string, string>> = { dt: ' — ', dd: ' · ' };
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of a page as everybody sees it, without its title and without what every page says of itself. */
export function pageText(html: string): string {
  const begin = html.search(/<main\b/);
  if (begin === -1) return '';
  const tail = html.indexOf(TAIL, begin);
  const end = tail === -1 ? html.indexOf('</main>', begin) : tail;
  const main = html.slice(begin, end === -1 ? undefined : end);
  let text = '';
  let from = 0;
  let hidden = '';
  let depth = 0;
  for (const match of main.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = ''] = match;
    if (depth === 0) text += main.slice(from, match.index);
    from = match.index + whole.length;
    if (depth > 0) {
      if (name === hidden && !whole.endsWith('/>')) depth += closing === '/' ? -1 : 1;
    } else if (
      closing === '' &&
      (LEFT_OUT.test(name) || LEFT_OUT_BY.test(attributes)) &&
      !EMPTY.test(name) &&
      !whole.endsWith('/>')
    ) {
      [hidden, depth] = [name, 1];
    } else if (!INSIDE_WORD.test(name)) text += (closing === '/' && AFTER[name]) || ' ';
  }
  if (depth === 0) text += main.slice(from);
  return decoded(text).replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim();
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (SIGNS[name] ?? whole);
  });
}
