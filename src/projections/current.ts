import type { Site } from './site.ts';

/**
 * The data of the site being built. Pages are bundled apart from the program that checks the records, so the two share
 * this one value through the global object: a record is read, checked and computed once, and pages never see a file.
 */
interface Current {
  site?: Site;
  /** What has been computed from the site, by name, where the code cannot change while it is used. */
  made?: Map<string, WeakMap<object, unknown>>;
}

const KEY = Symbol.for('municipal-reserve.site');
const current = ((globalThis as unknown as Record<symbol, Current | undefined>)[KEY] ??= {});

/**
 * Hands the data to the pages; the build and the live site call it before Astro runs. A build shares what pages and steps
 * compute from it; on the live site its author may be changing the very code that does.
 */
export function provideSite(site: Site, { share = false }: { readonly share?: boolean } = {}): void {
  // What was computed for the same site before is its own.
  if (!share) delete current.made;
  else if (current.site !== site || !current.made) current.made = new Map();
  current.site = site;
}

/** The data of the site, for pages. */
export function currentSite(): Site {
  const { site } = current;
  if (site === undefined)
    throw new Error('Сайт собирают командой npm run build или npm run dev: страницам нужны проверенные записи.');
  return site;
}

/** A function that computes its answer once for each argument; in a build, once for the pages and for the program. */
export function computedOnce<Of extends object, Made>(name: string, make: (of: Of) => Made): (of: Of) => Made {
  const own = new WeakMap<object, unknown>();
  return (of) => {
    const { made } = current;
    const known = made?.get(name) ?? own;
    made?.set(name, known);
    if (!known.has(of)) known.set(of, make(of));
    return known.get(of) as Made;
  };
}
