import { inCodeOrder } from '../i18n/ordering.ts';
import type { CivilDate } from './calendar.ts';
import { compositionsOf } from './commission.ts';
import { firstTenOn, type FirstTen } from './first-ten.ts';
import { personsOf, type Decision, type MunicipalityRecords, type Profile } from './records.ts';
import { approvalsOf, reserveOn, sizesOf, type ReserveHistory } from './reserve.ts';
import { resolve, sittingOf, type Resolution, type Sitting } from './sitting.ts';

/** The register of one municipality: everything that follows from its decisions, protocols, composition and acts. */
export interface Register {
  readonly profile: Profile;
  /** By protocol id. */
  readonly sittings: ReadonlyMap<string, Sitting>;
  /** By decision id; a decision whose protocol is missing has none. */
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** In the order in which they take effect. */
  readonly inOrder: readonly Resolution[];
  /** Those of one sitting, by the id of its protocol, in the same order. */
  decidedAt(protocol: string): readonly Resolution[];
  /** Those about one person, in the same order. */
  about(person: string): readonly Resolution[];
  reserveOn(date: CivilDate): ReserveHistory;
  /** The same of one person: nobody else's decisions are looked at. */
  staysOf(person: string, date: CivilDate): ReserveHistory;
  /** How many persons are in the reserve on a day, each counted once. */
  sizeOn(date: CivilDate): number;
  firstTenOn(date: CivilDate): FirstTen;
}

/** Computes the register. It depends on nothing but the records: the day is asked for later, by those who need one. */
export function registerOf(records: MunicipalityRecords): Register {
  const { profile } = records;
  const compositionOn = compositionsOf(records.memberships, profile);
  const sittings = new Map(
    records.protocols.map((protocol) => [protocol.id, sittingOf(protocol, compositionOn(protocol.data.date), profile)]),
  );
  const inOrder = records.decisions.flatMap((decision) => {
    const sitting = sittings.get(decision.data.protocol);
    return sitting ? [resolve(decision, sitting, profile)] : [];
  });
  inOrder.sort(byEffect);
  const bySitting = Map.groupBy(inOrder, ({ sitting }) => sitting.protocol.id);
  const byPerson = byPersonOf(inOrder);
  const basis = { approvals: approvalsOf(records.acts), profile };
  const about = (person: string) => byPerson.get(person) ?? [];
  const staysOf = (person: string, date: CivilDate) => reserveOn(date, about(person), basis, person);
  const isInReserve = (person: string, date: CivilDate) => staysOf(person, date).current.length > 0;
  return {
    profile,
    sittings,
    resolutions: new Map(inOrder.map((resolution) => [resolution.decision.id, resolution])),
    inOrder,
    decidedAt: (protocol) => bySitting.get(protocol) ?? [],
    about,
    // Checks, duties and pages ask for the same few days over and over: one fold for each day.
    reserveOn: remembered((date) => reserveOn(date, inOrder, basis)),
    staysOf,
    sizeOn: sizesOf(inOrder, basis),
    firstTenOn: remembered((date) => firstTenOn(date, inOrder, profile, isInReserve)),
  };
}

function remembered<T>(work: (date: CivilDate) => T): (date: CivilDate) => T {
  const days = new Map<CivilDate, T>();
  return (date) => {
    const known = days.get(date) ?? work(date);
    days.set(date, known);
    return known;
  };
}

function byPersonOf(inOrder: readonly Resolution[]): ReadonlyMap<string, readonly Resolution[]> {
  const known = new Map<string, Resolution[]>();
  for (const resolution of inOrder) {
    for (const person of new Set(personsOf(resolution.decision))) {
      const mine = known.get(person);
      if (mine) mine.push(resolution);
      else known.set(person, [resolution]);
    }
  }
  return known;
}

/** By day of effect, then by sitting, then by question of the agenda; within a question exclusions come first, so that a place is free before it is taken. */
function byEffect(a: Resolution, b: Resolution): number {
  return (
    inCodeOrder(a.date, b.date) ||
    inCodeOrder(a.sitting.protocol.data.date, b.sitting.protocol.data.date) ||
    inCodeOrder(a.sitting.protocol.id, b.sitting.protocol.id) ||
    a.decision.data.item - b.decision.data.item ||
    rank(a.decision) - rank(b.decision) ||
    inCodeOrder(a.decision.id, b.decision.id)
  );
}

function rank({ data }: Decision): number {
  return data.kind === 'exclude' || data.kind === 'first-ten-exclude' ? 0 : 1;
}
