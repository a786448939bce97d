import { compositionOn } from '../domain/commission.ts';
import { dutyState, type DutyKind } from '../domain/duties.ts';
import { lastChange } from '../domain/last-change.ts';
import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { ru } from '../i18n/ru.ts';
import type { Entry } from '../records/corpus.ts';
import type { Link, Status } from './inline.ts';
import type { Section } from './section.ts';

/** How far a duty to publish is met. `not-applicable` is neutral: there is nothing that could be published. */
export type Presence = 'present' | 'partly' | 'absent' | 'not-applicable';

/** One row of the completeness page. */
export interface BlockView {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly presence: Presence;
  readonly status: Status;
  /** What there is, or what is missing, in a sentence. */
  readonly words: string;
  readonly records: number;
  readonly lastChange: string | undefined;
  readonly link: Link;
}

/** What was found of one block before it is dressed for the page. */
interface Found {
  readonly presence: Presence;
  readonly words: string;
  readonly records: readonly Entry[];
}

interface Block {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly page: string;
  readonly find: (section: Section) => Found;
}

const TONES: Record<Presence, Status['tone']> = {
  present: 'ok',
  partly: 'wait',
  absent: 'warn',
  'not-applicable': 'off',
};

/** The seven blocks of clause 13.3 and the other duties to publish, in the order of the Methodology. */
const BLOCKS: readonly Block[] = [
  { id: 'acts', clause: 'п. 13.3', title: 'Нормативная база', page: 'acts', find: legalBase },
  { id: 'commission', clause: 'п. 13.3', title: 'Работа Комиссии', page: 'protocols', find: commissionWork },
  { id: 'selection', clause: 'п. 13.3', title: 'Объявление отбора', page: 'selections', find: selections },
  { id: 'contacts', clause: 'п. 13.3', title: 'Контакты Комиссии', page: 'contacts', find: contacts },
  { id: 'people', clause: 'п. 13.3, 4.20', title: 'Лица, включённые в резерв', page: 'reserve', find: people },
  { id: 'links', clause: 'п. 13.3', title: 'Ссылки на порталы', page: '', find: links },
  { id: 'materials', clause: 'п. 13.3', title: 'Иные материалы', page: 'materials', find: materials },
  {
    id: 'announcement',
    clause: 'п. 4.8',
    title: 'Отбор объявлен на сайте и в газете',
    page: 'selections',
    find: announcements,
  },
  { id: 'first-ten', clause: 'п. 6.9', title: 'О «Первой десятке» сообщено', page: 'reserve', find: firstTen },
  {
    id: 'appointments',
    clause: 'п. 13.1',
    title: 'О назначениях сообщено',
    page: 'appointments',
    find: duties('announce-appointment', 'назначений из резерва не было'),
  },
  {
    id: 'career',
    clause: 'п. 13.2',
    title: 'Материал о карьере раз в квартал',
    page: 'materials',
    find: duties('publish-career-material', 'в резерве ещё никого не было'),
  },
  {
    id: 'review',
    clause: 'п. 14.1',
    title: 'Ежегодно решено по каждому',
    page: 'decisions',
    find: duties('review-everyone', 'в резерве ещё никого не было'),
  },
];

/** What is there, what is there in part and what is missing, on the section's build date. */
export function completeness(section: Section): BlockView[] {
  return BLOCKS.map(({ clause, find, id, page, title }) => {
    const { presence, records, words } = find(section);
    const last = lastChange(records, section.context.today);
    return {
      id,
      clause,
      title,
      presence,
      status: { tone: TONES[presence], text: ru.presence[presence] },
      words,
      records: records.length,
      lastChange: last === undefined ? undefined : dateInWords(last),
      link: { text: title, href: page === '' ? `/${section.id}/` : `/${section.id}/${page}/` },
    };
  });
}

function legalBase({ context }: Section): Found {
  const wanted = ['procedure', 'methodology'] as const;
  const records = context.acts.filter(({ data }) => wanted.some((purpose) => data.purposes.includes(purpose)));
  const readable = records.filter(({ body, data }) => body ?? data.url);
  const there = wanted.filter((purpose) => readable.some(({ data }) => data.purposes.includes(purpose)));
  return {
    presence: share(there.length, wanted.length),
    words:
      there.length === 2
        ? 'порядок и методика с текстом'
        : there.length === 0
          ? 'нет ни порядка, ни методики'
          : there[0] === 'procedure'
            ? 'порядок есть, методики нет'
            : 'методика есть, порядка нет',
    records,
  };
}

