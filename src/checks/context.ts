import type { Attachments } from '../attachments/attachment.ts';
import { dutiesOf, type Duty } from '../domain/duties.ts';
import { registerOf } from '../domain/register.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import type { MunicipalityContext } from './check.ts';

/**
 * Gathers what the checks and the pages need to know of one municipality. Undefined for an association, which keeps
 * no reserve, and for a municipality whose profile cannot be read: the reference check reports that.
 */
export function municipalityContext(
  { attachments = new Map(), corpus }: { readonly corpus: Corpus; readonly attachments?: Attachments },
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
  const register = registerOf({ ...records, profile: profile.data });
  const appointments = corpus.list('appointment', id);
  const materials = corpus.list('material', id);
  let duties: readonly Duty[] | undefined;
  return {
    corpus,
    attachments,
    municipality,
    profile,
    today,
    register,
    ...records,
    appointments,
    materials,
    get duties() {
      duties ??= dutiesOf({ municipality: id, register, acts: records.acts, appointments, materials }, today);
      return duties;
    },
    people: corpus.list('person', id),
    positions: corpus.list('position', id),
    selections: corpus.list('selection', id),
  };
}
