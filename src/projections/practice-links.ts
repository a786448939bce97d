import { adoptionsAmong, type Adoption } from '../domain/practice-adoptions.ts';
import { byPracticePath, samePractices, type KeptPractice } from '../domain/practice-links.ts';
import type { PracticeEvidence } from '../domain/practice-status.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import { computedOnce } from './current.ts';
import type { Link } from './inline.ts';
import { publicRecord } from './public-fields.ts';

/** What the record of a practice opens, and where it lies. */
export interface OpenPractice extends KeptPractice {
  readonly entry: Entry<'practice'>;
  readonly data: ReturnType<typeof publicRecord<'practice'>>;
}

/** What records say of each other's practices. */
export interface PracticeLinks {
  readonly practices: readonly OpenPractice[];
  /** By `municipality/id`, by former names too. */
  readonly known: ReadonlyMap<string, OpenPractice>;
  /** Records of one practice, each record in exactly one group. */
  readonly groups: readonly (readonly OpenPractice[])[];
  readonly groupOf: (practice: OpenPractice) => readonly OpenPractice[];
  readonly adoptions: readonly Adoption<OpenPractice>[];
  /** Who took over a practice, from whichever of its records. */
  readonly takenBy: (practice: OpenPractice) => readonly Adoption<OpenPractice>[];
  /** From whom the practice of this record was taken. */
  readonly takenFrom: (practice: OpenPractice) => Adoption<OpenPractice> | undefined;
  /** The lists of recommendations that name it. */
  readonly recommendedIn: (practice: OpenPractice) => readonly Link[];
}

/** All links between practices of a corpus, computed once. */
export const practiceLinks = computedOnce('practice links', (corpus: Corpus): PracticeLinks => {
  const practices = corpus.list('practice').map((entry): OpenPractice => ({
    entry,
    municipality: entry.municipality,
    id: entry.id,
    data: publicRecord(entry),
  }));
  const known = byPracticePath(practices);
  const groups = samePractices(practices);
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  const adoptions = adoptionsAmong(practices, (id) => namesOf(corpus, id));
  const byDonor = Map.groupBy(adoptions, ({ donor }) => donor && groupOf.get(donor));
  const byAdopter = new Map(adoptions.flatMap((one) => (one.adopter ? [[one.adopter, one] as const] : [])));
  const named = recommendationsOf(corpus, known);
  return {
    practices,
    known,
    groups,
    groupOf: (practice) => groupOf.get(practice)!,
    adoptions,
    takenBy: (practice) => byDonor.get(groupOf.get(practice)) ?? [],
    takenFrom: (practice) => byAdopter.get(practice),
    recommendedIn: (practice) => groupOf.get(practice)!.flatMap((one) => named.get(one) ?? []),
  };
});

/** What others say of a practice, for its status. */
export function evidenceOf(links: PracticeLinks, practice: OpenPractice): PracticeEvidence {
  return {
    recommendations: links.recommendedIn(practice).length,
    confirmed: links.takenBy(practice).filter(({ confirmed }) => confirmed).length,
  };
}

function namesOf(corpus: Corpus, id: string): string[] {
  const data = corpus.get('municipality', '', id)?.data;
  return [data?.name, data?.shortName].filter((name) => name !== undefined);
}

function recommendationsOf(
  corpus: Corpus,
  known: ReadonlyMap<string, OpenPractice>,
): ReadonlyMap<OpenPractice, readonly Link[]> {
  const found = corpus.list('recommendations').flatMap((entry) => {
    const { items, title } = publicRecord(entry);
    return items.flatMap(({ n, practices = [] }) =>
      practices.flatMap((path) => {
        const practice = known.get(path);
        return practice ? [{ practice, link: { text: `${title}, пункт ${n}`, href: addressOf(entry) } }] : [];
      }),
    );
  });
  return new Map(
    [...Map.groupBy(found, ({ practice }) => practice)].map(([practice, list]) => [
      practice,
      list.map(({ link }) => link),
    ]),
  );
}
