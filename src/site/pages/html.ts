import { escapeHTML } from 'astro/runtime/server/index.js';

/** Finished HTML: what a template, a component or a slot comes to. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Thrown where a component asks for what only Astro itself can do. Astro then makes the page. */
export class OnlyAstro extends Error {}

/** What a child of an element is printed as, exactly as Astro prints it. `later` stands in for a value that is still awaited. */
export function childText(child: unknown, later: (promise: PromiseLike<unknown>) => string): string {
  if (typeof child === 'string') return escapeHTML(child);
  if (child instanceof Html) return child.text;
  if (child === undefined || child === null || child === false) return '';
  if (typeof child === 'number' || child === true) return plain(child);
  if (Array.isArray(child)) return each(child, later);
  if (typeof child === 'function') return childText((child as () => unknown)(), later);
  if (typeof child === 'object') return objectText(child, later);
  throw new OnlyAstro(`a child of type ${typeof child}`);
}

/** Astro prints «not a number» in one place and drops it in another. */
function plain(child: number | boolean): string {
  if (Number.isNaN(child)) throw new OnlyAstro('a child that is not a number');
  return String(child);
}

const ASTRO_HTML = Symbol.for('astro:html-string');

function objectText(child: object, later: (promise: PromiseLike<unknown>) => string): string {
  if (isMarked(child)) return String(child);
  if ('then' in child && typeof child.then === 'function') return later(child as PromiseLike<unknown>);
  if ('render' in child || ArrayBuffer.isView(child) || !(Symbol.iterator in child))
    throw new OnlyAstro('a child that is no text and no list');
  return each(child as Iterable<unknown>, later);
}

/** A string that Astro's own functions have marked as HTML. */
function isMarked(child: unknown): boolean {
  return child instanceof String && (child as unknown as Record<symbol, unknown>)[ASTRO_HTML] === true;
}

function each(children: Iterable<unknown>, later: (promise: PromiseLike<unknown>) => string): string {
  let text = '';
  for (const child of children) text += childText(child, later);
  return text;
}
