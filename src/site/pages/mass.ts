import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { PageFiles, type IsThere } from './page-files.ts';
import { routeRenderer, type RouteSource } from './route-renderer.ts';
import { runtimePlugin } from './plugin.ts';
import type { PageSink } from '../pass.ts';

/** Where mass pages are written to, and for which address. */
export interface MassOptions {
  readonly out: string;
  readonly publicDir: string;
  readonly base: string;
  readonly site?: string | undefined;
  readonly sink?: PageSink | undefined;
  /** How many pages a route has at least that is written here. */
  readonly many?: number | undefined;
  /** Is shown the bundled pages before the first of them is made. */
  readonly bundled?: ((astro: AstroPrerenderer) => void) | undefined;
  /** Whether a page is in its place already, as it is to be; what else is there goes away. */
  readonly isThere?: IsThere | undefined;
  /** Told of each route that Astro has to render itself, and why. */
  readonly leave?: ((route: string, why: string) => void) | undefined;
}

export type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** What Astro's own prerenderer keeps of the bundled pages. */
export interface App {
  readonly getComponentByRoute: (route: RouteData) => Promise<RouteSource['module']>;
  readonly routeCache: {
    readonly get: (route: RouteData) => { readonly staticPaths: RouteSource['entries'] } | undefined;
  };
}

/** A route with fewer pages is not worth the proof. */
const MANY = 4;

/**
 * Writes the pages of routes with many paths without Astro's way of a request for each. Astro renders one page of the route;
 * where ours is not the same, byte for byte, all of the route are Astro's, and so is every page that cannot be made here.
 */
export function massPages(options: MassOptions): AstroIntegration {
  return {
    name: 'municipal-reserve:mass-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [runtimePlugin()] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            options.bundled?.(astro);
            // Two pages at one address: Astro says which.
            return areDistinct(paths) ? writeMany(astro, paths, options) : paths;
          },
        }));
      },
    },
  };
}

/** Writes what it can and returns what is left to Astro. */
export async function writeMany(astro: AstroPrerenderer, paths: Paths, options: MassOptions): Promise<Paths> {
  const { app } = astro as unknown as { readonly app: App };
  const files = new PageFiles(options, publicFiles(options.publicDir));
  const left: Paths = [];
  for (const [route, list] of Map.groupBy(paths, (path) => path.route)) {
    const entries = app.routeCache.get(route)?.staticPaths;
    if (list.length < (options.many ?? MANY) || entries?.length !== list.length) {
      left.push(...list);
      continue;
    }
    const source = { astro, entries, module: await app.getComponentByRoute(route), paths: list, route };
    for (const path of await writeRoute(source, files, options)) left.push(path);
  }
  return left;
}

async function writeRoute(source: RouteSource, files: PageFiles, options: MassOptions): Promise<Paths> {
  const renderer = await routeRenderer(source, options);
  if (typeof renderer === 'string') {
    options.leave?.(source.route.route, renderer);
    return [...source.paths];
  }
  const left: Paths = [];
  for (const [index, path] of source.paths.entries()) {
    const file = files.fileOf(path);
    try {
      // Awaiting what is there already would cost a turn of the event loop for each page.
      const made = file === undefined ? undefined : renderer(index);
      const body = made instanceof Promise ? await made : made;
      if (file === undefined || body === undefined) left.push(path);
      else files.write(file, body);
    } catch (error) {
      // Astro meets it again and reports it in its own way.
      options.leave?.(path.pathname, String(error));
      left.push(path);
    }
  }
  return left;
}

/** Whether no two pages have one address. */
export function areDistinct(paths: Paths): boolean {
  return new Set(paths.map(({ pathname }) => pathname.replace(/\/$/, ''))).size === paths.length;
}

/** Files of the program that stand at their own address: Astro sees that no page is put there. */
function publicFiles(folder: string): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ name, parentPath }) => join(parentPath, name)),
  );
}
