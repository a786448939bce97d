/** An address in a page and where it stands. */
export interface Place {
  /** The name of the element: `a`, `link`. */
  readonly element: string;
  /** The text that follows the tag. */
  readonly after: string;
}

/** What becomes of a tag or of an address; undefined takes it away. */
export interface Edits {
  readonly tag?: (tag: string, element: string) => string | undefined;
  readonly address: (address: string, place: Place) => string | undefined;
}

/**
 * Tags as Astro writes them: values in double quotes, in which there is no quote. What stands in comments, scripts and
 * style sheets is taken as one piece, so that nothing in it is mistaken for a tag.
 */
const TAG = /<!--.*?-->|<(script|style)\b[^>]*>.*?<\/\1>|<\/?([a-z][a-z0-9-]*)(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gis;
const ADDRESS = /\s(href|src|srcset|action|poster|xlink:href)="([^"]*)"/gi;
const TEXT_AFTER = /[^<]*/y;

/** The same page with its tags and addresses edited; all else stays as it is, byte by byte. */
export function editHtml(html: string, { address, tag = (text) => text }: Edits): string {
  return html.replaceAll(TAG, (text: string, raw: string | undefined, found: string | undefined, at: number) => {
    const element = (raw ?? found ?? '').toLowerCase();
    const edited = tag(text, element);
    if (edited === undefined || element === '' || raw !== undefined) return edited ?? '';
    TEXT_AFTER.lastIndex = at + text.length;
    const place = { element, after: TEXT_AFTER.exec(html)?.[0] ?? '' };
    return edited.replaceAll(ADDRESS, (whole: string, name: string, value: string) => {
      const one = (part: string) => {
        const plain = decoded(part);
        const now = address(plain, place);
        // What is not touched stays as it was written.
        return now === plain ? part : now && encoded(now);
      };
      const now = name.toLowerCase() === 'srcset' ? eachOf(value, one) : one(value);
      return now === undefined ? '' : whole.replace(value, () => now);
    });
  });
}

/** Shows every address that `editHtml` would, in the same order: to look is several times cheaper than to edit. */
export function eachAddress(html: string, show: (address: string, element: string) => void): void {
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const [tag, raw, element] = found;
    // Most tags have no values at all.
    if (raw !== undefined || element === undefined || !tag.includes('="')) continue;
    for (const [, name = '', value = ''] of tag.matchAll(ADDRESS))
      if (name.toLowerCase() === 'srcset') for (const [part = ''] of partsOf(value)) show(decoded(part), element);
      else show(decoded(value), element);
  }
}

/** The same style sheet with its addresses edited. */
export function editCss(css: string, address: (address: string) => string): string {
  return css.replaceAll(
    /url\((["']?)([^"'()]*)\1\)/g,
    (_, quote: string, value: string) => `url(${quote}${address(value)}${quote})`,
  );
}

/** `srcset` lists pictures with their sizes. */
function eachOf(list: string, edit: (address: string) => string | undefined): string {
  return partsOf(list)
    .flatMap(([address = '', ...size]) => {
      const now = edit(address);
      return now === undefined ? [] : [[now, ...size].join(' ')];
    })
    .join(', ');
}

function partsOf(list: string): string[][] {
  return list.split(/,\s+/).map((one) => one.trim().split(/\s+/));
}

function decoded(value: string): string {
  return value.replaceAll(/&(amp|#38|#x26);/g, '&');
}

function encoded(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
