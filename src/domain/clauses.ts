import type { Profile } from './records.ts';

/** Where a profile itself names the clause of a rule, beside its number or term. */
const PLACES: Readonly<Record<string, (profile: Profile) => string | undefined>> = {
  'M1.9a': ({ quotas }) => quotas.perPosition.clause,
  'M4.19a': ({ deadlines }) => deadlines.listAct.clause,
  'M6.1': ({ firstTen }) => firstTen.clause,
  'M6.9': ({ firstTenPublicationClause }) => firstTenPublicationClause,
  'M8.8': ({ deadlines }) => deadlines.summaryPlan?.clause,
  'M9.5': ({ deadlines }) => deadlines.planReview?.clause,
  'M13.1': ({ deadlines }) => deadlines.appointmentNews.clause,
  'M13.2': ({ careerMaterialClause }) => careerMaterialClause,
  'M14.1': ({ yearlyReviewClause }) => yearlyReviewClause,
  'A1-4.6': ({ quorum }) => quorum.clause,
  'A1-4.7a': ({ majority }) => majority.clause,
  'A1-4.7b': ({ tie }) => tie.clause,
  X10: ({ deadlines }) => deadlines.decisionPublication?.clause,
};

/** Rules that hold only where the profile names their clause: without it the methodology asks for no such thing. */
const OPTIONAL = new Set(['M6.9', 'M8.8', 'M9.5', 'M13.2', 'M14.1', 'X10']);

/** How a rule's clause is called in a methodology: as its list of rules says, as it stands beside the number, or undefined for the usual name. */
export function clauseIn(profile: Profile, rule: string): string | undefined {
  return profile.rules?.find((item) => item.rule === rule)?.clause ?? PLACES[rule]?.(profile);
}

/** Whether a methodology asks for what a rule is about. */
export function appliesIn(profile: Profile, rule: string): boolean {
  if (profile.rules?.find((item) => item.rule === rule)?.applies === false) return false;
  return !OPTIONAL.has(rule) || clauseIn(profile, rule) !== undefined;
}
