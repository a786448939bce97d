/**
 * Folders that no municipality may have: the site's own pages and files lie at these addresses, at the top of the site or where
 * the records of a municipality are shown among those of others (`/practices/<municipality>/`).
 */
const TOP = [
  '404',
  'about',
  'admin',
  'assets',
  'data',
  'design',
  'feeds',
  'forms',
  'help',
  'info',
  'initiatives',
  'look',
  'opendata',
  'practices',
  'providers',
  'recommendations',
  'rules',
  'scorecard',
  'search',
  'search-index',
  'sources',
] as const;
const AMONG_PRACTICES = ['adoptions', 'compare', 'digest', 'duplicates', 'region', 'theme'] as const;

/** The names, with the address that each would meet. */
export const RESERVED_FOLDERS: ReadonlyMap<string, string> = new Map([
  ...TOP.map((name) => [name, `/${name}/`] as const),
  ...AMONG_PRACTICES.map((name) => [name, `/practices/${name}/`] as const),
]);

/** Why a municipality cannot have a folder of this name, and what to do; undefined where it can. */
export function reservedFolder(name: string): string | undefined {
  const address = RESERVED_FOLDERS.get(name);
  if (address === undefined) return undefined;
  return `имя папки «${name}» занято: по адресу ${address} стоит страница самого сайта. Назовите папку иначе, например ${name}-okrug`;
}
