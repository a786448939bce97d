import type { Finding } from '../../findings/finding.ts';
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
  const clock = (municipality: string) => asking.today(corpus.get('municipality', '', municipality)?.data.timeZone);
  const contexts = corpus
    .list('municipality')
    .flatMap((entry) => municipalityContext({ attachments, corpus }, entry, clock(entry.id)) ?? []);
  const acknowledgements = new Acknowledgements(corpus, checks);
  const context = { attachments, corpus, elsewhere: asking, root, todayIn: clock };
  const found = checks.flatMap((check) => runCheck(check, context, contexts, acknowledgements));
  const ofProfiles = corpus.all().some(({ type }) => type === 'profile') ? profileRules(corpus, checks) : [];
  const judged = [...readable.findings, ...collisions, ...found, ...acknowledgements.unneeded(), ...ofProfiles];
  const clean = withoutPrivate(readable.corpus, searches);
  return { contexts, findings: [...judged.map(withClause(checks)), ...secrets].map(clean) };
}
