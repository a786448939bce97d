import { inDigits } from '../i18n/numbers.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import type { PublicRecordTypes } from '../records/types.generated.ts';
import { addressOf, recordAddress } from './addresses.ts';
import { computedOnce } from './current.ts';
import { INITIATIVE_TONES, pathOf, type Step } from './initiative-path.ts';
import type { Inline, Link, Status } from './inline.ts';
import { initiativeAnchor, linkAcross } from './links-across.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { barsPicture, type Picture } from './pictures.ts';
import { publicRecord } from './public-fields.ts';

/** A collection of proposals by theme. */
export interface InitiativesView {
  /** Its place among the others on the page of the catalogue. */
  readonly anchor: string;
  readonly municipality: string;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly collectedBy: string | undefined;
  readonly period: string | undefined;
  readonly total: string;
  readonly themeCount: number;
  /** How the numbers of the themes relate to the total, in a sentence. */
  readonly sums: string;
  readonly themes: Picture | undefined;
  /** Themes whose number the source does not name. */
  readonly unnumbered: readonly string[];
  /** How many themes the source counts and does not name. */
  readonly unnamed: number;
  readonly course: readonly string[];
  readonly groups: readonly {
    readonly theme: string;
    readonly anchor: string;
    readonly items: readonly ProposalView[];
  }[];
  readonly selected: number;
}

/** A selected proposal and its path. */
export interface ProposalView {
  readonly n: string;
  readonly anchor: string;
  readonly text: string;
  readonly count: number | undefined;
  readonly status: Status;
  readonly path: readonly Step[];
  readonly became: readonly Inline[];
}

type Data = PublicRecordTypes['initiatives'];
type Theme = Data['themes'][number];

/** All collections of proposals, in the order of files. */
export const initiativesViews = computedOnce('initiatives', (corpus: Corpus): readonly InitiativesView[] =>
  corpus.list('initiatives').map((entry) => initiativesView(corpus, entry)),
);

const MOST = 40;

/** The pages of the list. */
export function initiativesPages(corpus: Corpus): ListPages<InitiativesView> {
  return pagesOf({ address: '/initiatives/', what: 'Инициативы', items: initiativesViews(corpus), most: MOST });
}

function initiativesView(corpus: Corpus, entry: Entry<'initiatives'>): InitiativesView {
  const data = publicRecord(entry);
  const { selected = [], themeCount = data.themes.length, themes, total } = data;
  return {
    anchor: `${entry.municipality}-${entry.id}`,
    municipality: entry.municipality,
    id: entry.id,
    href: addressOf(entry),
    title: data.title,
    collectedBy: data.collectedBy,
    period: data.period,
    total: number(total.value, total.approx),
    themeCount,
    sums: sumsOf(data),
    themes: pictureOf(data),
    unnumbered: themes.filter(({ count }) => count === undefined).map(({ name }) => name),
    unnamed: Math.max(0, themeCount - themes.length),
    course: data.course ?? [],
    selected: selected.length,
    groups: [...Map.groupBy(selected, ({ theme }) => theme)].map(([theme, items], index) => ({
      theme,
      anchor: `t-${index + 1}`,
      items: items.map((item) => proposalView(corpus, entry, item)),
    })),
  };
}

/** Approximate numbers are lower bounds («свыше»): their sum is said to be «не менее», and compared with no total as if it were exact. */
function sumsOf({ themes, total }: Data): string {
  const counted = themes.filter(({ count }) => count !== undefined);
  if (counted.length === 0) return 'Сколько предложений по каждой теме, источник не говорит.';
  const sum = counted.reduce((all, { count = 0 }) => all + count, 0);
  const rough = counted.some(({ approx }) => approx === true);
  const said = `По темам с названным числом — ${rough ? 'не менее ' : ''}${inDigits(sum)} из ${number(total.value, total.approx, 'более чем ')}`;
  if (rough || total.approx === true || sum === total.value) return `${said}.`;
  const rest = total.value - sum;
  return rest > 0
    ? `${said}; ещё ${inDigits(rest)} по темам не распределены.`
    : `${said}: на ${inDigits(-rest)} больше, чем всего, потому что предложение могло попасть в несколько тем или в числах ошибка.`;
}

function pictureOf(data: Data): Picture | undefined {
  const { selected = [], themes, total } = data;
  const counted = themes.filter(({ count }) => count !== undefined);
  if (counted.length === 0) return undefined;
  const groups = [...new Set(selected.map(({ theme }) => theme))];
  return barsPicture({
    id: 'themes',
    title: 'Сколько по темам',
    finding: sumsOf(data),
    axis: 'Тема',
    parts: ['предложений'],
    rows: counted.map((theme) => ({
      label: theme.name,
      values: [theme.count ?? 0],
      said: `${number(theme.count ?? 0, theme.approx)}${share(theme, total)}`,
    })),
    more: [
      { name: 'доля', values: counted.map((theme) => share(theme, total).replace(' · ', '') || '—') },
      {
        name: 'отобрано',
        values: counted.map(({ name }) =>
          groups.includes(name) ? selected.filter(({ theme }) => theme === name).length : '—',
        ),
      },
    ],
  });
}

/** A share of rough numbers is rough, and there is none of nothing. */
function share({ approx, count = 0 }: Theme, total: Data['total']): string {
  if (total.value === 0) return '';
  const percent = Math.round((count / total.value) * 100);
  return ` · ${approx === true || total.approx === true ? 'около ' : ''}${percent}\u00A0%`;
}

type Proposal = NonNullable<Data['selected']>[number];

function proposalView(corpus: Corpus, { municipality }: Entry, proposal: Proposal): ProposalView {
  const { adoptedAs, becamePractice, becameRecommendation, count, n, practices = [], status, text } = proposal;
  const own = becamePractice === undefined ? [] : [`${municipality}/${becamePractice}`];
  const linked: (readonly Inline[])[] = [
    ...[...new Set([...own, ...practices])].map((to) => ['практика: ', ...linkAcross(corpus, 'practice', to)]),
    ...(becameRecommendation
      ? [
          [
            'рекомендация: ',
            ...linkAcross(corpus, 'recommendations', becameRecommendation.list, becameRecommendation.n),
          ],
        ]
      : []),
    ...(adoptedAs === undefined ? [] : [['акт: ', actLink(corpus, municipality, adoptedAs)]]),
  ];
  return {
    n,
    anchor: initiativeAnchor(n),
    text,
    count,
    status: { tone: INITIATIVE_TONES[status], text: optionLabel('initiatives', ['selected', 0, 'status'], status) },
    path: pathOf(proposal),
    became: linked.flatMap((pieces, index) => (index === 0 ? pieces : ['; ', ...pieces])),
  };
}

/** An association has no section where its acts could be seen. */
function actLink(corpus: Corpus, municipality: string, id: string): Inline {
  const title = corpus.get('act', municipality, id)?.data.title ?? id;
  const isSection = corpus.get('municipality', '', municipality)?.data.kind !== 'association';
  return isSection ? ({ text: title, href: recordAddress('act', municipality, id) } satisfies Link) : title;
}

function number(value: number, approx: boolean | undefined, rough = 'свыше '): string {
  return `${approx === true ? rough : ''}${inDigits(value)}`;
}
