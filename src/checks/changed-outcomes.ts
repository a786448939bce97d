import { isDeepStrictEqual } from 'node:util';
import type { Register } from '../domain/register.ts';
import type { Finding } from '../findings/finding.ts';
import { count } from '../i18n/plural.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { newCorrections } from '../records/published-facts.ts';
import { municipalityContext } from './context.ts';
import { dataOf, findingAt, renamed } from './the-past-is-not-rewritten.ts';

/** How many decisions a message names. */
const NAMED = 3;

/**
 * Findings of rule X11 about outcomes: a decision that nobody touched may still come out another way, because a number of the
 * methodology or somebody's term in the Commission was changed for days that are past. Such a change needs a correction too.
 */
export function changedOutcomes(before: Corpus, after: Corpus): Finding[] {
  return after.list('municipality').flatMap((municipality) => {
    const registers = [before, after].map((corpus) => {
      const entry = corpus.get('municipality', '', municipality.id);
      return entry && municipalityContext({ corpus }, entry, '')?.register;
    });
    const [old, fresh] = registers;
    if (!old || !fresh) return [];
    const others = otherOutcomes(old, fresh, { before, after, municipality: municipality.id });
    return others.length === 0 ? [] : blamed(causes(municipality, others, before, after), others);
  });
}

interface Versions {
  readonly before: Corpus;
  readonly after: Corpus;
  readonly municipality: string;
}

interface OtherOutcome {
  readonly id: string;
  readonly date: string;
}

/** Decisions as they were published, with their protocols, that had another outcome then. */
function otherOutcomes(old: Register, fresh: Register, { after, before, municipality }: Versions): OtherOutcome[] {
  const isAsItWas = (type: 'decision' | 'protocol', id: string) =>
    isDeepStrictEqual(before.get(type, municipality, id)?.data, after.get(type, municipality, id)?.data);
  return old.inOrder.flatMap(({ decision, outcome, sitting, valid }) => {
    const now = fresh.resolutions.get(decision.id);
    const { id, data } = sitting.protocol;
    // What was changed in the records themselves is told of there.
    if (!now || !isAsItWas('decision', decision.id) || !isAsItWas('protocol', id)) return [];
    return now.valid === valid && now.outcome.result === outcome.result ? [] : [{ id: decision.id, date: data.date }];
  });
}

/** A record from which outcomes follow, as it is and as it was; one of the two may be missing. */
interface Cause {
  readonly now: Entry | undefined;
  readonly was: Entry | undefined;
}

/** The records that can have made the difference. */
function causes(municipality: Entry<'municipality'>, others: readonly OtherOutcome[], before: Corpus, after: Corpus) {
  const was = before.get('municipality', '', municipality.id);
  const profiles = [municipality, was].flatMap((entry) => entry?.data.profile ?? []);
  const pairs: Cause[] = [...new Set(profiles)].map((id) => ({
    now: after.get('profile', '', id),
    was: before.get('profile', '', id),
  }));
  if (was?.data.profile !== municipality.data.profile) return [{ now: municipality, was }];
  const ids = [before, after].flatMap((corpus) => corpus.list('membership', municipality.id).map(({ id }) => id));
  for (const id of new Set(ids)) {
    const now = after.get('membership', municipality.id, id) ?? renamed(after, 'membership', municipality.id, id);
    const pair = { now: now as Entry<'membership'> | undefined, was: before.get('membership', municipality.id, id) };
    const held = [pair.now, pair.was].some((entry) =>
      others.some(({ date }) => entry && entry.data.from <= date && date <= (entry.data.until ?? date)),
    );
    if (held) pairs.push(pair);
  }
  return pairs.filter(({ now, was }) => !isDeepStrictEqual(now?.data, was?.data));
}

function blamed(causes: readonly Cause[], others: readonly OtherOutcome[]): Finding[] {
  const named = others.slice(0, NAMED).map(({ id }) => id);
  const list = `${named.join(', ')}${others.length > NAMED ? ` и ещё ${others.length - NAMED}` : ''}`;
  const what = `это меняет исход ${count(others.length, 'опубликованного решения', 'опубликованных решений', 'опубликованных решений')} (${list})`;
  const mute = causes.filter(({ now, was }) => now && newCorrections(was ? dataOf(was) : {}, dataOf(now)).length === 0);
  const told = causes.find(({ now }) => now !== undefined)?.now;
  if (mute.length === 0)
    return told
      ? [findingAt(told, ['corrections'], `${what}. Проверьте, что исправление говорит и об этом.`, 'warning')]
      : [];
  return mute.map(({ now }) =>
    findingAt(now!, [], `${what}. Верните, как было, или допишите сюда corrections: что исправлено и почему.`),
  );
}
