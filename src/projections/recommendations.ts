import {
  itemCourse,
  reportsInOrder,
  stateCounts,
  type ItemCourse,
  type ItemReport,
  type ItemState,
} from '../domain/recommendation.ts';
import { dateInWords } from '../i18n/dates.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import type { PublicRecordTypes } from '../records/types.generated.ts';
import { addressOf } from './addresses.ts';
import { computedOnce } from './current.ts';
import type { Inline, Link, Status } from './inline.ts';
import { openQuestion, statusOf } from './item-status.ts';
import { carriedTo, initiativesBehind, itemAnchor, linkAcross } from './links-across.ts';
import { keeperName } from './municipality-name.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import { matrixOf, type MatrixView } from './recommendation-matrix.ts';
import type { Site } from './site.ts';

/** A list of recommendations and what became of each. */
export interface RecommendationsView {
  readonly id: string;
  readonly municipality: string;
  readonly href: string;
  readonly title: string;
  readonly from: string;
  readonly keeper: string;
  readonly asOf: string;
  readonly summary: string | undefined;
  readonly problems: readonly string[];
  readonly tasks: readonly string[];
  readonly total: number;
  /** Every state that occurs, with its items; their numbers add up to the total. */
  readonly states: readonly StateView[];
  readonly groups: readonly { readonly addressee: string; readonly items: readonly ItemView[] }[];
  readonly matrix: MatrixView | undefined;
  /** Oldest first; those without a day before all. */
  readonly reports: readonly ReportView[];
}

export interface StateView {
  readonly state: ItemState;
  readonly status: Status;
  readonly count: number;
  readonly anchor: string;
  readonly items: readonly Link[];
}

export interface ItemView {
  readonly n: string;
  readonly anchor: string;
  readonly text: string;
  readonly status: Status;
  readonly question: string | undefined;
  readonly due: string | undefined;
  /** Lines with links: answers, practices, other lists. */
  readonly lines: readonly { readonly name: string; readonly value: readonly Inline[] }[];
}

export interface ReportView {
  readonly anchor: string;
  readonly by: string;
  readonly date: string | undefined;
  readonly status: string | undefined;
  readonly newDue: string | undefined;
  readonly covers: readonly Link[];
  readonly paragraphs: readonly string[];
}

type Data = PublicRecordTypes['recommendations'];

/** All lists of recommendations, newest first. An item without a covering report says so: silence is an answer too. */
export const recommendationsViews = computedOnce('recommendations', (site: Site): readonly RecommendationsView[] =>
  [...site.corpus.list('recommendations')]
    .sort((a, b) => ((a.data.origin.date ?? '') < (b.data.origin.date ?? '') ? 1 : -1))
    .map((entry) => recommendationsView(site, entry)),
);

const MOST = 40;

/** The pages of the list. */
export function recommendationsPages(site: Site): ListPages<RecommendationsView> {
  return pagesOf({
    address: '/recommendations/',
    what: 'Рекомендации',
    items: recommendationsViews(site),
    most: MOST,
  });
}

/** The state of every item of a list on a day, in the order of the items. */
export function coursesOf(corpus: Corpus, entry: Entry<'recommendations'>, today: string): ItemCourse[] {
  const data = publicRecord(entry);
  const { items, reports = [] } = data;
  const elsewhere = numbersIn(data);
  return items.map((item) =>
    itemCourse(item, {
      reports,
      today,
      carried: carriedTo(corpus, entry, item.n).length > 0,
      answeredElsewhere: elsewhere.has(item.n),
    }),
  );
}

