import { newsTiming } from '../domain/appointment.ts';
import { addDays, type CivilDate } from '../domain/calendar.ts';
import { selectionState } from '../domain/selection.ts';
import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { actView } from './acts.ts';
import { addressOf, lastingId } from './addresses.ts';
import { decisionView } from './decisions.ts';
import { capitalise } from './notes.ts';
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

/** The news of a section up to its build date, newest first. */
export function sectionEntries(section: Section): FeedEntry[] {
  const { acts, corpus, protocols, register, selections, today } = section.context;
  const list = <T extends 'act' | 'protocol' | 'selection'>(type: T, entries: readonly { readonly id: string }[]) =>
    entries.flatMap(({ id }) => corpus.get(type, section.id, id) ?? []);
  return newestFirst(
    [
      ...list('protocol', protocols).map((entry) => protocolNews(section, entry)),
      ...register.inOrder.map((resolution) => {
        const entry = corpus.get('decision', section.id, resolution.decision.id)!;
        const { date, href, name, status, title } = decisionView(section, resolution);
        const { publishedOn = resolution.sitting.protocol.data.publishedOn } = entry.data;
        const words = { date: publishedOn ?? date, title, summary: sentences(name, status.text) };
        return { key: keyOf(entry), kind: 'decisions' as const, address: href, ...words };
      }),
      ...list('selection', selections).flatMap((entry) => selectionNews(section, entry)),
      ...appointmentNews(section),
      ...shownMaterials(section)
        // A title may hold a name, and a feed is kept where no withdrawal of a consent reaches it.
        .filter(({ data }) => data.person === undefined)
        .map((entry) => ({
          key: keyOf(entry),
          kind: 'materials' as const,
          date: entry.data.publishedOn ?? entry.data.date,
          title: entry.data.title,
          summary: `Материал от ${dateInWords(entry.data.date)}`,
          address: addressOf(entry),
        })),
      ...list('act', acts).flatMap((entry) => actNews(section, entry)),
      ...practiceEntries(corpus).filter(({ key }) => key.startsWith(`${section.id}/`)),
    ].filter(({ date }) => date <= today),
  );
}

/** Practices of everyone who has sent theirs, associations too, newest first. A practice without a day of publication stands at the start of its year. */
export function practiceEntries(corpus: Corpus): FeedEntry[] {
  return newestFirst(
    practiceViews(corpus).map(({ headline, href, id, municipality, owners, title, year }) => {
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
  );
}

/** By day, the latest first; entries of one day in the order of their keys. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.key < b.key ? -1 : 1));
}

function keyOf(entry: Entry): string {
  return [entry.municipality, entry.type, lastingId(entry)].join('/');
}

function protocolNews(section: Section, entry: Entry<'protocol'>): FeedEntry {
  const { agenda, date, quorum, title } = protocolView(section, entry);
  const items = count(agenda.length, 'вопрос', 'вопроса', 'вопросов');
  return {
    key: keyOf(entry),
    kind: 'protocols',
    date: entry.data.publishedOn ?? entry.data.date,
    title,
    summary: sentences(`Заседание ${date} В повестке ${items}`, quorum.text),
    address: addressOf(entry),
  };
}

/** A selection is news twice: when it is announced and when documents are no longer taken. */
function selectionNews(section: Section, entry: Entry<'selection'>): FeedEntry[] {
  const { data } = entry;
  const { today } = section.context;
  const { href, place, status, term, title } = selectionView(section, entry);
  const common = { kind: 'selections' as const, address: href };
  const closedOn = addDays(data.docsUntil, 1);
  return [
    {
      ...common,
      key: keyOf(entry),
      date: data.announcedOn,
      title: `Объявлен отбор: ${title}`,
      summary: sentences(term, `Куда приносить: ${place}`),
    },
    ...(closedOn <= today && selectionState(entry, today) !== 'cancelled'
      ? [
          {
            ...common,
            key: `${keyOf(entry)}/closed`,
            date: closedOn,
            title: `Приём документов закончен: ${title}`,
            summary: sentences(capitalise(status.text)),
          },
        ]
      : []),
  ];
}

function appointmentNews({ context, id, people }: Section): FeedEntry[] {
  return context.appointments
    .filter(({ data }) => people.opens(data.person, 'appointedPost'))
    .map((appointment) => ({
      key: keyOf(context.corpus.get('appointment', id, appointment.id)!),
      kind: 'appointments',
      date: newsTiming(appointment, context.profile.data).published ?? appointment.data.date,
      title: `Назначение из резерва: ${appointment.data.post}`,
      summary: `Назначен ${dateInWords(appointment.data.date)}`,
      address: `/${id}/appointments/`,
    }));
}

/** An act without a day has no place in a list of news. */
function actNews(section: Section, entry: Entry<'act'>): FeedEntry[] {
  const { href, name, status, title } = actView(section, entry);
  const date = entry.data.publishedOn ?? entry.data.date;
  if (date === undefined) return [];
  return [
    { key: keyOf(entry), kind: 'acts', date, title: name, summary: sentences(title, status.text), address: href },
  ];
}

/** Parts that are there, each closed by a full stop. */
function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part === undefined ? [] : [part.replace(/(?<![.\s])[.\s]*$/, '.')].map(capitalise)))
    .join(' ');
}
