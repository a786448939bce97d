import type { Membership } from '../domain/records.ts';
import { dateInDigits, dateInWords } from '../i18n/dates.ts';
import { ru } from '../i18n/ru.ts';
import type { Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { addressOf } from './addresses.ts';
import { decisionView, type DecisionView } from './decisions.ts';
import type { Fact, Inline, Status, Table } from './inline.ts';
import { notesOf, type Notes } from './notes.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** A sitting of the Commission as a page shows it. */
export interface ProtocolView {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly quorum: Status;
  readonly facts: readonly Fact[];
  readonly attendance: Table;
  readonly agenda: readonly {
    readonly n: number;
    readonly title: string;
    readonly decisions: readonly DecisionView[];
  }[];
  readonly dissent: readonly { readonly person: Inline; readonly item: number | undefined; readonly text: string }[];
  readonly html: string | undefined;
  readonly notes: Notes;
}

/** One sitting with its agenda and decisions. */
export function protocolView(section: Section, entry: Entry<'protocol'>): ProtocolView {
  const data = publicRecord(entry);
  const resolutions = section.context.register.decidedAt(entry.id);
  return {
    id: entry.id,
    title: `Протокол №\u00A0${data.number} заседания Комиссии`,
    date: dateInWords(data.date),
    quorum: quorumStatus(section, entry),
    facts: factsOf(section, entry),
    attendance: attendanceOf(section, entry),
    agenda: data.agenda.map(({ n, title }) => ({
      n,
      title,
      decisions: resolutions
        .filter(({ decision }) => decision.data.item === n)
        .map((resolution) => decisionView(section, resolution)),
    })),
    dissent: (data.dissent ?? []).map(({ person, item, text }) => ({
      person: section.people.inline(person),
      item,
      text,
    })),
    html: entry.body?.html,
    notes: notesOf(section, entry),
  };
}

const MOST = 150;

/** The pages of the list of sittings, newest first. */
export function protocolPages(section: Section): ListPages<Entry<'protocol'>> {
  return pagesOf({
    address: `/${section.id}/protocols/`,
    what: 'Заседания',
    items: newestFirst(section),
    most: MOST,
    groupOf: ({ data }) => yearGroup(data.date),
  });
}

function newestFirst({ context, id }: Section): Entry<'protocol'>[] {
  return context.corpus.list('protocol', id).toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
}

/** Sittings as a table: all, newest first, or those of a page. */
export function protocolTable(section: Section, protocols: readonly Entry<'protocol'>[] = newestFirst(section)): Table {
  const { register } = section.context;
  return {
    caption: 'Заседания Комиссии, сначала новые',
    columns: ['Дата', 'Протокол', 'Форма', 'Кворум', 'Вопросов', 'Решений'],
    rows: protocols.map((entry) => [
      dateInDigits(entry.data.date),
      { text: `№\u00A0${entry.data.number}`, href: addressOf(entry) },
      optionLabel('protocol', ['form'], entry.data.form),
      quorumStatus(section, entry),
      String(entry.data.agenda.length),
      String(register.decidedAt(entry.id).length),
    ]),
  };
}

function quorumStatus({ context }: Section, { id }: Entry<'protocol'>): Status {
  const { hasQuorum, members, present, quorum } = context.register.sittings.get(id)!;
  const text = `${present.size} из ${members}, нужно ${quorum}`;
  return hasQuorum
    ? { tone: 'ok', text: `${ru.status.quorum}: ${text}` }
    : { tone: 'warn', text: `${ru.status.quorumMissing}: ${text}` };
}

function factsOf(section: Section, entry: Entry<'protocol'>): Fact[] {
  const data = publicRecord(entry);
  const { people } = section;
  const facts: (Fact | undefined)[] = [
    { name: 'Форма', value: optionLabel('protocol', ['form'], data.form) },
    data.place === undefined ? undefined : { name: 'Место', value: data.place },
    { name: 'Вёл заседание', value: people.inline(data.presiding) },
    { name: 'Секретарь', value: people.inline(data.secretary) },
    data.invited?.length ? { name: 'Приглашены', value: data.invited.join('; ') } : undefined,
    data.broadcast === undefined
      ? undefined
      : { name: 'Трансляция', value: { text: 'запись заседания', href: data.broadcast } },
    { name: 'Подписан', value: [people.inline(data.signedBy), `, ${dateInWords(data.signedOn)}`] },
    data.publishedOn === undefined ? undefined : { name: 'Размещён на сайте', value: dateInWords(data.publishedOn) },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function attendanceOf(section: Section, entry: Entry<'protocol'>): Table {
  const { composition } = section.context.register.sittings.get(entry.id)!;
  const { present, remote = [], form } = entry.data;
  const rows = composition.members.toSorted(byRole).map(({ data }) => {
    const here = present.includes(data.person);
    const byVideo = here && (form === 'remote' || remote.includes(data.person));
    const status: Status = here
      ? { tone: 'ok', text: byVideo ? 'по видеосвязи' : 'на заседании' }
      : { tone: 'off', text: 'не было' };
    const voice = composition.voting.has(data.person) ? '' : ' (без права голоса)';
    return [section.people.inline(data.person), `${optionLabel('membership', ['role'], data.role)}${voice}`, status];
  });
  return { caption: 'Состав Комиссии на день заседания', columns: ['Член Комиссии', 'Роль', 'Участие'], rows };
}

const ROLES = ['chair', 'deputy', 'secretary', 'member'];

/** Chair, deputy, secretary, members: the order in which a composition is read. */
export function byRole(a: Pick<Membership, 'data'>, b: Pick<Membership, 'data'>): number {
  return ROLES.indexOf(a.data.role) - ROLES.indexOf(b.data.role);
}
