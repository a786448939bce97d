import type { Stay } from '../domain/reserve.ts';
import { dateInDigits, dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { ru } from '../i18n/ru.ts';
import { basisOf, shortBasisOf } from './citations.ts';
import type { Cell, Inline, Status, Table } from './inline.ts';
import { capitalise } from './notes.ts';
import { pagesOf, type ListPage, type ListPages } from './paging.ts';
import { byName, type KnownPerson } from './people.ts';
import type { Section } from './section.ts';

/** The list of the reserve on the build date. */
export interface ReserveListView {
  readonly asOf: string;
  readonly total: number;
  readonly levels: readonly LevelView[];
  readonly firstTen: FirstTenView;
}

/** One level: those who may be named as a table, the others as a number. */
export interface LevelView {
  readonly code: string;
  readonly title: string;
  /** «12 человек». */
  readonly count: string;
  readonly clause: string;
  readonly total: number;
  readonly table: Table | undefined;
  readonly restricted: string | undefined;
  readonly remark: string | undefined;
}

export interface FirstTenView {
  readonly formed: boolean;
  readonly summary: string;
  readonly table: Table | undefined;
  readonly restricted: string | undefined;
  readonly basis: readonly Inline[];
}

/** Who is in the reserve, by level, with the post, the basis and the status of each; true for the section's build date. */
export function reserveList(section: Section): ReserveListView {
  const { profile, today } = section.context;
  const { current } = section.reserve;
  const levels = profile.data.levels.map(({ code, label, clause, needsPosition }) => {
    const stays = current.filter((stay) => stay.level === code);
    const named = namedStays(section, stays);
    return {
      code,
      title: capitalise(label),
      count: count(stays.length, 'человек', 'человека', 'человек'),
      clause,
      total: stays.length,
      table: named.length === 0 ? undefined : levelTable(section, label, named, needsPosition),
      restricted: restrictedLine(stays.length - named.length),
      remark: code === 'perspective' ? perspectiveRemark(section, stays.length) : undefined,
    };
  });
  return {
    asOf: dateInWords(today),
    total: new Set(current.map(({ person }) => person)).size,
    levels,
    firstTen: firstTenView(section),
  };
}

/** A person's line on the list of a level. */
export interface RowOfLevel {
  readonly level: LevelView;
  readonly row: Table['rows'][number];
}

const MOST = 120;

/** The pages of the list, level by level. */
export function reservePages(section: Section): ListPages<RowOfLevel> {
  return pagesOf({
    address: `/${section.id}/reserve/`,
    what: 'Резерв',
    items: reserveList(section).levels.flatMap((level) => level.table?.rows.map((row) => ({ level, row })) ?? []),
    most: MOST,
    groupOf: ({ level }) => ({ id: level.code, title: level.title }),
  });
}

/** The levels that a page shows, with the people on it: the first page names all levels, the others only their own. */
export function levelsOn({ levels }: ReserveListView, { items, param, part }: ListPage<RowOfLevel>): LevelView[] {
  if (part === undefined) return [...levels];
  const rows = Map.groupBy(items, ({ level }) => level.code);
  return levels
    .filter(({ code }) => param === undefined || rows.has(code))
    .map((level) => {
      const own = rows.get(level.code)?.map(({ row }) => row);
      return { ...level, table: level.table && own && { ...level.table, rows: own } };
    });
}

/** How many people are in the reserve, in one sentence. */
export function reserveSummary({ asOf, total }: Pick<ReserveListView, 'asOf' | 'total'>): string {
  return `На ${asOf} в резерве ${count(total, 'человек', 'человека', 'человек')}.`;
}

function namedStays(section: Section, stays: readonly Stay[]): { stay: Stay; person: KnownPerson }[] {
  return stays
    .flatMap((stay) => {
      const person = section.people.known(stay.person);
      return person ? [{ stay, person }] : [];
    })
    .sort((a, b) => byName(a.person, b.person));
}

type NamedStay = ReturnType<typeof namedStays>[number];

interface Column {
  readonly title: string;
  readonly cell: (named: NamedStay) => Cell;
}

function levelTable(section: Section, label: string, named: readonly NamedStay[], withPosition: boolean): Table {
  const columns: Column[] = [
    { title: 'Фамилия, имя, отчество', cell: ({ person }) => section.people.inline(person.id) },
    ...(withPosition
      ? [{ title: 'На какую должность', cell: ({ stay }: NamedStay) => targetPost(section, stay) }]
      : []),
    { title: 'Должность при включении', cell: ({ stay, person }) => postAtInclusion(stay, person) },
    {
      title: 'Основание',
      cell: ({ stay, person }) => (person.facts.has('decision') ? shortBasisOf(section, stay.begin.decision.id) : '—'),
    },
    {
      title: 'Состояние и назначение',
      cell: ({ stay, person }) => [...stayStatuses(section, stay), ...appointedPost(section, person)],
    },
  ];
  return {
    caption: capitalise(label),
    columns: columns.map(({ title }) => title),
    rows: named.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The post of the list for which a person is being prepared; only where the basis opens it (clause 13.3 does not ask for it). */
export function targetPost(section: Section, stay: Stay): string {
  if (stay.position === undefined || !section.people.opens(stay.person, 'targetPost')) return '—';
  return section.context.corpus.get('position', section.id, stay.position)?.data.title ?? '—';
}

function postAtInclusion(stay: Stay, person: KnownPerson): string {
  return person.facts.has('postAtInclusion') ? capitalise(stay.postAtInclusion ?? '—') : '—';
}

/** How a stay stands: approved by an act or waiting for one, in the First Ten, its term. */
export function stayStatuses(section: Section, stay: Stay): Inline[] {
  const statuses: Status[] = [
    stay.approval ? { tone: 'ok', text: ru.status.approved } : { tone: 'wait', text: ru.status.pending },
    ...(section.isInFirstTen(stay.person) ? [{ tone: 'info' as const, text: ru.status.firstTen }] : []),
    ...(stay.termEnds === undefined ? [] : [{ tone: 'info' as const, text: `срок до ${dateInWords(stay.termEnds)}` }]),
  ];
  return statuses;
}

/** The post to which the person was appointed last, the fourth fact of clause 13.3. */
function appointedPost(section: Section, person: KnownPerson): Inline[] {
  if (!person.facts.has('appointedPost')) return [];
  const last = section.lastAppointmentOf(person.id);
  return last ? [{ note: `назначение ${dateInDigits(last.data.date)}: ${last.data.post}` }] : [];
}

function restrictedLine(n: number): string | undefined {
  if (n === 0) return undefined;
  return `Ещё ${count(n, 'человек', 'человека', 'человек')}: ${ru.person.restricted}, потому что действующего основания для их показа нет.`;
}

function perspectiveRemark(section: Section, n: number): string | undefined {
  const quota = section.context.profile.data.quotas.perspective;
  if (!quota || n === 0) return undefined;
  const asked = `Методика (${quota.clause}) называет ${quota.min}–${quota.max} кандидата в перспективном резерве`;
  if (quota.enforced) return `${asked}: ${n >= quota.min && n <= quota.max ? 'это соблюдено' : 'это не соблюдено'}.`;
  return `${asked} и не уточняет, на должность или всего; поэтому число показано без оценки.`;
}

function firstTenView(section: Section): FirstTenView {
  const { members, size, state, sizeDecision } = section.firstTen;
  const named = members
    .flatMap(({ person, since }) => {
      const known = section.people.known(person);
      return known ? [{ known, since }] : [];
    })
    .sort((a, b) => byName(a.known, b.known));
  const table = {
    caption: ru.status.firstTen,
    columns: ['Фамилия, имя, отчество', 'С какого дня', 'Основание'],
    rows: named.map(({ known, since }) => [
      section.people.inline(known.id),
      dateInWords(since.date),
      known.facts.has('decision') ? shortBasisOf(section, since.decision.id) : '—',
    ]),
  };
  return {
    formed: state !== 'not-formed',
    summary: firstTenSummary(section),
    table: named.length > 0 ? table : undefined,
    restricted: restrictedLine(members.length - named.length),
    basis: sizeDecision ? [`Численность ${size}: `, ...basisOf(section, sizeDecision.decision.id)] : [],
  };
}

function firstTenSummary(section: Section): string {
  const { members, size, state } = section.firstTen;
  const { clause } = section.context.profile.data.firstTen;
  switch (state) {
    case 'not-formed':
      return '«Первая десятка» не сформирована.';
    case 'complete':
      return `В «Первой десятке» ${count(members.length, 'человек', 'человека', 'человек')} (${clause}).`;
    case 'short':
      return `В «Первой десятке» ${count(members.length, 'человек', 'человека', 'человек')} при численности ${size} (${clause}): освободилось место.`;
    case 'over':
      return `В «Первой десятке» ${count(members.length, 'человек', 'человека', 'человек')}, больше, чем определяет методика (${clause}).`;
    default:
      return state satisfies never;
  }
}
