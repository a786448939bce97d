import { practicePath } from '../domain/practice-links.ts';
import { isMeasured, practiceStatus, type PracticeStage } from '../domain/practice-status.ts';
import type { Corpus } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import { computedOnce } from './current.ts';
import type { Cell, Fact, Link, Status, Table } from './inline.ts';
import { municipalityName } from './municipality-name.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { evidenceOf, practiceLinks, type OpenPractice, type PracticeLinks } from './practice-links.ts';
import {
  adoptersTable,
  changeOf,
  factsOf,
  groundsOf,
  needsOf,
  resultsTable,
  sourceCell,
  unmeasuredNote,
  type MeasuredChange,
} from './practice-parts.ts';
import { practiceShelves } from './practice-shelves.ts';
import { STAGES } from './practice-stages.ts';

/** A best practice as a page shows it. */
export interface PracticeView {
  readonly municipality: string;
  readonly id: string;
  /** `municipality/id`: what it is called in the records of others. */
  readonly path: string;
  readonly href: string;
  readonly title: string;
  readonly owners: string;
  readonly theme: string;
  readonly themePage: Link;
  readonly year: number;
  readonly stage: PracticeStage;
  readonly measured: boolean;
  readonly status: Status;
  /** The facts behind the status, each with the record that tells it. */
  readonly grounds: readonly Cell[];
  readonly problem: string;
  readonly actions: readonly string[];
  readonly results: Table | undefined;
  /** What to say where nothing is measured; undefined where something is. */
  readonly unmeasured: string | undefined;
  /** Results whose both numbers can be drawn. */
  readonly changes: readonly MeasuredChange[];
  readonly headline: string | undefined;
  readonly facts: readonly Fact[];
  /** What it takes to do the same. */
  readonly needs: readonly Fact[];
  readonly risks: readonly string[];
  /** Who took it over; of very many the first. */
  readonly adoptions: Table | undefined;
  /** How many took it over. */
  readonly adopters: number;
  readonly takenFrom: Cell | undefined;
  /** Other records of the same practice, as people have linked them. */
  readonly same: readonly Link[];
  /** The path of the record that stands for this practice in lists and counts; its own unless people have linked others. */
  readonly leader: string;
  readonly region: Link | undefined;
  readonly html: string | undefined;
}

/** Practices of all municipalities, newest first, then by title: each record by itself. */
export const practiceViews = computedOnce('practices', (corpus: Corpus): readonly PracticeView[] => {
  const collator = new Intl.Collator('ru');
  const links = practiceLinks(corpus);
  return links.practices
    .map((practice) => new KnownPractice(corpus, links, practice))
    .sort((a, b) => b.year - a.year || collator.compare(a.title, b.title));
});

/** The practices of the catalogue: records of one practice, linked by people, stand and count once. */
export const cataloguePractices = computedOnce('catalogue', (corpus: Corpus): readonly PracticeView[] =>
  practiceViews(corpus).filter(({ leader, path }) => leader === path),
);

/** A card is some lines. */
const MOST = 50;

/** The pages of the list of practices. */
export function practicePages(corpus: Corpus): ListPages<PracticeView> {
  return pagesOf({
    address: '/practices/',
    what: 'Практики',
    items: cataloguePractices(corpus),
    most: MOST,
    groupOf: ({ year }) => yearGroup(String(year)),
  });
}

/** What only the page of a practice asks for is worked out there: of many thousands together it would be most of the memory. */
class KnownPractice implements PracticeView {
  readonly municipality: string;
  readonly id: string;
  readonly path: string;
  readonly href: string;
  readonly stage: PracticeStage;
  readonly leader: string;
  readonly #corpus: Corpus;
  readonly #links: PracticeLinks;
  readonly #practice: OpenPractice;

  constructor(corpus: Corpus, links: PracticeLinks, practice: OpenPractice) {
    const { data, entry } = practice;
    this.#corpus = corpus;
    this.#links = links;
    this.#practice = practice;
    this.municipality = entry.municipality;
    this.id = entry.id;
    this.path = practicePath(entry);
    this.href = addressOf(entry);
    this.stage = practiceStatus(data, evidenceOf(links, practice));
    this.leader = practicePath(links.groupOf(practice)[0]!);
  }

  get title() {
    return this.#practice.data.title;
  }

  get owners() {
    return this.#practice.data.owners.join(', ');
  }

  get theme() {
    return this.#practice.data.theme;
  }

  get themePage() {
    return practiceShelves(this.#corpus).theme(this.theme);
  }

  get region() {
    return practiceShelves(this.#corpus).region(this.municipality);
  }

  get year() {
    return this.#practice.data.year;
  }

  get measured() {
    return isMeasured(this.#practice.data);
  }

  get status() {
    return STAGES[this.stage];
  }

  get grounds() {
    return groundsOf(this.#links, this.#practice);
  }

  get problem() {
    return this.#practice.data.problem;
  }

  get actions() {
    return this.#practice.data.actions;
  }

  get results() {
    return resultsTable(this.#practice.data);
  }

  get unmeasured() {
    return unmeasuredNote(this.#practice.data);
  }

  get changes() {
    return this.#practice.data.results.flatMap((result) => changeOf(result) ?? []);
  }

  get headline() {
    return headlineOf(this.#practice.data);
  }

  get facts() {
    return factsOf(this.#practice.data, this.themePage, this.region);
  }

  get needs() {
    return needsOf(this.#practice.data);
  }

  get risks() {
    return this.#practice.data.risks ?? [];
  }

  get adoptions() {
    return adoptersTable(this.#links.takenBy(this.#practice), this.#nameOf);
  }

  get adopters() {
    return this.#links.takenBy(this.#practice).length;
  }

  get takenFrom() {
    const from = this.#links.takenFrom(this.#practice);
    return from && sourceCell(from, this.#nameOf);
  }

  get same() {
    return this.#links
      .groupOf(this.#practice)
      .filter((one) => one !== this.#practice)
      .map(({ data, entry, municipality }) => ({
        text: `${data.title} (${this.#nameOf(municipality)}, ${data.year})`,
        href: addressOf(entry),
      }));
  }

  get html() {
    return this.#practice.entry.body?.html;
  }

  get #nameOf() {
    return (id: string) => municipalityName(this.#corpus, id);
  }
}

const LONGEST_CHANGE = 20;

/** What was measured first, in a line. */
function headlineOf({ results: [first] }: OpenPractice['data']): string | undefined {
  if (!first) return undefined;
  const { after, before, unit, what } = first;
  const change = `${before === undefined ? '' : `${before} → `}${after}`;
  // Numbers part from each other and from their unit only where they would not fit a line.
  const whole = change.length > LONGEST_CHANGE ? change : change.replaceAll(' ', '\u00A0');
  return `${what}: ${whole}${unit === undefined ? '' : `\u00A0${unit}`}`;
}