function commissionWork({ context }: Section): Found {
  const { acts, decisions, memberships, profile, protocols, today } = context;
  const regulation = acts.filter(({ data }) => data.purposes.includes('commission-regulation'));
  const members = compositionOn(memberships, today, profile.data).members.length;
  const decided = new Set(decisions.map(({ data }) => data.protocol));
  const silent = protocols.filter(({ id }) => !decided.has(id)).length;
  const parts = [regulation.length > 0, members > 0, protocols.length > 0 && silent === 0];
  const words = [
    regulation.length > 0 ? 'положение есть' : 'положения нет',
    members > 0 ? count(members, 'член Комиссии', 'члена Комиссии', 'членов Комиссии') : 'состава нет',
    protocols.length === 0
      ? 'заседаний нет'
      : `${count(protocols.length, 'заседание', 'заседания', 'заседаний')}${silent > 0 ? `, без решений: ${silent}` : ''}`,
  ];
  return { presence: share(parts.filter(Boolean).length, parts.length), words: words.join(', '), records: protocols };
}

function selections({ context }: Section): Found {
  const records = context.selections;
  return records.length > 0
    ? { presence: 'present', words: count(records.length, 'объявление', 'объявления', 'объявлений'), records }
    : { presence: 'absent', words: 'объявлений не было', records };
}

function contacts({ context }: Section): Found {
  const { contacts: given = {} } = context.municipality.data;
  const there = (['secretary', 'hours', 'phones', 'postalAddress', 'email'] as const).filter(
    (field) => given[field]?.length,
  ).length;
  return { presence: share(there, 5), words: `${there} из 5 сведений`, records: [context.municipality] };
}

function people({ context, people: names, reserve }: Section): Found {
  const all = new Set(reserve.current.map(({ person }) => person));
  const shown = [...all].filter((person) => names.known(person)).length;
  const records = context.people.filter(({ id }) => all.has(id));
  if (all.size === 0)
    return {
      presence: context.decisions.length > 0 ? 'not-applicable' : 'absent',
      words: 'в резерве сейчас никого',
      records,
    };
  const hidden = all.size - shown;
  const words = `показаны ${shown} из ${all.size}${hidden > 0 ? `; сведения ограничены: ${hidden}` : ''}`;
  return { presence: share(shown, all.size), words, records };
}

function links({ context }: Section): Found {
  const { links: given = {} } = context.municipality.data;
  const there = [given.federal, given.regional].filter((link) => link !== undefined).length;
  return { presence: share(there, 2), words: `${there} из 2 ссылок`, records: [context.municipality] };
}

function materials({ context, id }: Section): Found {
  const records = [...context.materials, ...context.corpus.list('practice', id)];
  return records.length > 0
    ? {
        presence: 'present',
        words: `${count(records.length, 'материал', 'материала', 'материалов')} и практик`,
        records,
      }
    : { presence: 'absent', words: 'материалов нет', records };
}

function announcements({ context }: Section): Found {
  const records = context.selections;
  const full = records.filter(({ data }) =>
    ['official-print', 'official-site'].every((kind) => data.publications?.some((one) => one.kind === kind)),
  );
  if (records.length === 0) return { presence: 'not-applicable', words: 'отборов не было', records };
  return {
    presence: share(full.length, records.length),
    words: `в обоих источниках ${full.length} из ${records.length}`,
    records,
  };
}

function firstTen({ context, firstTen: ten, id }: Section): Found {
  if (ten.state === 'not-formed')
    return { presence: 'not-applicable', words: '«Первая десятка» не сформирована', records: [] };
  const ids = [...new Set(ten.members.map(({ since }) => since.decision.id))];
  const records = ids.flatMap((decision) => context.corpus.get('decision', id, decision) ?? []);
  const told = records.filter(({ data }) => {
    const kinds = new Set<string>(data.publications?.map(({ kind }) => kind));
    return kinds.has('official-site') && (kinds.has('media') || kinds.has('official-print'));
  });
  return {
    presence: share(told.length, records.length),
    words: `сообщено о ${told.length} из ${count(records.length, 'решения', 'решений', 'решений')}`,
    records,
  };
}

/** Duties of one kind whose day has come: how many were done, in time or late. */
function duties(kind: DutyKind, none: string): (section: Section) => Found {
  return ({ context }) => {
    const mine = context.duties.filter(
      (duty) => duty.kind === kind && (duty.done !== undefined || duty.due < context.today),
    );
    const done = mine.filter(({ done: day }) => day !== undefined);
    const late = mine.filter((duty) => dutyState(duty, context.today) === 'done-late').length;
    const records = mine.flatMap(
      ({ about }) => context.corpus.get(about.type, context.municipality.id, about.id) ?? [],
    );
    if (mine.length === 0) return { presence: 'not-applicable', words: none, records: [] };
    const words = `сделано ${done.length} из ${mine.length}${late > 0 ? `, позже срока: ${late}` : ''}`;
    return { presence: share(done.length, mine.length), words, records: [...new Set(records)] };
  };
}

function share(n: number, of: number): Presence {
  return n === of ? 'present' : n === 0 ? 'absent' : 'partly';
}
