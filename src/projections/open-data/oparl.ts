import { DATA } from './format.ts';
import { defined, fullName, organisationsOf, rowsOf } from './popolo.ts';
import type { Absolute, Row } from './records.ts';
import { RESTRICTED, RESULTS } from './sets.ts';
import type { DataOwner } from './tables.ts';

type Node = Readonly<Record<string, unknown>>;

const TYPE = 'https://schema.oparl.org/1.1/';

/**
 * The same rows as objects of OParl 1.1, all in one file: static files have no lists by pages, so the address of an object
 * is this file with the object's name behind #.
 */
export function oparlFile(owner: DataOwner, absolute: Absolute): Node {
  const file = absolute(`${DATA}/${owner.id}/oparl.json`);
  const idOf = (type: string, id: unknown) => `${file}#${type}-${String(id)}`;
  const object = (type: string, id: unknown, rest: Node): Node =>
    defined({ id: idOf(type.toLowerCase(), id), type: `${TYPE}${type}`, ...rest });
  const { administration, commission } = organisationsOf(owner);
  const body = idOf('body', owner.id);
  const board = idOf('organization', 'commission');
  const decisions = Map.groupBy(rowsOf(owner, 'decision'), ({ protocol }) => protocol);
  const memberships = rowsOf(owner, 'membership').filter(({ person }) => person !== RESTRICTED);
  return {
    system: object('System', 'site', {
      oparlVersion: 'https://schema.oparl.org/1.1/',
      name: owner.name,
      website: absolute('/'),
    }),
    body: object('Body', owner.id, {
      system: idOf('system', 'site'),
      name: owner.name,
      web: absolute(`/${owner.id}/`),
    }),
    organization: [
      object('Organization', 'administration', { body, name: administration.name, classification: 'администрация' }),
      object('Organization', 'commission', {
        body,
        name: commission.name,
        classification: 'комиссия',
        subOrganizationOf: idOf('organization', 'administration'),
        web: absolute(`/${owner.id}/commission/`),
      }),
    ],
    person: rowsOf(owner, 'person').map((row) =>
      object('Person', row['id'], {
        body,
        name: fullName(row),
        familyName: row['surname'],
        givenName: row['name'],
        membership: memberships
          .filter(({ person }) => person === row['id'])
          .map((one) => membershipOf(one, board, idOf, object)),
        web: row['address'],
      }),
    ),
    meeting: rowsOf(owner, 'protocol').map((protocol) => {
      const mine = decisions.get(protocol['id']) ?? [];
      return meetingOf(protocol, mine, { board, idOf, object });
    }),
    paper: rowsOf(owner, 'act').map(({ address, date, id, kind, number, title }) =>
      object('Paper', id, { body, name: title, reference: number, date, paperType: kind, web: address }),
    ),
  };
}

type IdOf = (type: string, id: unknown) => string;
type ObjectOf = (type: string, id: unknown, rest: Node) => Node;

function membershipOf(
  { from, id, person, role, until, voting }: Row,
  board: string,
  idOf: IdOf,
  object: ObjectOf,
): Node {
  return object('Membership', id, {
    person: idOf('person', person),
    organization: board,
    role,
    votingRight: voting ?? true,
    startDate: from,
    endDate: until,
  });
}

interface Makers {
  readonly board: string;
  readonly idOf: IdOf;
  readonly object: ObjectOf;
}

function meetingOf(protocol: Row, decisions: readonly Row[], { board, idOf, object }: Makers): Node {
  const { address, agenda, date, id, number, place, present } = protocol;
  const open = (present as readonly string[]).filter((person) => person !== RESTRICTED);
  return object('Meeting', id, {
    name: `Заседание Комиссии, протокол № ${String(number)}`,
    // The hour is not recorded, and OParl has no field for a day alone.
    'reserve:date': date,
    meetingState: 'durchgeführt',
    organization: [board],
    participant: open.map((person) => idOf('person', person)),
    location: place === undefined ? undefined : { type: `${TYPE}Location`, description: place },
    agendaItem: (agenda as readonly { n: number; title: string }[]).map(({ n, title }) =>
      object('AgendaItem', `${String(id)}-${n}`, {
        meeting: idOf('meeting', id),
        number: String(n),
        name: title,
        public: true,
        resolutionText: decisions
          .filter(({ item }) => item === n)
          .map(({ result, title: what }) => `${String(what)}: ${RESULTS[result as string] ?? ''}`)
          .join('; '),
      }),
    ),
    web: address,
  });
}
