import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { PageFiles } from './page-files.ts';
import { routeRenderer, type RouteSource } from './route-renderer.ts';
import { runtimePlugin } from './plugin.ts';
import type { IsThere, PageSink } from '../pass.ts';

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
  /** Whether the page at an address is to be made. */
  readonly own?: ((address: string) => boolean) | undefined;
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
  try {
    const left = await writeRoutes(astro, paths, options, { app, files });
    await files.end();
    return left;
  } finally {
    // What is still on its way to the disk must not come after whoever clears up.
    await files.settled();
  }
}

async function writeRoutes(
  astro: AstroPrerenderer,
  paths: Paths,
  options: MassOptions,
  { app, files }: { readonly app: App; readonly files: PageFiles },
): Promise<Paths> {
  const left: Paths = [];
  const { own = () => true } = options;
  // Files first: what stands in them is in memory already, and pages need room.
  const inOrder = paths.toSorted((a, b) => Number(a.route.type === 'page') - Number(b.route.type === 'page'));
  for (const [route, list] of Map.groupBy(inOrder, (path) => path.route)) {
    const mine = list.filter(({ pathname }) => own(pathname));
    const entries = app.routeCache.get(route)?.staticPaths;
    if (list.length < (options.many ?? MANY) || entries?.length !== list.length) {
      left.push(...mine);
      continue;
    }
    if (mine.length === 0) continue;
    const source = { astro, entries, module: await app.getComponentByRoute(route), paths: list, route };
    for (const path of await writeRoute(source, files, options)) left.push(path);
  }
  return left;
}

async function writeRoute(source: RouteSource, files: PageFiles, options: MassOptions): Promise<Paths> {
  const { own = () => true } = options;
  const renderer = await routeRenderer(source, options);
  if (typeof renderer === 'string') {
    options.leave?.(source.route.route, renderer);
    return source.paths.filter(({ pathname }) => own(pathname));
  }
  const left: Paths = [];
  for (const [index, path] of source.paths.entries()) {
    if (!own(path.pathname)) continue;
    const file = files.fileOf(path);
    let body: string | Uint8Array | undefined;
    try {
      // Awaiting what is there already would cost a turn of the event loop for each page.
      const made = file === undefined ? undefined : renderer(index);
      body = made instanceof Promise ? await made : made;
    } catch (error) {
      // Astro meets it again and reports it in its own way.
      options.leave?.(path.pathname, String(error));
    }
    if (file === undefined || body === undefined) {
      left.push(path);
      continue;
    }
    const written = files.write(file, body);
    if (written) await written;
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
