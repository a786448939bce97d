import type { CivilDate } from '../domain/calendar.ts';
import type { Stay } from '../domain/reserve.ts';
import { dateInWords } from '../i18n/dates.ts';
import { basisOf } from './citations.ts';
import type { Inline } from './inline.ts';
import { targetPost } from './reserve-list.ts';
import type { Section } from './section.ts';

/** How the reserve and the First Ten will differ, told only of people whom the new version may name; the others are counted. */
export interface ReserveChanges {
  readonly included: readonly Step[];
  readonly excluded: readonly Step[];
  readonly moved: readonly Step[];
  readonly kept: readonly Step[];
  readonly extended: readonly Step[];
  readonly approved: readonly Step[];
  readonly firstTenIn: readonly Step[];
  readonly firstTenOut: readonly Step[];
  /** People in the reserve, every one counted once. */
  readonly total: { readonly before: number; readonly after: number };
}

/** What happens to one person. */
export interface Step {
  readonly personId: string;
  /** Undefined for someone who may not be named. */
  readonly person: Inline | undefined;
  /** The post, the level, the term: whatever may be told, in order. */
  readonly details: readonly string[];
  readonly basis: readonly Inline[];
}

/** Compares what two versions say of the reserve, up to the last day that either of them names: a decision may act later. */
export function reserveChanges(before: Section | undefined, after: Section): ReserveChanges {
  const horizon = lastDay(before, after);
  const old = before?.context.register.reserveOn(horizon).current ?? [];
  const fresh = after.context.register.reserveOn(horizon).current;
  const included = fresh.filter((stay) => !old.some((other) => samePlace(stay, other)));
  const excluded = old.filter((stay) => !fresh.some((other) => samePlace(stay, other)));
  const isMove = (stay: Stay) =>
    stay.begin.decision.data.kind === 'transfer' && excluded.some(({ person }) => person === stay.person);
  const moved = included.filter(isMove);
  const gone = excluded.filter(({ person }) => !moved.some((stay) => stay.person === person));
  const stays = { old, fresh };
  return {
    included: included.filter((stay) => !isMove(stay)).map((stay) => inclusion(after, stay)),
    excluded: gone.map((stay) => exclusion(after, stay, horizon)),
    moved: moved.map((stay) => inclusion(after, stay)),
    kept: prolonged(after, stays, 'keep'),
    extended: prolonged(after, stays, 'extend'),
    approved: newlyApproved(after, stays),
    ...firstTenChanges(before, after, horizon),
    total: { before: peopleIn(old), after: peopleIn(fresh) },
  };
}

interface Stays {
  readonly old: readonly Stay[];
  readonly fresh: readonly Stay[];
}

function inclusion(section: Section, stay: Stay): Step {
  return step(
    section,
    stay.person,
    [...placeWords(section, stay), ...later(section, stay.begin.date)],
    [stay.begin.decision.id],
  );
}

function exclusion(section: Section, stay: Stay, horizon: CivilDate): Step {
  const end = section.context.register
    .reserveOn(horizon)
    .ended.find((other) => samePlace(other, stay) && other.begin.decision.id === stay.begin.decision.id)?.end;
  if (!end) return step(section, stay.person, [levelName(section, stay), 'решения об исключении нет'], []);
  const { ground } = end.decision.data;
  const reason = section.context.profile.data.exclusionGrounds.find(({ code }) => code === ground)?.publicLabel;
  const words = [levelName(section, stay), ...(reason === undefined ? [] : [reason]), ...later(section, end.date)];
  return step(section, stay.person, words, [end.decision.id]);
}

/** Stays that a decision of this kind, unknown before, lets go on. */
function prolonged(section: Section, { fresh, old }: Stays, kind: 'keep' | 'extend'): Step[] {
  const known = new Set(old.flatMap((stay) => stay.kept.map((one) => `${keyOf(stay)} ${one.decision.id}`)));
  return fresh.flatMap((stay) => {
    const news = stay.kept.filter(
      ({ decision }) => decision.data.kind === kind && !known.has(`${keyOf(stay)} ${decision.id}`),
    );
    if (news.length === 0) return [];
    const term = kind === 'extend' && stay.termEnds !== undefined ? [`срок до ${dateInWords(stay.termEnds)}`] : [];
    return [
      step(
        section,
        stay.person,
        [...placeWords(section, stay), ...term],
        news.map((one) => one.decision.id),
      ),
    ];
  });
}

function newlyApproved(section: Section, { fresh, old }: Stays): Step[] {
  return fresh
    .filter((stay) => stay.approval && old.some((other) => samePlace(stay, other) && !other.approval))
    .map((stay) => inclusion(section, stay));
}

function firstTenChanges(before: Section | undefined, after: Section, day: CivilDate) {
  const old = before?.context.register.firstTenOn(day).members ?? [];
  const fresh = after.context.register.firstTenOn(day).members;
  const isIn = (members: typeof old, person: string) => members.some((member) => member.person === person);
  return {
    firstTenIn: fresh
      .filter(({ person }) => !isIn(old, person))
      .map(({ person, since }) => step(after, person, later(after, since.date), [since.decision.id])),
    firstTenOut: old.filter(({ person }) => !isIn(fresh, person)).map(({ person }) => step(after, person, [], [])),
  };
}

function step(section: Section, personId: string, details: readonly string[], decisions: readonly string[]): Step {
  const known = section.people.known(personId);
  const basis = section.people.opens(personId, 'decision')
    ? decisions.flatMap((id, index) => [...(index > 0 ? ['; '] : []), ...basisOf(section, id)])
    : [];
  return { personId, person: known && section.people.inline(personId), details: known ? details : [], basis };
}

function placeWords(section: Section, stay: Stay): string[] {
  const post = targetPost(section, stay);
  return [...(post === '—' ? [] : [`на должность «${post}»`]), levelName(section, stay)];
}

function levelName(section: Section, { level }: Stay): string {
  return section.context.profile.data.levels.find(({ code }) => code === level)?.label ?? level;
}

function later(section: Section, date: CivilDate): string[] {
  return date > section.context.today ? [`с ${dateInWords(date)}`] : [];
}

function lastDay(...sections: readonly (Section | undefined)[]): CivilDate {
  const days = sections.flatMap((section) =>
    section ? [section.context.today, ...section.context.register.inOrder.map(({ date }) => date)] : [],
  );
  return days.reduce((last, day) => (day > last ? day : last), '');
}

function samePlace(a: Stay, b: Stay): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ level, person, position = '' }: Stay): string {
  return [person, level, position].join(' ');
}

function peopleIn(stays: readonly Stay[]): number {
  return new Set(stays.map(({ person }) => person)).size;
}
