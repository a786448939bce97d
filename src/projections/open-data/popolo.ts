import type { Absolute, DataTable, Row } from './records.ts';
import { RESTRICTED } from './sets.ts';
import type { DataOwner } from './tables.ts';

type Node = Readonly<Record<string, unknown>>;

/** The rows of a set of an owner. */
export function rowsOf({ tables }: DataOwner, set: DataTable['set']['name']): readonly Row[] {
  return tables.find((table) => table.set.name === set)?.rows ?? [];
}

/** What the organisations of a section are called: the administration and its Commission. */
export function organisationsOf({ id, section }: DataOwner) {
  const { administration, name } = section!.context.municipality.data;
  return {
    administration: { id: `${id}/administration`, name: administration ?? name },
    commission: {
      id: `${id}/commission`,
      name: 'Комиссия по формированию муниципального резерва управленческих кадров',
    },
  };
}

/**
 * The same rows in the words of Popolo. It is made of the open tables and of nothing else, so it can say no more; votes are
 * counts, because how each member voted is not recorded.
 */
export function popoloFile(owner: DataOwner, absolute: Absolute): Node {
  const { administration, commission } = organisationsOf(owner);
  const page = absolute(`/${owner.id}/`);
  return {
    organizations: [
      { ...administration, classification: 'administration', links: [{ url: page }] },
      {
        ...commission,
        classification: 'commission',
        parent_id: administration.id,
        links: [{ url: absolute(`/${owner.id}/commission/`) }],
      },
    ],
    persons: rowsOf(owner, 'person').map(personOf),
    posts: rowsOf(owner, 'position').map(({ address, id, title }) => ({
      id,
      label: title,
      organization_id: administration.id,
      links: [{ url: address }],
    })),
    memberships: rowsOf(owner, 'membership')
      .filter(({ person }) => person !== RESTRICTED)
      .map(({ from, id, person, post, role, until }) =>
        defined({
          id,
          person_id: person,
          organization_id: commission.id,
          role,
          label: post,
          start_date: from,
          end_date: until,
        }),
      ),
    events: rowsOf(owner, 'protocol').map(({ address, date, id, number, place }) =>
      defined({
        id,
        name: `Заседание Комиссии, протокол № ${String(number)}`,
        classification: 'sitting',
        start_date: date,
        location: place,
        organization_id: commission.id,
        links: [{ url: address }],
      }),
    ),
    motions: rowsOf(owner, 'decision').map((decision) => motionOf(decision, commission.id)),
  };
}

/** Surname, name and patronymic of a row of people, as far as it has them. */
export function fullName({ name, patronymic, surname }: Row): string {
  return [surname, name, patronymic].filter((part) => typeof part === 'string').join(' ');
}

function personOf(row: Row): Node {
  const { address, id, name, patronymic, surname } = row;
  return defined({
    id,
    name: fullName(row),
    family_name: surname,
    given_name: name,
    patronymic_name: patronymic,
    links: [{ url: address }],
  });
}

const RESULTS: Readonly<Record<string, string>> = { adopted: 'pass', rejected: 'fail' };

function motionOf({ address, date, id, kind, protocol, result, text, title, vote }: Row, commission: string): Node {
  const votes = vote as Readonly<Record<string, number | undefined>>;
  const count = (option: string, name: string) => (votes[name] === undefined ? [] : [{ option, value: votes[name] }]);
  const outcome = RESULTS[result as string];
  return defined({
    id,
    organization_id: commission,
    classification: kind,
    date,
    text: text ?? title,
    result: outcome,
    sources: [{ url: address }],
    vote_events: [
      defined({
        id: `${String(id)}/vote`,
        motion_id: id,
        event_id: protocol,
        organization_id: commission,
        start_date: date,
        result: outcome,
        counts: [
          ...count('yes', 'for'),
          ...count('no', 'against'),
          ...count('abstain', 'abstained'),
          ...count('not voting', 'notVoted'),
        ],
      }),
    ],
  });
}

/** Without the names that have no value. */
export function defined(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
