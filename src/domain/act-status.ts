import type { CivilDate } from './calendar.ts';
import type { Act } from './records.ts';

/** What other acts have done to an act. Never entered in the act itself. */
export interface ActStatus {
  readonly state: 'in-force' | 'not-yet' | 'amended' | 'partly-repealed' | 'repealed';
  readonly amendedBy: readonly Act[];
  readonly repealedBy: readonly { readonly act: Act; readonly scope?: string }[];
}

/** The day from which an act acts; undefined where neither date is known. */
export function actDate({ data }: Act): CivilDate | undefined {
  return data.inForceFrom ?? data.date;
}

/** The status of every act on a day, by id. An amending or repealing act without a date is taken to act already. */
export function actStatuses(acts: readonly Act[], today: CivilDate): ReadonlyMap<string, ActStatus> {
  const acting = acts.filter((act) => (actDate(act) ?? today) <= today);
  const amendedBy = new Map<string, Act[]>();
  const repealedBy = new Map<string, { act: Act; scope?: string }[]>();
  for (const act of acting) {
    for (const target of act.data.amends ?? []) append(amendedBy, target.act, act);
    for (const { act: target, scope } of act.data.repeals ?? [])
      append(repealedBy, target, { act, ...(scope !== undefined && { scope }) });
  }
  return new Map(
    acts.map((act) => {
      const amended = amendedBy.get(act.id) ?? [];
      const repealed = repealedBy.get(act.id) ?? [];
      return [act.id, { state: stateOf(act, amended, repealed, today), amendedBy: amended, repealedBy: repealed }];
    }),
  );
}

function stateOf(
  act: Act,
  amendedBy: readonly Act[],
  repealedBy: readonly { scope?: string }[],
  today: CivilDate,
): ActStatus['state'] {
  if ((actDate(act) ?? today) > today) return 'not-yet';
  if (repealedBy.some(({ scope }) => scope === undefined)) return 'repealed';
  if (repealedBy.length > 0) return 'partly-repealed';
  return amendedBy.length > 0 ? 'amended' : 'in-force';
}

/** Acts that amend or repeal themselves through others, each cycle once, by the ids it passes. */
export function actCycles(acts: readonly Act[]): string[][] {
  const targets = new Map(
    acts.map(({ id, data }) => [id, [...(data.amends ?? []), ...(data.repeals ?? [])].map(({ act }) => act)]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];
  const enter = (id: string, path: readonly string[]): void => {
    const from = path.indexOf(id);
    if (from >= 0) cycles.push(path.slice(from));
    if (from >= 0 || done.has(id)) return;
    for (const target of targets.get(id) ?? []) enter(target, [...path, id]);
    done.add(id);
  };
  for (const { id } of acts) enter(id, []);
  return cycles;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
