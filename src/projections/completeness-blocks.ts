import { isReadable } from '../attachments/of-record.ts';
import { compositionOn } from '../domain/commission.ts';
import { dutyState, type DutyKind } from '../domain/duties.ts';
import { count } from '../i18n/plural.ts';
import type { Entry } from '../records/corpus.ts';
import type { Section } from './section.ts';

/** How far a duty to publish is met. `not-applicable` is neutral: there is nothing that could be published. */
export type Presence = 'present' | 'partly' | 'absent' | 'not-applicable';

/** What was found of one block before it is dressed for the page. */
export interface Found {
  readonly presence: Presence;
  readonly words: string;
  readonly records: readonly Entry[];
}

export interface Block {
  readonly id: string;
  /** The rule that asks for it; its clause is the profile's. */
  readonly rule: string;
  readonly title: string;
  readonly page: string;
  readonly find: (section: Section) => Found;
}

/** The seven blocks of clause 13.3 and the other duties to publish, in the order of the Methodology. */
export const BLOCKS: readonly Block[] = [
  { id: 'acts', rule: 'M13.3b', title: 'Нормативная база', page: 'acts', find: legalBase },
  { id: 'commission', rule: 'M13.3c', title: 'Работа Комиссии', page: 'protocols', find: commissionWork },
  { id: 'selection', rule: 'M13.3d', title: 'Объявление отбора', page: 'selections', find: selections },
  { id: 'contacts', rule: 'M13.3e', title: 'Контакты Комиссии', page: 'contacts', find: contacts },
  { id: 'people', rule: 'M13.3f', title: 'Лица, включённые в резерв', page: 'reserve', find: people },
  { id: 'links', rule: 'M13.3g', title: 'Ссылки на порталы', page: '', find: links },
  { id: 'materials', rule: 'M13.3a', title: 'Иные материалы', page: 'materials', find: materials },
  {
    id: 'announcement',
    rule: 'M4.8a',
    title: 'Отбор объявлен на сайте и в газете',
    page: 'selections',
    find: announcements,
  },
  { id: 'first-ten', rule: 'M6.9', title: 'О «Первой десятке» сообщено', page: 'reserve', find: firstTen },
  {
    id: 'appointments',
    rule: 'M13.1',
    title: 'О назначениях сообщено',
    page: 'appointments',
    find: duties('announce-appointment', 'назначений из резерва не было', ({ context }) => context.appointments),
  },
  {
    id: 'career',
    rule: 'M13.2',
    title: 'Материал о карьере раз в квартал',
    page: 'materials',
    find: duties('publish-career-material', 'в резерве ещё никого не было', ({ context }) =>
      context.materials.filter(({ data }) => data.kind === 'career'),
    ),
  },
  {
    id: 'review',
    rule: 'M14.1',
    title: 'Ежегодно решено по каждому',
    page: 'decisions',
    find: duties('review-everyone', 'в резерве ещё никого не было', ({ context }) =>
      context.decisions.filter(({ data }) => ['keep', 'extend'].includes(data.kind)),
    ),
  },
];

function legalBase({ context }: Section): Found {
  const wanted = ['procedure', 'methodology'] as const;
  const records = context.acts.filter(({ data }) => wanted.some((purpose) => data.purposes.includes(purpose)));
  const readable = records.filter((act) => isReadable(act, context.attachments));
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

/** Duties of one kind whose day has come: how many were done, in time or late, and the records that show it. */
function duties(
  kind: DutyKind,
  none: string,
  recordsOf: (section: Section) => readonly Entry[],
): (section: Section) => Found {
  return (section) => {
    const { duties: all, today } = section.context;
    const mine = all.filter((duty) => duty.kind === kind && (duty.done !== undefined || duty.due < today));
    const done = mine.filter(({ done: day }) => day !== undefined);
    const late = mine.filter((duty) => dutyState(duty, today) === 'done-late').length;
    if (mine.length === 0) return { presence: 'not-applicable', words: none, records: [] };
    const words = `сделано ${done.length} из ${mine.length}${late > 0 ? `, позже срока: ${late}` : ''}`;
    return { presence: share(done.length, mine.length), words, records: recordsOf(section) };
  };
}

function share(n: number, of: number): Presence {
  return n === of ? 'present' : n === 0 ? 'absent' : 'partly';
}
