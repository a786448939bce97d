import { inCodeOrder } from '../i18n/ordering.ts';
import { actDate } from './act-status.ts';
import { addMonths, countUpTo, type CivilDate } from './calendar.ts';
import { personsOf, type Act, type Profile } from './records.ts';
import type { Resolution } from './sitting.ts';

/** One stay of one person in the reserve, at one level and for one post, from the decision that began it. */
export interface Stay {
  readonly person: string;
  readonly level: string;
  readonly position: string | undefined;
  readonly begin: Resolution;
  /** The person's post on the day of inclusion; a transfer carries it over. */
  readonly postAtInclusion: string | undefined;
  /** Decisions to keep or prolong, in order. */
  readonly kept: readonly Resolution[];
  /** The decision that ended the stay: an exclusion or a transfer. */
  readonly end: Resolution | undefined;
  /** The act that approved the list with this stay, where there is one on the day asked for. */
  readonly approval: Act | undefined;
  /** When the term of the profile runs out; undefined where the profile sets none. */
  readonly termEnds: CivilDate | undefined;
}

/** Decisions that cannot be true together. The fold leaves them without effect and reports them. */
export interface ReserveConflict {
  readonly kind: 'included-twice' | 'kept-not-in' | 'excluded-not-in' | 'transferred-not-in' | 'transfer-unclear';
  readonly resolution: Resolution;
  readonly person: string;
  /** The earlier decision that stands in the way. */
  readonly earlier?: Resolution;
}

/** The whole history up to a day: stays that go on, stays that ended, and contradictions. */
export interface ReserveHistory {
  readonly current: readonly Stay[];
  readonly ended: readonly Stay[];
  readonly conflicts: readonly ReserveConflict[];
}

/** Acts that name a decision, by the decision's id and in the order of their dates. */
export type Approvals = ReadonlyMap<string, readonly Act[]>;

/** Gathers the acts that approve or formalise decisions: once for all days that are asked for. */
export function approvalsOf(acts: readonly Act[]): Approvals {
  const approvals = new Map<string, Act[]>();
  for (const act of acts.toSorted((a, b) => inCodeOrder(actDate(a) ?? '', actDate(b) ?? ''))) {
    for (const decision of [...(act.data.approves ?? []), ...(act.data.excludes ?? [])]) {
      const known = approvals.get(decision);
      if (known) known.push(act);
      else approvals.set(decision, [act]);
    }
  }
  return approvals;
}

/** What beside the decisions the history follows from. */
export interface Basis {
  readonly approvals: Approvals;
  readonly profile: Profile;
}

/**
 * Computes the reserve on a day as a fold over valid decisions (in order of effect) and the acts that approve them. What a
 * decision does to a person depends on that person's stays alone, so with `only` it is the part of the history that is theirs.
 */
export function reserveOn(
  date: CivilDate,
  resolutions: readonly Resolution[],
  basis: Basis,
  only?: string,
): ReserveHistory {
  const fold = foldOn(date, basis);
  for (const resolution of resolutions) {
    if (!resolution.valid || resolution.date > date) continue;
    for (const person of personsOf(resolution.decision))
      if (only === undefined || person === only) apply(fold, resolution, person);
  }
  const { conflicts, ended, open } = fold;
  return { current: [...open].map(({ stay }) => stay), ended, conflicts };
}

/** How many persons are in the reserve after each day on which decisions take effect, from one fold over all of them. */
export function sizesOf(resolutions: readonly Resolution[], basis: Basis): (date: CivilDate) => number {
  let days: readonly { readonly date: CivilDate; readonly size: number }[] | undefined;
  return (date) => {
    days ??= sizesByDay(resolutions, basis);
    return days[countUpTo(days, date, (day) => day.date) - 1]?.size ?? 0;
  };
}

function sizesByDay(resolutions: readonly Resolution[], basis: Basis): { date: CivilDate; size: number }[] {
  const fold = foldOn('', basis);
  const days = new Map<CivilDate, number>();
  for (const resolution of resolutions) {
    if (!resolution.valid) continue;
    for (const person of personsOf(resolution.decision)) apply(fold, resolution, person);
    days.set(resolution.date, fold.byPerson.size);
  }
  return [...days].map(([date, size]) => ({ date, size }));
}

/** The place of a stay in the list: a decision to keep changes the stay and not its place. */
interface Place {
  stay: Stay;
}

interface Fold extends Basis {
  readonly date: CivilDate;
  /** Stays that go on, in the order in which they began, and the same by person: nobody is looked for among all. */
  readonly open: Set<Place>;
  readonly byPerson: Map<string, readonly Place[]>;
  readonly ended: Stay[];
  readonly conflicts: ReserveConflict[];
}

