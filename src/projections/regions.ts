import { count } from '../i18n/plural.ts';
import type { Link } from './inline.ts';
import { pagesOf, type Group, type ListOf, type ListPages, type ListPart } from './paging.ts';
import { REGION_TILES, type RegionTile } from './region-tiles.ts';
import type { Site } from './site.ts';

/** The municipalities of a site by region, with the map of regions. */
export interface RegionsView {
  readonly finding: string;
  readonly tiles: readonly (RegionTile & { readonly n: number; readonly anchor: string })[];
  /** Regions of the map first, by name, then those that it does not have. */
  readonly regions: readonly {
    readonly name: string;
    readonly anchor: string;
    readonly n: number;
    /** Its municipalities, or its own page where there are too many for one. */
    readonly links: readonly Link[];
  }[];
}

type Municipality = Site['municipalities'][number];

/** By what the region of a municipality is known. */
interface Placed {
  readonly region?: string | undefined;
  readonly oktmo?: string | undefined;
}

const MOST = 150;

/** The pages of the list of municipalities: where they are many, region by region. */
export function municipalityPages(municipalities: Site['municipalities']): ListPages<Municipality> {
  return regionPages({ address: '/', what: 'Муниципалитеты', items: municipalities, most: MOST });
}

/** The pages of something that each municipality has one of: region by region, where it does not fit one page in its own order. */
export function regionPages<T extends Placed>({
  items,
  ...list
}: Pick<ListOf<T>, 'address' | 'items' | 'most' | 'what'>): ListPages<T> {
  const found = items.map((item) => ({ item, region: regionOf(item) }));
  const [inside, outside] = [found.filter(({ region }) => region), found.filter(({ region }) => !region)];
  const pages = pagesOf({
    ...list,
    items: [...inside.sort((a, b) => collator.compare(a.region!.title, b.region!.title)), ...outside],
    groupOf: inside.length > 0 ? ({ region }) => region ?? { id: 'region-other', title: OTHERS } : undefined,
  });
  // A list that fits stays by name.
  if (pages.length === 1) return [{ ...pages[0], items }];
  const [front, ...rest] = pages.map((page) => ({ ...page, items: page.items.map(({ item }) => item) }));
  return [front!, ...rest];
}

const OTHERS = 'Другие';

function regionOf(place: Placed): Group | undefined {
  const tile = tileOf(place);
  return tile && { id: anchorOf(tile), title: tile.name };
}

/** The view; undefined where no municipality lies in a region of the map: an empty map says nothing. */
export function regionsView(municipalities: Site['municipalities'], part?: ListPart): RegionsView | undefined {
  const found = municipalities.map((municipality) => ({ municipality, tile: tileOf(municipality) }));
  const linksOf = (mine: typeof found) => mine.map(({ municipality: { href, name } }) => ({ text: name, href }));
  const ownPage = (name: string) => {
    const group = part?.groups.find(({ text }) => text === name);
    return group && [{ text: 'Список муниципалитетов', href: group.href }];
  };
  const byTile = Map.groupBy(found, ({ tile }) => tile);
  const tiles = REGION_TILES.map((tile) => ({ ...tile, n: byTile.get(tile)?.length ?? 0, anchor: anchorOf(tile) }));
  const there = tiles.filter(({ n }) => n > 0).sort((a, b) => collator.compare(a.name, b.name));
  const others = byTile.get(undefined) ?? [];
  if (there.length === 0) return undefined;
  const regions = there.map(({ anchor, code, n, name }) => ({
    name,
    anchor,
    n,
    links: ownPage(name) ?? linksOf(found.filter(({ tile }) => tile?.code === code)),
  }));
  const elsewhere = {
    name: OTHERS,
    anchor: 'region-other',
    n: others.length,
    links: ownPage(OTHERS) ?? linksOf(others),
  };
  const known = municipalities.length - others.length;
  const rest = others.length > 0 ? `; ещё ${others.length} — не на карте` : '';
  return {
    finding: `Здесь ${count(known, 'муниципалитет', 'муниципалитета', 'муниципалитетов')} из ${count(there.length, 'региона', 'регионов', 'регионов')}${rest}.`,
    tiles,
    regions: others.length > 0 ? [...regions, elsewhere] : regions,
  };
}

const collator = new Intl.Collator('ru');

/** Where the list beside the map speaks of a region. */
export function anchorOf({ code }: RegionTile): string {
  return `region-${code.toLowerCase()}`;
}

/** The region of a municipality: by its name, or by its OKTMO code where the name is not known; the longest beginning wins. */
export function tileOf({ oktmo, region }: Placed): RegionTile | undefined {
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
