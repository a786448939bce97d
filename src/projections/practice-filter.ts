import { hasWords } from '../i18n/ordering.ts';

/** A part of the index of practices: lists of names and, for each practice, its place in them. The browser reads these files. */
export interface PracticeIndex {
  readonly themes: readonly string[];
  readonly regions: readonly string[];
  readonly rows: readonly PracticeRow[];
}

/**
 * One practice: `municipality/id`, title, owners, the numbers of its theme and region (-1: no region), category, cost in roubles
 * (-1: not told), year, whether it is measured, how far it has come, and its first result.
 */
export type PracticeRow = readonly [
  path: string,
  title: string,
  owners: string,
  theme: number,
  region: number,
  category: string,
  cost: number,
  year: number,
  measured: 0 | 1,
  stage: string,
  headline: string,
];

/** What a visitor can choose by; the names stand in the address of the page. */
export const PRACTICE_FACETS = ['q', 'theme', 'region', 'category', 'cost', 'year', 'measured'] as const;

export type PracticeFacet = (typeof PRACTICE_FACETS)[number];

/** What was chosen, without what was left open. */
export type Choice = Readonly<Partial<Record<PracticeFacet, string>>>;

/** A practice with its names. */
export interface FoundPractice {
  readonly path: string;
  readonly title: string;
  readonly owners: string;
  readonly theme: string;
  readonly region: string;
  readonly category: string;
  readonly cost: number;
  readonly year: number;
  readonly measured: boolean;
  readonly stage: string;
  readonly headline: string;
}

/** Ranges of the cost, in roubles: from the first number, below the second. */
export const COSTS: Readonly<
  Record<string, { readonly label: string; readonly from: number; readonly below: number }>
> = {
  free: { label: 'без затрат', from: 0, below: 1 },
  'to-100k': { label: 'до 100 тысяч ₽', from: 1, below: 100_000 },
  'to-1m': { label: 'от 100 тысяч до 1 млн ₽', from: 100_000, below: 1_000_000 },
  'to-10m': { label: 'от 1 до 10 млн ₽', from: 1_000_000, below: 10_000_000 },
  more: { label: '10 млн ₽ и больше', from: 10_000_000, below: Infinity },
  unknown: { label: 'не названа', from: -1, below: 0 },
};

/** The practices of an index with their names, in its order. */
export function practicesIn({ regions, rows, themes }: PracticeIndex): FoundPractice[] {
  return rows.map(([path, title, owners, theme, region, category, cost, year, measured, stage, headline]) => ({
    path,
    title,
    owners,
    theme: themes[theme] ?? '',
    region: regions[region] ?? '',
    category,
    cost,
    year,
    measured: measured === 1,
    stage,
    headline,
  }));
}

/** Whether a practice is what was chosen; a value that no facet has is met by none. */
export function isChosen(practice: FoundPractice, choice: Choice): boolean {
  const { category, cost, measured, q, region, theme, year } = choice;
  const range = cost === undefined ? undefined : COSTS[cost];
  return (
    (theme === undefined || practice.theme === theme) &&
    (region === undefined || practice.region === region) &&
    (category === undefined || practice.category === category) &&
    (year === undefined || String(practice.year) === year) &&
    (measured === undefined || practice.measured === (measured === 'yes')) &&
    (cost === undefined || (range !== undefined && practice.cost >= range.from && practice.cost < range.below)) &&
    (q === undefined || hasWords(`${practice.title} ${practice.owners} ${practice.theme}`, q))
  );
}

/** Where nothing was found: each part of the choice without which there is something, and how much. */
export function waysOut(
  practices: readonly FoundPractice[],
  choice: Choice,
): { readonly facet: PracticeFacet; readonly found: number }[] {
  return PRACTICE_FACETS.filter((facet) => choice[facet] !== undefined)
    .map((facet) => {
      const rest = Object.fromEntries(Object.entries(choice).filter(([name]) => name !== facet));
      return { facet, found: practices.filter((practice) => isChosen(practice, rest)).length };
    })
    .filter(({ found }) => found > 0);
}