function foldOn(date: CivilDate, basis: Basis): Fold {
  return { date, open: new Set(), byPerson: new Map(), ended: [], conflicts: [], ...basis };
}

function apply(fold: Fold, resolution: Resolution, person: string): void {
  switch (resolution.decision.data.kind) {
    case 'include':
      include(fold, resolution, person);
      break;
    case 'transfer':
      transfer(fold, resolution, person);
      break;
    case 'keep':
    case 'extend':
      keep(fold, resolution, person);
      break;
    case 'exclude':
      exclude(fold, resolution, person);
      break;
    default:
      break;
  }
}

function include(fold: Fold, resolution: Resolution, person: string): void {
  const stay = stayFrom(fold, resolution, person, resolution.decision.data.postAtInclusion);
  const twin = placesOf(fold, person).find((other) => samePlace(other.stay, stay))?.stay;
  if (twin) fold.conflicts.push({ kind: 'included-twice', resolution, person, earlier: twin.begin });
  else begin(fold, stay);
}

function transfer(fold: Fold, resolution: Resolution, person: string): void {
  const { level } = resolution.decision.data;
  const places = placesOf(fold, person);
  const elsewhere = places.filter(({ stay }) => stay.level !== level);
  const from = places.length === 1 ? places[0] : elsewhere.length === 1 ? elsewhere[0] : undefined;
  if (!from) {
    fold.conflicts.push({ kind: places.length === 0 ? 'transferred-not-in' : 'transfer-unclear', resolution, person });
    return;
  }
  close(fold, from, resolution);
  begin(fold, stayFrom(fold, resolution, person, from.stay.postAtInclusion));
}

function keep(fold: Fold, resolution: Resolution, person: string): void {
  const { kind } = resolution.decision.data;
  const kept = affected(fold, resolution, person);
  if (kept.length === 0) fold.conflicts.push({ kind: 'kept-not-in', resolution, person });
  const { termMonths } = fold.profile;
  for (const place of kept) {
    const { stay } = place;
    const termEnds =
      kind === 'extend' && termMonths !== undefined
        ? addMonths(stay.termEnds ?? resolution.date, termMonths)
        : stay.termEnds;
    place.stay = { ...stay, kept: [...stay.kept, resolution], termEnds };
  }
}

function exclude(fold: Fold, resolution: Resolution, person: string): void {
  const places = affected(fold, resolution, person);
  if (places.length === 0) fold.conflicts.push({ kind: 'excluded-not-in', resolution, person });
  for (const place of places) close(fold, place, resolution);
}

function placesOf({ byPerson }: Fold, person: string): readonly Place[] {
  return byPerson.get(person) ?? [];
}

/** A decision that names a level or a post concerns that stay only; otherwise all stays of the person. */
function affected(fold: Fold, resolution: Resolution, person: string): Place[] {
  const { level, position } = resolution.decision.data;
  return placesOf(fold, person).filter(
    ({ stay }) =>
      (level === undefined || stay.level === level) && (position === undefined || stay.position === position),
  );
}

function begin({ byPerson, open }: Fold, stay: Stay): void {
  const place = { stay };
  open.add(place);
  byPerson.set(stay.person, [...(byPerson.get(stay.person) ?? []), place]);
}

function close({ byPerson, ended, open }: Fold, place: Place, end: Resolution): void {
  const { stay } = place;
  open.delete(place);
  const left = byPerson.get(stay.person)?.filter((other) => other !== place) ?? [];
  if (left.length > 0) byPerson.set(stay.person, left);
  else byPerson.delete(stay.person);
  ended.push({ ...stay, end });
}

function stayFrom(fold: Fold, begin: Resolution, person: string, postAtInclusion: string | undefined): Stay {
  const { level, position, postAtInclusion: own } = begin.decision.data;
  const { termMonths } = fold.profile;
  // An act older than the decision approves nothing, and one that is still to come not yet.
  const decided = begin.sitting.protocol.data.date;
  const approval = fold.approvals
    .get(begin.decision.id)
    ?.find((act) => (actDate(act) ?? decided) >= decided && (actDate(act) ?? fold.date) <= fold.date);
  return {
    person,
    level: level ?? '',
    position,
    begin,
    postAtInclusion: own ?? postAtInclusion,
    kept: [],
    end: undefined,
    approval,
    termEnds: termMonths === undefined ? undefined : addMonths(begin.date, termMonths),
  };
}

function samePlace(a: Stay, b: Stay): boolean {
  return a.person === b.person && a.level === b.level && a.position === b.position;
}
