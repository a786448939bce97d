import { escapeHTML, isHTMLString } from 'astro/runtime/server/index.js';

/** Finished HTML: what a template, a component or a slot comes to. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Thrown where a component asks for what only Astro itself can do. Astro then makes the page. */
export class OnlyAstro extends Error {}

/** What cannot be printed at once: `later` stands in for a value that is still awaited, `leave` for what only Astro can print. */
export interface Open {
  readonly later: (promise: PromiseLike<unknown>) => string;
  readonly leave: (why: string) => string;
}

/** What a child of an element is printed as, exactly as Astro prints it. */
export function childText(child: unknown, open: Open): string {
  if (typeof child === 'string') return escapeHTML(child);
  if (child instanceof Html) return child.text;
  if (child === undefined || child === null || child === false) return '';
  if (typeof child === 'number' || child === true) return plain(child, open);
  if (Array.isArray(child)) return each(child, open);
  if (typeof child === 'function') return childText((child as () => unknown)(), open);
  if (typeof child === 'object') return objectText(child, open);
  return open.leave(`a child of type ${typeof child}`);
}

/** Astro prints «not a number» in one place and drops it in another. */
function plain(child: number | boolean, { leave }: Open): string {
  return Number.isNaN(child) ? leave('a child that is not a number') : String(child);
}

function objectText(child: object, open: Open): string {
  if (isHTMLString(child)) return child.toString();
  if ('then' in child && typeof child.then === 'function') return open.later(child as PromiseLike<unknown>);
  if ('render' in child || ArrayBuffer.isView(child) || !(Symbol.iterator in child))
    return open.leave('a child that is no text and no list');
  return each(child as Iterable<unknown>, open);
}

function each(children: Iterable<unknown>, open: Open): string {
  let text = '';
  for (const child of children) text += childText(child, open);
  return text;
}
