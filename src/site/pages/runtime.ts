/**
 * What compiled components call, in place of Astro's `astro/compiler-runtime` (plugin.ts). While Astro renders, every call goes
 * to Astro's own function; while `renderPage` runs, a component is a function that returns a string: no streams, requests, routes.
 */
import * as astro from 'astro/compiler-runtime';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { chunkToString } from 'astro/runtime/server/index.js';
import { AstroObject } from './astro-object.ts';
import { attribute } from './attribute.ts';
import { childText, Html, OnlyAstro, type Open } from './html.ts';
import { connectRuntime, type AstroResult, type Learnt, type PageContext } from './runtime-link.ts';

export * from 'astro/compiler-runtime';

interface Page {
  readonly scripts: Set<string>;
  readonly awaited: PromiseLike<unknown>[];
  headed: boolean;
  /** Why only Astro can make it. To throw that at once could leave behind awaited values that nobody listens to. */
  left?: string;
}

/** The page being rendered here; undefined while Astro renders. */
let page: Page | undefined;
/** What Astro's rendering of the last page has shown of it. */
let learnt: Learnt | undefined;
/** The tags of scripts that Astro has resolved. */
const scripts = new Map<string, string>();
/** Stands in the text for what is awaited; no record can hold it. */
const MARK = `\0${crypto.randomUUID()}\0`;
const EMPTY = new Html('');

type Slot = ((result: unknown) => unknown) | undefined;
type Slots = Record<string, Slot>;
type Component = ((result: unknown, props: object, slots: Slots) => unknown) & { isAstroComponentFactory?: boolean };

connectRuntime({
  astroOf: (...known) => new AstroObject(...known),
  forget: () => {
    learnt = undefined;
  },
  learnt: () => learnt,
  pathsOf: (app) => new StaticPaths(app as never).getAll(),
  renderPage,
});

/** The text of a page: as a string where nothing in it is awaited. */
function renderPage(component: unknown, context: PageContext): string | Promise<string> {
  const awaited: PromiseLike<unknown>[] = [];
  page = { awaited, headed: false, scripts: new Set() };
  try {
    const made = (component as Component)(context, context.props, {});
    if (!(made instanceof Html) || awaited.length > 0) return settle(made, page);
    const { left } = page;
    page = undefined;
    return whole(made.text, left);
  } catch (error) {
    page = undefined;
    throw error;
  }
}

async function settle(made: unknown, own: Page): Promise<string> {
  try {
    const text = await settled(made, own.awaited);
    return whole(text, own.left);
  } finally {
    page = undefined;
  }
}

async function settled(made: unknown, awaited: readonly PromiseLike<unknown>[]): Promise<string> {
  const root = await made;
  if (!(root instanceof Html)) throw new OnlyAstro('a page that is no template');
  const printed: string[] = [];
  // What is awaited may itself hold what is awaited.
  while (printed.length < awaited.length) {
    const values = await Promise.all(awaited.slice(printed.length));
    printed.push(...values.map((value) => childText(value, OPEN)));
  }
  return filled(root.text, printed);
}

function filled(text: string, printed: readonly string[]): string {
  const [first = '', ...rest] = text.split(MARK);
  const parts = rest.map((part) => {
    const end = part.indexOf('\0');
    return filled(printed[Number(part.slice(0, end))]!, printed) + part.slice(end + 1);
  });
  return first + parts.join('');
}

function whole(text: string, left: string | undefined): string {
  if (left !== undefined) throw new OnlyAstro(left);
  return text;
}

const OPEN: Open = { later, leave };

function leave(why: string): string {
  if (page) page.left ??= why;
  return '';
}

function later(promise: PromiseLike<unknown>): string {
  if (!page) return '';
  const { awaited } = page;
  awaited.push(promise);
  // One that fails is heard when its turn comes.
  promise.then(undefined, () => undefined);
  return `${MARK}${awaited.length - 1}\0`;
}

export function render(parts: TemplateStringsArray, ...expressions: unknown[]): unknown {
  if (!page) return astro.render(parts, ...expressions);
  let text = parts[0]!;
  for (let index = 0; index < expressions.length; index++)
    text += childText(expressions[index], OPEN) + parts[index + 1]!;
  return new Html(text);
}

export function addAttribute(...args: Parameters<typeof astro.addAttribute>): unknown {
  return page ? attribute(...args) : astro.addAttribute(...args);
}

export function unescapeHTML(value: unknown): unknown {
  return page && typeof value === 'string' ? new Html(value) : astro.unescapeHTML(value);
}

export function maybeRenderHead(...args: Parameters<typeof astro.maybeRenderHead>): unknown {
  return page ? EMPTY : astro.maybeRenderHead(...args);
}

export function renderHead(result: PageContext | AstroResult): unknown {
  if (!page) {
    learnt = learn(result as AstroResult);
    return astro.renderHead();
  }
  if (page.headed) leave('a page with two heads');
  page.headed = true;
  return new Html((result as PageContext).head);
}

export function renderSlot(result: never, slot: unknown, fallback?: unknown): unknown {
  if (!page) return astro.renderSlot(result, slot as never, fallback as never);
  if (slot !== undefined && typeof slot !== 'function') return leave('a slot that is no function');
  const content = slot ?? fallback;
  return typeof content === 'function' ? (content as (result: unknown) => unknown)(result) : content;
}

export function renderComponent(
  ...[result, name, component, props, slots = {}]: Parameters<typeof astro.renderComponent>
): unknown {
  if (!page) return astro.renderComponent(result, name, component, props, slots);
  if (component === astro.Fragment) return (slots as Slots)['default']?.(result);
  if ((component as Component | undefined)?.isAstroComponentFactory !== true || 'server:component-directive' in props)
    return leave(`the component ${name}`);
  // Astro gives it to the component as `class`.
  if (props['class:list'] !== undefined) return leave('class:list of a component');
  const made = (component as Component)(result, props, slots as Slots);
  if (made instanceof Promise) made.catch(() => undefined);
  return made;
}

export function renderScript(result: never, id: string): unknown {
  if (!page) return remembered(result, id);
  const tag = scripts.get(id);
  // Of two, Astro prints the one that comes first on the page.
  if (tag === undefined || page.scripts.has(id)) return leave(`the script ${id}`);
  page.scripts.add(id);
  return new Html(tag);
}

async function remembered(result: never, id: string): Promise<unknown> {
  const script = await astro.renderScript(result, id);
  scripts.set(id, (script as unknown as { readonly content: string }).content);
  return script;
}

/** Called before Astro prints the head, which empties what it is printed from. */
function learn(result: AstroResult): Learnt {
  const { _metadata: metadata, compressHTML, links, partial, scripts: tags, shouldInjectCspMetaTags, styles } = result;
  const copy = {
    ...result,
    links: new Set(links),
    scripts: new Set(tags),
    styles: new Set(styles),
    _metadata: { ...metadata },
  };
  return {
    head: chunkToString(copy as never, astro.renderHead()),
    doctype: compressHTML ? '<!DOCTYPE html>' : '<!DOCTYPE html>\n',
    plain:
      metadata.headInTree &&
      !metadata.hasRenderedHead &&
      !metadata.routeHasPropagation &&
      metadata.extraHead.length === 0 &&
      !partial &&
      !shouldInjectCspMetaTags,
  };
}
