import type { CivilDate } from './calendar.ts';
import { firstTenOn, type FirstTen } from './first-ten.ts';
import type { Decision, MunicipalityRecords, Profile } from './records.ts';
import { reserveOn, type ReserveHistory } from './reserve.ts';
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
  reserveOn(date: CivilDate): ReserveHistory;
  firstTenOn(date: CivilDate): FirstTen;
}

/** Computes the register. It depends on nothing but the records: the day is asked for later, by those who need one. */
export function registerOf(records: MunicipalityRecords): Register {
  const { profile, acts } = records;
  const sittings = new Map(
    records.protocols.map((protocol) => [protocol.id, sittingOf(protocol, records.memberships, profile)]),
  );
  const inOrder = records.decisions.flatMap((decision) => {
    const sitting = sittings.get(decision.data.protocol);
    return sitting ? [resolve(decision, sitting, profile)] : [];
  });
  inOrder.sort(byEffect);
  const resolutions = new Map(inOrder.map((resolution) => [resolution.decision.id, resolution]));
  // Checks, duties and pages ask for the same few days over and over: one fold for each day.
  const days = new Map<CivilDate, ReserveHistory>();
  const reserveOnDay = (date: CivilDate): ReserveHistory => {
    const known = days.get(date) ?? reserveOn(date, inOrder, acts, profile);
    days.set(date, known);
    return known;
  };
  const isInReserve = (person: string, date: CivilDate) =>
    reserveOnDay(date).current.some((stay) => stay.person === person);
  return {
    profile,
    sittings,
    resolutions,
    inOrder,
    reserveOn: reserveOnDay,
    firstTenOn: (date) => firstTenOn(date, inOrder, profile, isInReserve),
  };
}

/** By day of effect, then by sitting, then by question of the agenda; within a question exclusions come first, so that a place is free before it is taken. */
function byEffect(a: Resolution, b: Resolution): number {
  return (
    compare(a.date, b.date) ||
    compare(a.sitting.protocol.data.date, b.sitting.protocol.data.date) ||
    compare(a.sitting.protocol.id, b.sitting.protocol.id) ||
    a.decision.data.item - b.decision.data.item ||
    rank(a.decision) - rank(b.decision) ||
    compare(a.decision.id, b.decision.id)
  );
}

function rank({ data }: Decision): number {
  return data.kind === 'exclude' || data.kind === 'first-ten-exclude' ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
