import type { AstroPrerenderer } from 'astro';
import type { AstroObject } from './astro-object.ts';

/** What a page is rendered from. Compiled components see it as the `$$result` of Astro. */
export interface PageContext {
  readonly props: object;
  /** What Astro adds to the end of the head: links to the styles. */
  readonly head: string;
  readonly createAstro: (props: object) => AstroObject;
}

/** The part of Astro's own `$$result` that is asked for. */
export interface AstroResult {
  readonly styles: ReadonlySet<unknown>;
  readonly scripts: ReadonlySet<unknown>;
  readonly links: ReadonlySet<unknown>;
  readonly partial: boolean;
  readonly compressHTML: boolean | 'jsx';
  readonly shouldInjectCspMetaTags: boolean;
  readonly _metadata: {
    readonly headInTree: boolean;
    readonly hasRenderedHead: boolean;
    readonly routeHasPropagation: boolean;
    readonly extraHead: readonly string[];
  };
}

/** What Astro's own rendering of a page shows of its route. */
export interface Learnt {
  readonly head: string;
  readonly doctype: string;
  /** Whether the page is a whole document with one head and nothing that is put there from below. */
  readonly plain: boolean;
}

/** What the bundle of the pages offers to the build, which need not load Astro a second time. */
export interface Runtime {
  /** `Astro` of a page or of another file. */
  readonly astroOf: (...known: ConstructorParameters<typeof AstroObject>) => AstroObject;
  /** The paths of the routes of an app, as Astro lists them. */
  readonly pathsOf: (app: object) => ReturnType<AstroPrerenderer['getStaticPaths']>;
  readonly forget: () => void;
  readonly learnt: () => Learnt | undefined;
  readonly renderPage: (component: unknown, context: PageContext) => string | Promise<string>;
}

/** Pages are bundled apart from the program that writes them; the two meet at this one value of the global object. */
const KEY = Symbol.for('municipal-reserve.page-runtime');

/** The bundle says that it is here. */
export function connectRuntime(runtime: Runtime): void {
  (globalThis as Record<symbol, unknown>)[KEY] = runtime;
}

/** The runtime of the bundle that was loaded last; undefined where none of its pages is a component. */
export function pageRuntime(): Runtime | undefined {
  return (globalThis as Record<symbol, unknown>)[KEY] as Runtime | undefined;
}
