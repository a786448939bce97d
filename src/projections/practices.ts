import { practicePath } from '../domain/practice-links.ts';
import { isMeasured, practiceStatus, type PracticeStage } from '../domain/practice-status.ts';
import type { Corpus } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import { computedOnce } from './current.ts';
import type { Cell, Fact, Link, Status, Table } from './inline.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import {
  evidenceOf,
  municipalityName,
  practiceLinks,
  type OpenPractice,
  type PracticeLinks,
} from './practice-links.ts';
import {
  adoptersTable,
  changeOf,
  factsOf,
  groundsOf,
  needsOf,
  resultsTable,
  sourceCell,
  type MeasuredChange,
} from './practice-parts.ts';
import { practiceShelves } from './practice-shelves.ts';

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
  /** Results whose both numbers can be drawn. */
  readonly changes: readonly MeasuredChange[];
  readonly headline: string | undefined;
  readonly facts: readonly Fact[];
  /** What it takes to do the same. */
  readonly needs: readonly Fact[];
  readonly risks: readonly string[];
  readonly adoptions: Table | undefined;
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
    .map((practice) => practiceView(corpus, links, practice))
    .sort((a, b) => b.year - a.year || collator.compare(a.title, b.title));
});

/** The practices of the catalogue: records of one practice, linked by people, stand and count once. */
export function cataloguePractices(corpus: Corpus): readonly PracticeView[] {
  return practiceViews(corpus).filter(({ leader, path }) => leader === path);
}

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

/** What a stage is called on pages. */
export const STAGES: Readonly<Record<PracticeStage, Status>> = {
  described: { tone: 'off', text: 'описана' },
  measured: { tone: 'info', text: 'результат измерен' },
  recommended: { tone: 'info', text: 'рекомендована' },
  adopted: { tone: 'ok', text: 'перенята' },
};

function practiceView(corpus: Corpus, links: PracticeLinks, practice: OpenPractice): PracticeView {
  const { data, entry } = practice;
  const [first] = data.results;
  const group = links.groupOf(practice);
  const stage = practiceStatus(data, evidenceOf(links, practice));
  const nameOf = (id: string) => municipalityName(corpus, id);
  const themePage = practiceShelves(corpus).theme(data.theme);
  const from = links.takenFrom(practice);
  return {
    municipality: entry.municipality,
    id: entry.id,
    path: practicePath(entry),
    href: addressOf(entry),
    title: data.title,
    owners: data.owners.join(', '),
    theme: data.theme,
    themePage,
    year: data.year,
    stage,
    measured: isMeasured(data),
    status: STAGES[stage],
    grounds: groundsOf(links, practice),
    problem: data.problem,
    actions: data.actions,
    results: resultsTable(data),
    changes: data.results.flatMap((result) => changeOf(result) ?? []),
    headline:
      first &&
      `${first.what}: ${first.before === undefined ? '' : `${first.before} → `}${first.after}${first.unit === undefined ? '' : ` ${first.unit}`}`,
    facts: factsOf(data, themePage, practiceShelves(corpus).region(entry.municipality)),
    needs: needsOf(data),
    risks: data.risks ?? [],
    adoptions: adoptersTable(links.takenBy(practice), nameOf),
    takenFrom: from && sourceCell(from, nameOf),
    same: group
      .filter((one) => one !== practice)
      .map((one) => ({
        text: `${one.data.title} (${nameOf(one.municipality)}, ${one.data.year})`,
        href: addressOf(one.entry),
      })),
    leader: practicePath(group[0]!),
    region: practiceShelves(corpus).region(entry.municipality),
    html: entry.body?.html,
  };
}
