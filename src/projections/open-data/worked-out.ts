import type { Stay } from '../../domain/reserve.ts';
import { byName, type KnownPerson } from '../people.ts';
import { targetPost } from '../reserve-list.ts';
import type { Section } from '../section.ts';
import { rowOf, type Absolute, type DataTable, type Row } from './records.ts';
import { RESTRICTED, setNamed } from './sets.ts';

/** Those in the reserve on the build date: the named by name, then the others as nothing but their level, as the page counts them. */
export function reserveTable(section: Section, absolute: Absolute): DataTable {
  const { context, reserve } = section;
  const set = setNamed('reserve');
  const levels = context.profile.data.levels.flatMap(({ code, label }) => {
    const stays = reserve.current.filter((stay) => stay.level === code);
    const known = stays.flatMap((stay) => {
      const person = section.people.known(stay.person);
      return person ? [{ person, stay }] : [];
    });
    const named = known
      .sort((a, b) => byName(a.person, b.person))
      .map(({ person, stay }) => ({ level: code, levelTitle: label, ...stayRow(section, person, stay, absolute) }));
    const closed = { person: RESTRICTED, level: code, levelTitle: label };
    return [...named, ...Array.from({ length: stays.length - named.length }, () => closed)];
  });
  return {
    set,
    municipality: section.id,
    records: [...context.protocols, ...context.decisions, ...context.acts],
    total: levels.length,
    rows: levels.map((row) => rowOf(set, row)),
  };
}

/** Those in the First Ten on the build date, in the same manner. */
export function firstTenTable(section: Section, absolute: Absolute): DataTable {
  const set = setNamed('first-ten');
  const { members } = section.firstTen;
  const named = members
    .flatMap(({ person: id, since }) => {
      const person = section.people.known(id);
      return person ? [{ person, since }] : [];
    })
    .sort((a, b) => byName(a.person, b.person))
    .map(({ person, since }) => ({
      ...identity(person, absolute),
      since: since.date,
      decision: person.facts.has('decision') ? since.decision.id : undefined,
    }));
  const closed = Array.from({ length: members.length - named.length }, () => ({ person: RESTRICTED }));
  return {
    set,
    municipality: section.id,
    records: [...section.context.protocols, ...section.context.decisions],
    total: members.length,
    rows: [...named, ...closed].map((row) => rowOf(set, row)),
  };
}

/** The words for the codes of the municipality's methodology. */
export function codesTable(section: Section): DataTable {
  const set = setNamed('codes');
  const { evaluationMethods, groups, levels, sources, stages } = section.context.profile.data;
  const lists = { level: levels, group: groups, source: sources, stage: stages, method: evaluationMethods };
  const rows = Object.entries(lists).flatMap(([list, codes]) =>
    codes.map((one: { code: string; label: string; clause?: string }) => rowOf(set, { list, ...one })),
  );
  return { set, municipality: section.id, total: rows.length, records: [section.context.profile], rows };
}

function stayRow(section: Section, person: KnownPerson, stay: Stay, absolute: Absolute): Row {
  const only = <T>(open: boolean, value: T) => (open ? value : undefined);
  const post = targetPost(section, stay);
  const basis = person.facts.has('decision');
  const protocol = stay.begin.sitting.protocol.data;
  const last = only(person.facts.has('appointedPost'), section.lastAppointmentOf(person.id));
  return {
    ...identity(person, absolute),
    positionTitle: only(post !== '—', post),
    postAtInclusion: only(person.facts.has('postAtInclusion'), stay.postAtInclusion),
    decision: only(basis, stay.begin.decision.id),
    decisionDate: only(basis, protocol.date),
    protocolNumber: only(basis, protocol.number),
    act: only(basis, stay.approval?.id),
    state: stay.approval ? 'approved' : 'pending',
    firstTen: section.isInFirstTen(person.id),
    termEnds: stay.termEnds,
    appointedOn: last?.data.date,
    appointedPost: last?.data.post,
  };
}

function identity({ href, id, name }: KnownPerson, absolute: Absolute): Row {
  return { person: id, name, address: href === undefined ? undefined : absolute(href) };
}
