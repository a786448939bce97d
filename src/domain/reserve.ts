import { actDate } from './act-status.ts';
import { addMonths, type CivilDate } from './calendar.ts';
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

/** Computes the reserve on a day as a fold over valid decisions (in order of effect) and the acts that approve them. */
export function reserveOn(
  date: CivilDate,
  resolutions: readonly Resolution[],
  acts: readonly Act[],
  profile: Profile,
): ReserveHistory {
  const fold: Fold = { current: [], ended: [], conflicts: [], approvals: approvalsOn(date, acts), profile };
  for (const resolution of resolutions) {
    if (resolution.valid && resolution.date <= date) apply(fold, resolution);
  }
  return fold;
}

/** The acts on or before the day that name each decision, by the decision's id and in the order of their dates. */
function approvalsOn(date: CivilDate, acts: readonly Act[]): ReadonlyMap<string, readonly Act[]> {
  const approvals = new Map<string, Act[]>();
  const inOrder = acts
    .filter((act) => (actDate(act) ?? date) <= date)
    .sort((a, b) => ((actDate(a) ?? '') < (actDate(b) ?? '') ? -1 : 1));
  for (const act of inOrder) {
    for (const decision of [...(act.data.approves ?? []), ...(act.data.excludes ?? [])]) {
      approvals.set(decision, [...(approvals.get(decision) ?? []), act]);
    }
  }
  return approvals;
}

interface Fold {
  current: Stay[];
  ended: Stay[];
  conflicts: ReserveConflict[];
  readonly approvals: ReadonlyMap<string, readonly Act[]>;
  readonly profile: Profile;
}

function apply(fold: Fold, resolution: Resolution): void {
  const { data } = resolution.decision;
  for (const person of personsOf(resolution.decision)) {
    switch (data.kind) {
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
}

function include(fold: Fold, resolution: Resolution, person: string): void {
  const stay = stayFrom(fold, resolution, person, resolution.decision.data.postAtInclusion);
  const twin = fold.current.find((other) => samePlace(other, stay));
  if (twin) fold.conflicts.push({ kind: 'included-twice', resolution, person, earlier: twin.begin });
  else fold.current.push(stay);
}

function transfer(fold: Fold, resolution: Resolution, person: string): void {
  const { level } = resolution.decision.data;
  const stays = fold.current.filter((stay) => stay.person === person);
  const elsewhere = stays.filter((stay) => stay.level !== level);
  const from = stays.length === 1 ? stays[0] : elsewhere.length === 1 ? elsewhere[0] : undefined;
  if (!from) {
    fold.conflicts.push({ kind: stays.length === 0 ? 'transferred-not-in' : 'transfer-unclear', resolution, person });
    return;
  }
  close(fold, from, resolution);
  fold.current.push(stayFrom(fold, resolution, person, from.postAtInclusion));
}

function keep(fold: Fold, resolution: Resolution, person: string): void {
  const { kind } = resolution.decision.data;
  const kept = affected(fold, resolution, person);
  if (kept.length === 0) fold.conflicts.push({ kind: 'kept-not-in', resolution, person });
  const { termMonths } = fold.profile;
  fold.current = fold.current.map((stay) => {
    if (!kept.includes(stay)) return stay;
    const termEnds =
      kind === 'extend' && termMonths !== undefined
        ? addMonths(stay.termEnds ?? resolution.date, termMonths)
        : stay.termEnds;
    return { ...stay, kept: [...stay.kept, resolution], termEnds };
  });
}

function exclude(fold: Fold, resolution: Resolution, person: string): void {
  const stays = affected(fold, resolution, person);
  if (stays.length === 0) fold.conflicts.push({ kind: 'excluded-not-in', resolution, person });
  for (const stay of stays) close(fold, stay, resolution);
}

/** A decision that names a level or a post concerns that stay only; otherwise all stays of the person. */
function affected(fold: Fold, resolution: Resolution, person: string): Stay[] {
  const { level, position } = resolution.decision.data;
  return fold.current.filter(
    (stay) =>
      stay.person === person &&
      (level === undefined || stay.level === level) &&
      (position === undefined || stay.position === position),
  );
}

function close(fold: Fold, stay: Stay, end: Resolution): void {
  fold.current = fold.current.filter((other) => other !== stay);
  fold.ended.push({ ...stay, end });
}

function stayFrom(fold: Fold, begin: Resolution, person: string, postAtInclusion: string | undefined): Stay {
  const { level, position, postAtInclusion: own } = begin.decision.data;
  const { termMonths } = fold.profile;
  // An act older than the decision approves nothing.
  const decided = begin.sitting.protocol.data.date;
  const approval = fold.approvals.get(begin.decision.id)?.find((act) => (actDate(act) ?? decided) >= decided);
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
