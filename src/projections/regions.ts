import { count } from '../i18n/plural.ts';
import type { Link } from './inline.ts';
import { REGION_TILES, type RegionTile } from './region-tiles.ts';
import type { Site } from './site.ts';

/** The municipalities of a site by region, with the map of regions. */
export interface RegionsView {
  readonly finding: string;
  readonly tiles: readonly (RegionTile & { readonly n: number; readonly anchor: string })[];
  /** Regions of the map first, by name, then those that it does not have. */
  readonly regions: readonly { readonly name: string; readonly anchor: string; readonly links: readonly Link[] }[];
}

/** The view; undefined where no municipality lies in a region of the map: an empty map says nothing. */
export function regionsView(municipalities: Site['municipalities']): RegionsView | undefined {
  const found = municipalities.map((municipality) => ({ municipality, tile: tileOf(municipality) }));
  const linksOf = (mine: typeof found) => mine.map(({ municipality: { href, name } }) => ({ text: name, href }));
  const byTile = Map.groupBy(found, ({ tile }) => tile);
  const tiles = REGION_TILES.map((tile) => ({ ...tile, n: byTile.get(tile)?.length ?? 0, anchor: anchorOf(tile) }));
  const there = tiles.filter(({ n }) => n > 0).sort((a, b) => collator.compare(a.name, b.name));
  const others = byTile.get(undefined) ?? [];
  if (there.length === 0) return undefined;
  const regions = there.map(({ anchor, code, name }) => ({
    name,
    anchor,
    links: linksOf(found.filter(({ tile }) => tile?.code === code)),
  }));
  const elsewhere = { name: 'Другие', anchor: 'region-other', links: linksOf(others) };
  const known = municipalities.length - others.length;
  const rest = others.length > 0 ? `; ещё ${others.length} — не на карте` : '';
  return {
    finding: `Здесь ${count(known, 'муниципалитет', 'муниципалитета', 'муниципалитетов')} из ${count(there.length, 'региона', 'регионов', 'регионов')}${rest}.`,
    tiles,
    regions: others.length > 0 ? [...regions, elsewhere] : regions,
  };
}

const collator = new Intl.Collator('ru');

function anchorOf({ code }: RegionTile): string {
  return `region-${code.toLowerCase()}`;
}

/** The region of a municipality: by its name, or by its OKTMO code where the name is not known; the longest beginning wins. */
export function tileOf({
  oktmo,
  region,
}: {
  region?: string | undefined;
  oktmo?: string | undefined;
}): RegionTile | undefined {
  const named = region === undefined ? undefined : byName.get(plain(region));
  if (named) return named;
  return REGION_TILES.filter((tile) => oktmo?.startsWith(tile.oktmo)).sort(
    (a, b) => b.oktmo.length - a.oktmo.length,
  )[0];
}

/** Words that say what kind of subject it is: people leave them out, shorten them and move them about. */
const KIND =
  /(?<!\p{L})(республика|область|обл|край|автономн(?:ая|ый)|округ|ао|город(?: федерального значения)?|г|народная)(?!\p{L})/gu;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(KIND, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Every way to call a subject: whole, or one side of the dash or the bracket in its name. */
const byName: ReadonlyMap<string, RegionTile> = new Map(
  REGION_TILES.flatMap((tile) =>
    [tile.name, ...tile.name.split(/ — | \(|\)/)].map((name) => [plain(name), tile] as const),
  ).filter(([name]) => name !== ''),
);
