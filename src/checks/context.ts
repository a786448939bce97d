import { registerOf } from '../domain/register.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import type { MunicipalityContext } from './check.ts';

/**
 * Gathers what the checks and the pages need to know of one municipality. Undefined for an association, which keeps
 * no reserve, and for a municipality whose profile cannot be read: the reference check reports that.
 */
export function municipalityContext(
  corpus: Corpus,
  municipality: Entry<'municipality'>,
  today: string,
): MunicipalityContext | undefined {
  const { id, data } = municipality;
  const profile = data.profile === undefined ? undefined : corpus.get('profile', '', data.profile);
  if (!profile || data.kind === 'association') return undefined;
  const records = {
    acts: corpus.list('act', id),
    memberships: corpus.list('membership', id),
    protocols: corpus.list('protocol', id),
    decisions: corpus.list('decision', id),
  };
  return {
    corpus,
    municipality,
    profile,
    today,
    register: registerOf({ ...records, profile: profile.data }),
    ...records,
    appointments: corpus.list('appointment', id),
    people: corpus.list('person', id),
    positions: corpus.list('position', id),
    selections: corpus.list('selection', id),
  };
}
