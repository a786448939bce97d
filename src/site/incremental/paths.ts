import type { Paths } from '../pages/mass.ts';
import { pageRuntime } from '../pages/runtime-link.ts';
import type { IsThere, Pass } from '../pass.ts';
import type { BuiltApp } from './bundle.ts';
import type { Unchanged, Was } from './unchanged.ts';

/** The paths of all routes but those that are left out. Throws where no page of the bundle is a component. */
export async function allPaths(app: BuiltApp, isLeft: (route: string) => boolean = () => false): Promise<Paths> {
  const { manifest, routeCache } = app;
  const routes = manifest.routes.filter(({ routeData }) => !isLeft(routeData.route));
  const asked: Pick<BuiltApp, 'getComponentByRoute' | 'manifest' | 'routeCache'> = {
    getComponentByRoute: (route) => app.getComponentByRoute(route),
    manifest: { ...manifest, routes },
    routeCache,
  };
  // Any page brings the runtime with it.
  const page = manifest.routes.find(({ routeData }) => routeData.type === 'page');
  if (page) await app.getComponentByRoute(page.routeData);
  const runtime = pageRuntime();
  if (!runtime) throw new Error('no page that is a component');
  return runtime.pathsOf(asked);
}

/** Leaves in their places the pages that stay and says which paths there are beside theirs, and which of these are to be made. */
export async function pathsBeside(
  unchanged: Unchanged,
  app: BuiltApp,
  { isThere, pass }: { readonly isThere: IsThere; readonly pass: Pass },
): Promise<{ readonly paths: Paths; readonly own: (address: string) => boolean }> {
  const stayed = new Set<string>();
  const stay = (file: string, was: Was) => {
    // Whoever asks for a file keeps it there.
    if (!isThere(file, was.sum)) throw new Error(`${file} has gone`);
    stayed.add(file);
    pass.stays(file, was);
  };
  const paths = await allPaths(app, (route) => {
    const files = unchanged.filesOf(route);
    if (!files) return false;
    unchanged.note(route, [...files.keys()]);
    for (const [file, was] of files) stay(file, was);
    return true;
  });
  if (paths.some((path) => stayed.has(fileOf(path)))) throw new Error('a page in the place of another');
  const made = new Set<string>();
  const byRoute = Map.groupBy(paths, (path) => path.route.route);
  for (const { routeData } of app.manifest.routes) {
    const { route } = routeData;
    if (unchanged.isNoted(route)) continue;
    // Without records a route may have no pages at all.
    const files = (byRoute.get(route) ?? []).map((path) => ({ file: fileOf(path), pathname: path.pathname }));
    unchanged.note(
      route,
      files.map(({ file }) => file),
    );
    for (const { file, pathname } of files) {
      const was = unchanged.page(route, file);
      if (was) stay(file, was);
      else made.add(pathname);
    }
  }
  return { paths, own: (address) => made.has(address) };
}

/** The file below the site's folder in which Astro puts a page. */
export function fileOf({ pathname, route }: Paths[number]): string {
  const name = pathname.replaceAll(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return name;
  if (name === '') return 'index.html';
  return name === '404' || name === '500' ? `${name}.html` : `${name}/index.html`;
}
