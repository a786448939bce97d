import type { AstroPrerenderer, RouteData } from 'astro';
import type { AstroObject } from './astro-object.ts';
import { pageRuntime, type Learnt, type Runtime } from './runtime-link.ts';

/** A route with all it leads to, as Astro has bundled and listed it. */
export interface RouteSource {
  readonly astro: AstroPrerenderer;
  readonly route: RouteData;
  readonly module: { readonly default?: unknown; readonly GET?: (context: AstroObject) => unknown };
  readonly paths: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
  readonly entries: readonly {
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly props?: object;
  }[];
}

/** Makes the page of that number in the list of paths; undefined where it has to be Astro's. */
export type RouteRenderer = (index: number) => Body | Promise<Body>;
type Body = string | Uint8Array | undefined;

/** Values that mean the same in a list of paths, in an address and as the name of a file. */
const SIMPLE = /^(?!.*\.\.)[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/** A renderer of the route that has made the same page as Astro; otherwise the reason why there is none. */
export async function routeRenderer(
  source: RouteSource,
  { base, site }: { readonly base: string; readonly site?: string | undefined },
): Promise<RouteRenderer | string> {
  const { astro, paths, route } = source;
  const runtime = pageRuntime();
  if (!runtime) return 'no page is a component';
  runtime.forget();
  const request = new Request(`http://localhost${base.replace(/\/$/, '')}${paths[0]!.pathname}`);
  try {
    const answer = await astro.render(request, { routeData: route });
    const response = 'response' in answer ? answer.response : answer;
    if (response.status !== 200) return `the first page answers ${response.status}`;
    const proof = Buffer.from(await response.arrayBuffer());
    const renderer = rendererOf(source, {
      learnt: runtime.learnt(),
      runtime,
      site: site === undefined ? undefined : new URL(site),
    });
    if (typeof renderer === 'string') return renderer;
    const own = await renderer(0);
    return own !== undefined && proof.equals(Buffer.from(own as string))
      ? renderer
      : 'the first page came out differently';
  } catch (error) {
    return String(error);
  }
}

interface Means {
  readonly runtime: Runtime;
  readonly learnt: Learnt | undefined;
  readonly site: URL | undefined;
}

function rendererOf({ entries, module, route }: RouteSource, means: Means): RouteRenderer | string {
  const names = route.params.map((name) => name.replace(/^\.\.\./, ''));
  const objectOf = (index: number): AstroObject | undefined => {
    const { params, props = {} } = entries[index]!;
    const isSimple = names.every((name) => params[name] === undefined || SIMPLE.test(params[name]));
    if (!isSimple) return undefined;
    return means.runtime.astroOf(props, Object.fromEntries(names.map((name) => [name, params[name]])), means.site);
  };
  if (route.type === 'endpoint') return endpointRenderer(module.GET, objectOf);
  return componentRenderer(module.default, objectOf, means);
}

function endpointRenderer(
  get: RouteSource['module']['GET'],
  objectOf: (index: number) => AstroObject | undefined,
): RouteRenderer | string {
  if (!get) return 'no GET';
  return async (index) => {
    const context = objectOf(index);
    const response = context && (await get(context));
    return response instanceof Response && response.status === 200 ? response.bytes() : undefined;
  };
}

function componentRenderer(
  component: unknown,
  objectOf: (index: number) => AstroObject | undefined,
  { learnt, runtime }: Means,
): RouteRenderer | string {
  if (!learnt?.plain) return 'not a whole document of components';
  const { doctype, head } = learnt;
  return (index) => {
    const astro = objectOf(index);
    if (!astro) return undefined;
    const { params, props, site } = astro;
    const made = runtime.renderPage(component, {
      createAstro: (own) => runtime.astroOf(own, params, site),
      head,
      props: { ...props },
    });
    return typeof made === 'string' ? doctype + made : made.then((text) => doctype + text);
  };
}
