import { daysBetween } from '../domain/calendar.ts';
import { dutyState, type DutyState } from '../domain/duties.ts';
import { lastChange } from '../domain/last-change.ts';
import { yearlyShare } from '../domain/yearly-share.ts';
import { inCodeOrder } from '../i18n/ordering.ts';
import type { Entry } from '../records/corpus.ts';
import { addressOfPlace } from './addresses.ts';
import { partlyCollected } from './collected.ts';
import { completeness } from './completeness.ts';
import { computedOnce } from './current.ts';
import type { ListPages } from './paging.ts';
import { regionPages } from './regions.ts';
import { countedPractices, type CountedPractices } from './scorecard-practices.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** What can be counted of a municipality. Figures stand side by side and are never added up into one. */
export interface Score {
  readonly id: string;
  readonly name: string;
  readonly region: string | undefined;
  readonly oktmo: string | undefined;
  /** Whether the records here are all that the municipality publishes: of a part nobody can tell what is missing. */
  readonly isWhole: boolean;
  /** Of what the methodology tells to publish: how much is there, and how much is asked for; undefined of a part. */
  readonly completeness: { readonly there: number; readonly of: number } | undefined;
  /** Terms that have run out; undefined where none has, and of a part. */
  readonly duties: Readonly<Record<'done' | 'late' | 'overdue', number>> | undefined;
  /** The last day of which a shown record tells; undefined where none does. */
  readonly last: { readonly day: string; readonly days: number; readonly href: string } | undefined;
  /** Of those in the reserve within a year, how many were appointed; undefined where they are too few to be counted in the open. */
  readonly share: { readonly appointed: number; readonly inReserve: number } | undefined;
  readonly practices: CountedPractices;
}

/** Where the scorecard stands. */
export const SCORECARD = '/scorecard/';
/** The same figures of all municipalities as a table, at an address that stays. */
export const SCORECARD_CSV = `${SCORECARD}municipalities.csv`;

/** A share of fewer people would tell of one of them. */
export const FEWEST = 5;

const collator = new Intl.Collator('ru');

/** The municipalities of a site that has several, by name; none where there is one: it has its own pages with the same. */
export const scorecard = computedOnce('scorecard', (site: Site): readonly Score[] => {
  const { corpus, sections } = site;
  if (sections.length < 2) return [];
  const practices = countedPractices(corpus);
  return sections
    .map((section) => scoreOf(section, practices(section.id)))
    .sort((a, b) => collator.compare(a.name, b.name) || inCodeOrder(a.id, b.id));
});

/** Eleven cells in a line, most of them links. */
const MOST = 60;

/** The pages of the scorecard: where municipalities are many, region by region. */
export function scorecardPages(scores: readonly Score[]): ListPages<Score> {
  return regionPages({ address: SCORECARD, what: 'Муниципалитеты', items: scores, most: MOST });
}

function scoreOf(section: Section, practices: CountedPractices): Score {
  const { context, id } = section;
  const { appointments, municipality, register, today } = context;
  const { name, oktmo, region } = municipality.data;
  const isWhole = partlyCollected(section) === undefined;
  const { appointed, inReserve } = yearlyShare(register, appointments, today);
  return {
    id,
    name,
    region,
    oktmo,
    isWhole,
    completeness: isWhole ? presenceOf(section) : undefined,
    duties: isWhole ? dutiesOf(section) : undefined,
    last: lastOf(section),
    share: !isWhole || inReserve < FEWEST ? undefined : { appointed, inReserve },
    practices,
  };
}

function presenceOf(section: Section): Score['completeness'] {
  const blocks = completeness(section);
  return {
    there: blocks.filter(({ presence }) => presence === 'present').length,
    of: blocks.filter(({ presence }) => presence !== 'not-applicable').length,
  };
}

function dutiesOf({ context: { duties, today } }: Section): Score['duties'] {
  const states = duties.map((duty) => dutyState(duty, today));
  const tally = (wanted: DutyState) => states.filter((state) => state === wanted).length;
  const made = { done: tally('done'), late: tally('done-late'), overdue: tally('overdue') };
  return made.done + made.late + made.overdue === 0 ? undefined : made;
}

/** The newest of the records that everyone can see; an appointment counts only where it is shown. */
function lastOf({ context, id, people }: Section): Score['last'] {
  const { acts, appointments, corpus, materials, protocols, selections, today } = context;
  const shown: readonly Entry[] = [
    ...protocols,
    ...acts,
    ...selections,
    ...materials,
    ...appointments.filter(({ data }) => people.opens(data.person, 'appointedPost')),
    ...corpus.list('practice', id),
  ];
  let newest: { readonly day: string; readonly entry: Entry } | undefined;
  for (const entry of shown) {
    const day = lastChange([entry], today);
    if (day !== undefined && (newest === undefined || day > newest.day)) newest = { day, entry };
  }
  if (!newest) return undefined;
  const { day, entry } = newest;
  return { day, days: daysBetween(day, today), href: addressOfPlace(entry).href };
}
