import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import { ownMark, sweep } from '../../editing/process-mark.ts';
import { ROOT } from '../../init/own-files.ts';
import { provideSite } from '../../projections/current.ts';
import type { Finished } from '../finish.ts';
import { areDistinct, writeMany, type App, type Paths } from '../pages/mass.ts';
import { filesBelow, sumOnce, type IsThere, type Pass } from '../pass.ts';
import { allPaths, fileOf, pathsBeside } from './paths.ts';
import type { Unchanged } from './unchanged.ts';

/** Where Astro puts the bundled pages, and what the first of their files is called. */
const PAGES = '.prerender/';
const ENTRY = /^\.prerender\/prerender-entry\.[\w-]+\.mjs$/;

/** How many builds of this process have taken a bundle. */
let builds = 0;

/** The pages as Astro has bundled them, with the files that go to the site as they are. They follow from the program alone. */
export interface Bundle {
  readonly files: readonly (readonly [path: string, bytes: Uint8Array])[];
  /** What each page has of styles, by the name that Astro has for it. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
}

/** What the bundle lets us ask and tell: all of it is Astro's own. */
export interface BuiltApp extends App {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly getOptions: () => { readonly allPages: Readonly<Record<string, PageData>> };
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}

interface PageData {
  readonly route: RouteData;
  readonly component: string;
  readonly styles: readonly unknown[];
}

/** Takes down the bundle while Astro has it in a folder, before it has made a page. */
export function bundleOf(astro: AstroPrerenderer, folder: string): Bundle {
  const { app } = astro as unknown as { readonly app: BuiltApp };
  return {
    files: filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]),
    styles: Object.values(app.getOptions().allPages).map(({ component, route, styles }) => [
      keyOf(route.route, component),
      styles.map((style) => structuredClone(style)),
    ]),
  };
}

/** As Astro joins them. */
function keyOf(route: string, component: string): string {
  return `${route}&${component}`;
}

/** Makes all pages from a bundle, without Astro's own building. Throws where that cannot be: then Astro has to build. */
export async function writeFromBundle(
  bundle: Bundle,
  { options, out, site }: Finished,
  way: { readonly isThere: IsThere; readonly pass: Pass; readonly unchanged?: Unchanged | undefined },
): Promise<void> {
  const { isThere, pass, unchanged } = way;
  const workshops = join(ROOT, '.astro');
  const workshop = join(workshops, `build-${ownMark()}`);
  // A module that was loaded once is the same at its address for as long as the process lives, with what it knows of its site.
  const modules = join(workshop, String(++builds));
  const clear = () => {
    rmSync(workshop, { recursive: true, force: true });
  };
  sweep(workshops, 'build-');
  clear();
  provideSite(site, { share: true });
  process.once('exit', clear);
  const put = (file: string, bytes: Uint8Array) => {
    if (!isThere(file, sumOnce(bytes))) write(join(out, file), bytes);
  };
  try {
    for (const [file, bytes] of bundle.files)
      if (file.startsWith(PAGES)) write(join(modules, file), bytes);
      else put(file, bytes);
    const app = await appOf(bundle, modules);
    const { basePath: base = '/' } = options;
    const astro = {
      app,
      render: (request: Request, { routeData }: { readonly routeData: RouteData }) =>
        app.render(request, { routeData }),
    } as unknown as AstroPrerenderer;
    const { own, paths } = unchanged
      ? await pathsBeside(unchanged, app, way)
      : { own: undefined, paths: await allPaths(app) };
    if (!areDistinct(paths)) throw new Error('two pages at one address');
    const taken = new Set(bundle.files.map(([file]) => file));
    const mass = { base, isThere, out, own, publicDir: join(ROOT, 'public'), site: options.site, sink: pass };
    for (const path of await writeMany(astro, paths, mass)) {
      const file = fileOf(path);
      if (taken.has(file)) throw new Error(`another file at ${file}`);
      put(file, await byAstro(app, path, base));
    }
  } finally {
    process.removeListener('exit', clear);
    clear();
  }
}

async function appOf({ files, styles }: Bundle, folder: string): Promise<BuiltApp> {
  const entry = files.map(([file]) => file).find((file) => ENTRY.test(file));
  if (entry === undefined) throw new Error('no entry');
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { readonly app: BuiltApp };
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, own]) => [key, { styles: [...own] }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

/** A page that is left to Astro. Anything but a page is a case for Astro's own building. */
async function byAstro(app: BuiltApp, { pathname, route }: Paths[number], base: string): Promise<Uint8Array> {
  const end = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
  const request = new Request(`http://localhost${base.replace(/\/$/, '')}${pathname}${end}`);
  const response = await app.render(request, { routeData: route });
  const isPage = response.status === 200 || (response.status === 404 && pathname.startsWith('/404'));
  if (!isPage || !response.body) throw new Error(`${pathname} answers ${response.status}`);
  return response.bytes();
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
