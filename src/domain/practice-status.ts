import type { RecordTypes } from '../records/types.generated.ts';

type PracticeData = RecordTypes['practice'];

/** How far a practice has come, by facts alone: each stage is the proof of a stranger more than the one before. */
export type PracticeStage = 'described' | 'measured' | 'recommended' | 'adopted';

/** What others have said and done about a practice; its own record holds the rest. */
export interface PracticeEvidence {
  /** In how many lists of recommendations it is named. */
  readonly recommendations: number;
  /** How many adoptions the records of both sides agree on. */
  readonly confirmed: number;
}

/** The results that are measured: those whose number has a unit or a source. «12» alone says nothing that could be checked. */
export function measuredResults({ results }: Pick<PracticeData, 'results'>): PracticeData['results'] {
  return results.filter(({ source, unit }) => unit !== undefined || source !== undefined);
}

/** Whether anything is measured: the one answer that the status, the scorecard, the filters and the yearly collection give. */
export function isMeasured(data: Pick<PracticeData, 'results'>): boolean {
  return measuredResults(data).length > 0;
}

/** Who takes part is listed as a participant: that is no place. */
const NO_PLACE = /^(участ|без\s+места)/i;

/** The contests in which a practice took a place. */
export function placesOf({
  contests = [],
}: Pick<PracticeData, 'contests'>): readonly NonNullable<PracticeData['contests']>[number][] {
  return contests.filter(({ place }) => place !== undefined && !NO_PLACE.test(place.trim()));
}

/** The furthest stage that a practice has reached; it need not have passed through the others. */
export function practiceStatus(
  data: Pick<PracticeData, 'results' | 'contests'>,
  { confirmed, recommendations }: PracticeEvidence,
): PracticeStage {
  if (confirmed > 0) return 'adopted';
  if (recommendations > 0 || placesOf(data).length > 0) return 'recommended';
  return isMeasured(data) ? 'measured' : 'described';
}
