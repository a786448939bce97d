import type { Finding } from '../../findings/finding.ts';
import type { Corpus } from '../../records/corpus.ts';
import { Acknowledgements } from '../acknowledgements.ts';
import type { MunicipalityContext } from '../check.ts';
import { municipalityContext } from '../context.ts';
import { withoutPrivate } from '../private/findings.ts';
import { profileRules } from '../profile-rules.ts';
import { runCheck, withClause } from '../run-check.ts';
import type { Asking } from './asking.ts';
import type { Run } from './run.ts';
import type { SectionState } from './state.ts';

/** Everything that is found in one section, in its final words, and the context of its municipality. */
export function judge(
  state: SectionState,
  { checks, root }: Run,
  asking: Asking,
): { readonly contexts: readonly MunicipalityContext[]; readonly findings: readonly Finding[] } {
  const { attachments, readable, searches, section } = state;
  const { corpus, secrets } = state.cleared;
  const collisions = JSON.parse(asking.collisions(section.name)) as Finding[];
  const clock = clockOf(corpus, asking);
  const contexts = contextsOf({ attachments, corpus }, asking);
  const acknowledgements = new Acknowledgements(corpus, checks);
  const context = { attachments, corpus, elsewhere: asking, root, todayIn: clock };
  const found = checks.flatMap((check) => runCheck(check, context, contexts, acknowledgements));
  const ofProfiles = corpus.all().some(({ type }) => type === 'profile') ? profileRules(corpus, checks) : [];
  const judged = [...readable.findings, ...collisions, ...found, ...acknowledgements.unneeded(), ...ofProfiles];
  const clean = withoutPrivate(readable.corpus, searches);
  return { contexts, findings: [...judged.map(withClause(checks)), ...secrets].map(clean) };
}

/** The contexts of the municipalities whose records these are. */
export function contextsOf(
  records: Pick<MunicipalityContext, 'attachments' | 'corpus'>,
  asking: Asking,
): readonly MunicipalityContext[] {
  const clock = clockOf(records.corpus, asking);
  return records.corpus
    .list('municipality')
    .flatMap((entry) => municipalityContext(records, entry, clock(entry.id)) ?? []);
}

function clockOf(corpus: Corpus, asking: Asking) {
  return (municipality: string) => asking.today(corpus.get('municipality', '', municipality)?.data.timeZone);
}