function recommendationsView({ corpus, today }: Site, entry: Entry<'recommendations'>): RecommendationsView {
  const data = publicRecord(entry);
  const { items, origin } = data;
  const number = origin.number === undefined ? '' : ` № ${origin.number}`;
  const date = origin.date === undefined ? '' : `, ${dateInWords(origin.date)}`;
  const reports = reportsInOrder(data.reports ?? []);
  const courses = coursesOf(corpus, entry, today);
  const views = items.map((item, index) => ({
    addressee: item.addressees.join(', '),
    item: itemView(item, courses[index]!, { corpus, entry, reports, inTable: numbersIn(data) }),
  }));
  return {
    id: entry.id,
    municipality: entry.municipality,
    href: addressOf(entry),
    title: data.title,
    from: `${origin.body}: ${origin.kind}${number}${date}`,
    keeper: keeperName(corpus, entry.municipality),
    asOf: dateInWords(today),
    summary: data.summary,
    problems: data.problems ?? [],
    tasks: data.tasks ?? [],
    total: items.length,
    states: stateCounts(courses.map(({ state }) => state)).map(({ count, state }) => ({
      state,
      status: statusOf(state),
      count,
      anchor: `s-${state}`,
      items: items.filter((_, index) => courses[index]!.state === state).map(({ n }) => itemLink(n)),
    })),
    groups: [...Map.groupBy(views, ({ addressee }) => addressee)].map(([addressee, list]) => ({
      addressee,
      items: list.map(({ item }) => item),
    })),
    matrix: matrixOf(data),
    reports: reports.map(reportView),
  };
}

/** Items of which something is said by municipality. */
function numbersIn({ matrix = [], tally = [] }: Data): ReadonlySet<string> {
  return new Set([...matrix, ...tally].map(({ n }) => n));
}

interface Around {
  readonly corpus: Corpus;
  readonly entry: Entry<'recommendations'>;
  readonly reports: readonly ItemReport[];
  /** Items of which the table of municipalities speaks. */
  readonly inTable: ReadonlySet<string>;
}

function itemView(
  { carriedFrom, due, n, practices = [], text }: Data['items'][number],
  course: ItemCourse,
  { corpus, entry, inTable, reports }: Around,
): ItemView {
  const answers = reports.flatMap((report, index) =>
    report.covers.includes(n) ? [{ text: reportName(report), href: `#${reportAnchor(index)}` }] : [],
  );
  const moved = course.due === due ? '' : due === undefined ? ', назван в отчёте' : `, сначала ${dateInWords(due)}`;
  const behind = initiativesBehind(corpus, entry, n);
  const lines = [
    { name: 'Ответы', value: answers },
    {
      name: 'По муниципалитетам',
      value: inTable.has(n) ? [{ text: 'кто что сделал', href: '#matrix' }] : [],
    },
    {
      name: 'Из прежнего списка',
      value: carriedFrom ? linkAcross(corpus, 'recommendations', carriedFrom.list, carriedFrom.n) : [],
    },
    { name: 'Перенесено в список', value: carriedTo(corpus, entry, n) },
    { name: 'Практики', value: practices.flatMap((to) => linkAcross(corpus, 'practice', to)) },
    { name: 'Выросло из инициативы', value: behind },
  ];
  return {
    n,
    anchor: itemAnchor(n),
    text,
    status: statusOf(course.state),
    question: openQuestion(course),
    due: course.due === undefined ? undefined : `${dateInWords(course.due)}${moved}`,
    lines: lines.filter(({ value }) => value.length > 0),
  };
}

function reportView(report: ItemReport, index: number): ReportView {
  const { by, covers, date, newDue, status, text } = report;
  return {
    anchor: reportAnchor(index),
    by,
    date: date === undefined ? undefined : dateInWords(date),
    status: status === undefined ? undefined : optionLabel('recommendations', ['reports', 0, 'status'], status),
    newDue: newDue === undefined ? undefined : dateInWords(newDue),
    covers: covers.map(itemLink),
    paragraphs: text.split(/\n+/).filter((paragraph) => paragraph !== ''),
  };
}

function itemLink(n: string): Link {
  return { text: n, href: `#${itemAnchor(n)}` };
}

function reportAnchor(index: number): string {
  return `r-${index + 1}`;
}

function reportName({ date }: ItemReport): string {
  return date === undefined ? 'отчёт без даты' : `отчёт, ${dateInWords(date)}`;
}
