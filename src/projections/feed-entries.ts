import { newsTiming } from '../domain/appointment.ts';
import { addDays, type CivilDate } from '../domain/calendar.ts';
import { selectionState } from '../domain/selection.ts';
import type { Resolution } from '../domain/sitting.ts';
import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { transliterate } from '../i18n/slug.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { actView } from './acts.ts';
import { addressOf, lastingId } from './addresses.ts';
import { computedOnce } from './current.ts';
import { decisionView } from './decisions.ts';
import { capitalise } from './notes.ts';
import { practiceLinks } from './practice-links.ts';
import { practiceViews } from './practices.ts';
import { protocolView } from './protocols.ts';
import type { Section } from './section.ts';
import { selectionView } from './selections.ts';
import { shownMaterials } from './materials.ts';

/** Kinds of news, each with a feed of its own; they are called as the pages that list them. */
export const FEED_KINDS = [
  'protocols',
  'decisions',
  'selections',
  'appointments',
  'materials',
  'acts',
  'practices',
] as const;

export type FeedKind = (typeof FEED_KINDS)[number];

/** One piece of news: what a feed says of a record and where the record is seen. Nobody is named in it. */
export interface FeedEntry {
  /** `municipality/type/id`: stays the same when the record is renamed or the site moves. */
  readonly key: string;
  readonly kind: FeedKind;
  /** The day of publication, or of the fact itself where that is not recorded. */
  readonly date: CivilDate;
  readonly title: string;
  readonly summary: string;
  readonly address: string;
}

/** How many entries a feed holds. */
export const FEED_LENGTH = 50;

/** A piece of news before it has its words: only what a feed shows is worded. */
interface Draft extends Pick<FeedEntry, 'key' | 'kind' | 'date'> {
  readonly words: () => Pick<FeedEntry, 'title' | 'summary' | 'address'>;
}

/** The news of a section up to its build date, newest first: of each kind as many as a feed holds. */
export const sectionEntries = computedOnce('section-entries', (section: Section): readonly FeedEntry[] => {
  const kinds = Map.groupBy(draftsOf(section), ({ kind }) => kind);
  return newestFirst([...kinds.values()].flatMap(newestOf));
});

function newestOf(drafts: readonly Draft[]): FeedEntry[] {
  return newestFirst(drafts)
    .slice(0, FEED_LENGTH)
    .map(({ date, key, kind, words }) => ({ key, kind, date, ...words() }));
}

function draftsOf(section: Section): Draft[] {
  const { acts, corpus, protocols, register, selections, today } = section.context;
  const list = <T extends 'act' | 'protocol' | 'selection'>(type: T, entries: readonly { readonly id: string }[]) =>
    entries.flatMap(({ id }) => corpus.get(type, section.id, id) ?? []);
  return [
    ...list('protocol', protocols).map((entry) => protocolNews(section, entry)),
    ...register.inOrder.map((resolution) => decisionNews(section, resolution)),
    ...list('selection', selections).flatMap((entry) => selectionNews(section, entry)),
    ...appointmentNews(section),
    ...shownMaterials(section)
      // A title may hold a name, and a feed is kept where no withdrawal of a consent reaches it.
      .filter(({ data }) => data.person === undefined)
      .map((entry): Draft => ({
        key: keyOf(entry),
        kind: 'materials',
        date: entry.data.publishedOn ?? entry.data.date,
        words: () => ({
          title: entry.data.title,
          summary: `Материал от ${dateInWords(entry.data.date)}`,
          address: addressOf(entry),
        }),
      })),
    ...list('act', acts).flatMap((entry) => actNews(section, entry)),
    ...(practicesOf(corpus).get(section.id) ?? []).map((entry): Draft => ({ ...entry, words: () => entry })),
  ].filter(({ date }) => date <= today);
}

/** News of practices by those who have sent them: gathered once, every section takes its own. */
const practicesOf = computedOnce('practice-entries', (corpus: Corpus): ReadonlyMap<string, readonly FeedEntry[]> =>
  Map.groupBy(practiceEntries(corpus), ({ key }) => key.slice(0, key.indexOf('/'))),
);

/** Practices of everyone who has sent theirs, associations too, newest first. A practice without a day of publication stands at the start of its year. */
export function practiceEntries(corpus: Corpus): FeedEntry[] {
  return newestFirst([
    ...adoptionEntries(corpus),
    ...practiceViews(corpus).map(({ headline, href, id, municipality, owners, title, year }): FeedEntry => {
      const entry = corpus.get('practice', municipality, id)!;
      return {
        key: keyOf(entry),
        kind: 'practices',
        date: entry.data.publishedOn ?? `${year}-01-01`,
        title,
        summary: sentences(owners, headline),
        address: href,
      };
    }),
  ]);
}

