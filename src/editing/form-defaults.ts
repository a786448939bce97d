import type { Likely } from '../projections/cms-field.ts';
import type { Corpus } from '../records/corpus.ts';
import { likelyValue, nextNumber } from './likely.ts';
import { knownOf } from './new-records.ts';
import type { Records } from './records.ts';

/** Days that follow another day: filled in beforehand they would stay behind when that one is changed. */
const FOLLOWING = new Set(['protocol.signedOn']);

/**
 * What `new` would propose, for the form to show from the start. Who sits in the Commission is known from what is
 * published; the number of a protocol is taken by a draft, too.
 */
export function likelyIn(corpus: Corpus, drafted: Records, municipality: string, today: string | undefined): Likely {
  const known = knownOf(corpus, municipality, today);
  return (name, data) => {
    if (FOLLOWING.has(name)) return undefined;
    if (name !== 'protocol.number') return likelyValue(known, name, data);
    const protocols = drafted.list('protocol', municipality).map((record) => record.data);
    return nextNumber(protocols, known.today);
  };
}
