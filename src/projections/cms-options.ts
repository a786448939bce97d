import type { Corpus } from '../records/corpus.ts';
import type { Field } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { FormOption } from './cms-field.ts';

type ProfileList = 'levels' | 'sources' | 'exclusionGrounds' | 'groups' | 'stages' | 'evaluationMethods';

/** The fields that hold codes of the municipality's profile, and the list of the profile that explains them. */
export const PROFILE_CODES: Readonly<Record<string, ProfileList>> = {
  'decision/level': 'levels',
  'decision/source': 'sources',
  'decision/ground': 'exclusionGrounds',
  'position/group': 'groups',
  'selection/level': 'levels',
  'selection/stages/stage': 'stages',
  'selection/methods': 'evaluationMethods',
};

/**
 * Finds what may be chosen in fields whose values the schema does not list: codes of the profile and, for the form on
 * the secretary's own machine, the addresses for which consents were given. Those are nobody else's business.
 */
export function optionsIn(
  corpus: Corpus,
  municipality: string,
  isPrivate: boolean,
): (type: RecordType, field: Field, path: readonly string[]) => readonly FormOption[] | undefined {
  const passport = corpus.get('municipality', municipality, municipality)?.data;
  const profile = passport?.profile === undefined ? undefined : corpus.get('profile', '', passport.profile)?.data;
  const addresses = new Set([
    ...(passport?.siteUrl === undefined ? [] : [passport.siteUrl]),
    ...corpus.list('person', municipality).flatMap(({ data }) => data.siteUrls ?? []),
  ]);
  return (type, field, path) => {
    if (field.kind === 'list' && field.item?.format === 'web-address') {
      return !isPrivate || addresses.size === 0 ? undefined : [...addresses].map((value) => ({ value, label: value }));
    }
    const list = field.kind === 'text' ? PROFILE_CODES[[type, ...path].join('/')] : undefined;
    const codes = list && profile?.[list];
    return codes?.map(({ clause, code, label }) => ({ value: code, label: `${label} (${clause})` }));
  };
}