/** Who took over whose practice, as the donor tells it; the adopter's own record is news by itself. */
function adoptionEntries(corpus: Corpus): FeedEntry[] {
  const entries = practiceLinks(corpus).adoptions.flatMap(({ confirmed, donor, said }): FeedEntry[] => {
    if (!donor || !said) return [];
    const date = fullDate(said.date);
    return [
      {
        key: [keyOf(donor.entry), 'adopted', said.adopterId ?? transliterate(said.municipality), said.date].join('/'),
        kind: 'practices',
        date,
        title: `Практику переняли: ${donor.data.title}`,
        summary: sentences(said.municipality, confirmed ? 'Подтверждено обеими записями' : 'Заявлено одной стороной'),
        address: addressOf(donor.entry),
      },
    ];
  });
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

/** A month or a year stands at its beginning. */
function fullDate(date: string): CivilDate {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** By day, the latest first; entries of one day in the order of their keys. */
export function newestFirst<News extends Pick<FeedEntry, 'date' | 'key'>>(entries: readonly News[]): News[] {
  return entries.toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.key < b.key ? -1 : 1));
}

function keyOf(entry: Entry): string {
  return [entry.municipality, entry.type, lastingId(entry)].join('/');
}

function protocolNews(section: Section, entry: Entry<'protocol'>): Draft {
  const words = () => {
    const { agenda, date, quorum, title } = protocolView(section, entry);
    const items = count(agenda.length, 'вопрос', 'вопроса', 'вопросов');
    const summary = sentences(`Заседание ${date} В повестке ${items}`, quorum.text);
    return { title, summary, address: addressOf(entry) };
  };
  return { key: keyOf(entry), kind: 'protocols', date: entry.data.publishedOn ?? entry.data.date, words };
}

function decisionNews(section: Section, resolution: Resolution): Draft {
  const { data } = resolution.sitting.protocol;
  const entry = section.context.corpus.get('decision', section.id, resolution.decision.id)!;
  const words = () => {
    const { href, name, status, title } = decisionView(section, resolution);
    return { title, summary: sentences(name, status.text), address: href };
  };
  const date = entry.data.publishedOn ?? data.publishedOn ?? data.date;
  return { key: keyOf(entry), kind: 'decisions', date, words };
}

/** A selection is news twice: when it is announced and when documents are no longer taken. */
function selectionNews(section: Section, entry: Entry<'selection'>): Draft[] {
  const { data } = entry;
  const { today } = section.context;
  const closedOn = addDays(data.docsUntil, 1);
  const announced = () => {
    const { href, place, term, title } = selectionView(section, entry);
    const summary = sentences(term, `Куда приносить: ${place}`);
    return { title: `Объявлен отбор: ${title}`, summary, address: href };
  };
  const closed = () => {
    const { href, status, title } = selectionView(section, entry);
    const summary = sentences(capitalise(status.text));
    return { title: `Приём документов закончен: ${title}`, summary, address: href };
  };
  const key = keyOf(entry);
  return [
    { key, kind: 'selections', date: data.announcedOn, words: announced },
    ...(closedOn <= today && selectionState(entry, today) !== 'cancelled'
      ? [{ key: `${key}/closed`, kind: 'selections' as const, date: closedOn, words: closed }]
      : []),
  ];
}

function appointmentNews({ context, id, people }: Section): Draft[] {
  return context.appointments
    .filter(({ data }) => people.opens(data.person, 'appointedPost'))
    .map((appointment) => ({
      key: keyOf(context.corpus.get('appointment', id, appointment.id)!),
      kind: 'appointments',
      date: newsTiming(appointment, context.profile.data).published ?? appointment.data.date,
      words: () => ({
        title: `Назначение из резерва: ${appointment.data.post}`,
        summary: `Назначен ${dateInWords(appointment.data.date)}`,
        address: `/${id}/appointments/`,
      }),
    }));
}

/** An act without a day has no place in a list of news. */
function actNews(section: Section, entry: Entry<'act'>): Draft[] {
  const date = entry.data.publishedOn ?? entry.data.date;
  if (date === undefined) return [];
  const words = () => {
    const { href, name, status, title } = actView(section, entry);
    return { title: name, summary: sentences(title, status.text), address: href };
  };
  return [{ key: keyOf(entry), kind: 'acts', date, words }];
}

/** Parts that are there, each closed by a full stop. */
function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part === undefined ? [] : [part.replace(/(?<![.\s])[.\s]*$/, '.')].map(capitalise)))
    .join(' ');
}
