import { dateInWords } from '../i18n/dates.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { addressOf } from './addresses.ts';
import type { Status } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';

/** A list of recommendations with the answers to each. */
export interface RecommendationsView {
  readonly id: string;
  readonly municipality: string;
  readonly href: string;
  readonly title: string;
  readonly from: string;
  readonly keeper: string;
  readonly summary: string | undefined;
  readonly problems: readonly string[];
  readonly tasks: readonly string[];
  readonly total: number;
  readonly answered: number;
  readonly groups: readonly { readonly addressee: string; readonly items: readonly ItemView[] }[];
  readonly reports: readonly ReportView[];
}

export interface ItemView {
  readonly n: string;
  readonly text: string;
  readonly status: Status;
  readonly due: string | undefined;
}

export interface ReportView {
  readonly by: string;
  readonly date: string | undefined;
  readonly covers: readonly string[];
  readonly paragraphs: readonly string[];
}

const TONES: Record<string, Status['tone']> = {
  done: 'ok',
  'done-late': 'warn',
  'in-progress': 'wait',
  'not-done': 'warn',
  'needs-work': 'warn',
  postponed: 'wait',
  changed: 'info',
};

/** All lists of recommendations, newest first. An item without a covering report says so: silence is an answer too. */
export function recommendationsViews(corpus: Corpus): RecommendationsView[] {
  return [...corpus.list('recommendations')]
    .sort((a, b) => ((a.data.origin.date ?? '') < (b.data.origin.date ?? '') ? 1 : -1))
    .map((entry) => recommendationsView(corpus, entry));
}

const MOST = 60;

/** The pages of the list. */
export function recommendationsPages(corpus: Corpus): ListPages<RecommendationsView> {
  return pagesOf({
    address: '/recommendations/',
    what: 'Рекомендации',
    items: recommendationsViews(corpus),
    most: MOST,
  });
}

function recommendationsView(corpus: Corpus, entry: Entry<'recommendations'>): RecommendationsView {
  const data = publicRecord(entry);
  const { origin, items, reports = [] } = data;
  const number = origin.number === undefined ? '' : ` № ${origin.number}`;
  const date = origin.date === undefined ? '' : `, ${dateInWords(origin.date)}`;
  const views = items.map((item) => ({ addressee: item.addressees.join(', '), item: itemView(item, reports) }));
  const covered = new Set(reports.flatMap(({ covers }) => covers));
  return {
    id: entry.id,
    municipality: entry.municipality,
    href: addressOf(entry),
    title: data.title,
    from: `${origin.body}: ${origin.kind}${number}${date}`,
    keeper: corpus.get('municipality', '', entry.municipality)?.data.name ?? entry.municipality,
    summary: data.summary,
    problems: data.problems ?? [],
    tasks: data.tasks ?? [],
    total: items.length,
    answered: items.filter(({ n }) => covered.has(n)).length,
    groups: [...Map.groupBy(views, ({ addressee }) => addressee)].map(([addressee, list]) => ({
      addressee,
      items: list.map(({ item }) => item),
    })),
    reports: reports.map(({ by, date: on, covers, text }) => ({
      by,
      date: on === undefined ? undefined : dateInWords(on),
      covers,
      paragraphs: text.split(/\n+/).filter((paragraph) => paragraph !== ''),
    })),
  };
}

type Data = ReturnType<typeof publicRecord<'recommendations'>>;

function itemView({ n, text, due }: Data['items'][number], reports: NonNullable<Data['reports']>): ItemView {
  const last = reports.findLast(({ covers }) => covers.includes(n));
  const status: Status =
    last === undefined
      ? { tone: 'off', text: 'ответа нет' }
      : last.status === undefined
        ? { tone: 'info', text: 'есть ответ' }
        : {
            tone: TONES[last.status] ?? 'info',
            text: optionLabel('recommendations', ['reports', 0, 'status'], last.status),
          };
  return { n, text, status, due: due === undefined ? undefined : dateInWords(due) };
}
