import type { Adoption } from '../domain/practice-adoptions.ts';
import { count } from '../i18n/plural.ts';
import type { Corpus } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import type { Cell, Table } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { municipalityName } from './municipality-name.ts';
import { practiceLinks, type OpenPractice } from './practice-links.ts';
import { adopterCell, agreement } from './practice-parts.ts';
import { practiceShelves } from './practice-shelves.ts';
import { anchorOf, tileOf, type RegionsView } from './regions.ts';
import { REGION_TILES } from './region-tiles.ts';

type Edge = Adoption<OpenPractice>;

const MOST = 80;

/** From whom to whom practices go, those that both records agree on first: each line leads to both. */
export function spreadPages(corpus: Corpus): ListPages<Edge> {
  const items = practiceLinks(corpus).adoptions.toSorted((a, b) => Number(b.confirmed) - Number(a.confirmed));
  return pagesOf({ address: '/practices/adoptions/', what: 'Кто у кого перенял', items, most: MOST });
}

/** The lines of one page: the donor, the practice, the adopter, what the records say. */
export function spreadTable(corpus: Corpus, edges: readonly Edge[]): Table {
  const nameOf = (id: string) => municipalityName(corpus, id);
  return {
    caption: 'Кто у кого перенял',
    columns: ['Чья практика', 'Практика', 'Кто перенял', 'Записи'],
    rows: edges.map((edge) => [
      donorName(edge, nameOf),
      practiceCell(edge),
      adopterCell(edge, nameOf),
      agreement(edge),
    ]),
  };
}

function donorName({ adopter, donor }: Edge, nameOf: (id: string) => string): string {
  return nameOf(donor?.municipality ?? adopter!.data.adoptedFrom!.municipality);
}

function practiceCell({ adopter, donor }: Edge): Cell {
  if (donor) return { text: donor.data.title, href: addressOf(donor.entry) };
  const { practice, title } = adopter!.data.adoptedFrom!;
  return [title ?? practice, { note: 'Её записи здесь нет.' }];
}

/** How many of the adoptions both sides agree on, and how many are told by one. */
export function spreadFinding(edges: readonly Edge[]): string {
  const confirmed = edges.filter((edge) => edge.confirmed).length;
  const told = count(edges.length, 'случай', 'случая', 'случаев');
  if (edges.length === 0) return 'В записях ещё не сказано, чтобы кто-то перенял чужую практику.';
  return `В записях ${told}: подтверждено обеими сторонами — ${confirmed}, заявлено одной — ${edges.length - confirmed}.`;
}

/** The map of practices by region; undefined where they come from one municipality, or from none on the map: such a map says nothing. */
export function practiceMap(corpus: Corpus): RegionsView | undefined {
  const { adoptions, practices } = practiceLinks(corpus);
  const keepers = new Set(practices.map(({ municipality }) => municipality));
  if (keepers.size < 2) return undefined;
  const shelves = practiceShelves(corpus);
  const byName = new Map(shelves.all.region.map((shelf) => [shelf.text, shelf]));
  const taken = Map.groupBy(
    adoptions.filter(({ confirmed }) => confirmed),
    ({ adopter }) => shelves.region(adopter!.municipality)?.text,
  );
  const tiles = REGION_TILES.map((tile) => ({
    ...tile,
    n: byName.get(tile.name)?.total ?? 0,
    anchor: anchorOf(tile),
  }));
  if (tiles.every(({ n }) => n === 0)) return undefined;
  const regions = shelves.all.region.map((shelf) => {
    const tile = tileOf({ region: shelf.text });
    const adopted = taken.get(shelf.text)?.length ?? 0;
    return {
      name: shelf.text,
      anchor: tile ? anchorOf(tile) : `region-${shelf.slug}`,
      n: shelf.total,
      links: [
        { text: count(shelf.total, 'практика', 'практики', 'практик'), href: shelf.href },
        ...(adopted > 0 ? [{ text: `перенято у других: ${adopted}`, href: '/practices/adoptions/#edges' }] : []),
      ],
    };
  });
  const there = tiles.filter(({ n }) => n > 0).length;
  return {
    finding: `Практики есть в ${count(there, 'регионе', 'регионах', 'регионах')} на карте.`,
    tiles,
    regions,
  };
}
