import type { Act, Decision, Identified, Membership, Profile, Protocol } from '../../src/domain/records.ts';
import { registerOf, type Register } from '../../src/domain/register.ts';
import { dataOf } from '../records/read-fixture.ts';

const ROSTOV = dataOf('profile', 'content/profiles/rostov-2018.yaml') as Profile;

/** The Rostov profile, with other numbers where a test needs them. */
export function profile(changes: Partial<Profile> = {}): Profile {
  return { ...ROSTOV, ...changes };
}

/** The Rostov profile without one of its optional parts. */
export function without(part: 'yearlyReviewClause' | 'careerMaterialClause'): Profile {
  return Object.fromEntries(Object.entries(ROSTOV).filter(([name]) => name !== part)) as unknown as Profile;
}

export function member(
  person: string,
  role: Membership['data']['role'] = 'member',
  changes: Partial<Membership['data']> = {},
): Membership {
  return {
    id: `${person}-${changes.from ?? '2025'}`,
    data: { person, role, from: '2025-01-01', act: 'sostav', ...changes },
  };
}

/** A Commission of seven: chair, deputy, secretary, four members. */
export const COMMISSION: readonly Membership[] = [
  member('c-1', 'chair'),
  member('c-2', 'deputy'),
  member('c-3', 'secretary'),
  member('c-4'),
  member('c-5'),
  member('c-6'),
  member('c-7'),
];

export function protocol(id: string, date: string, changes: Partial<Protocol['data']> = {}): Protocol {
  return {
    id,
    data: {
      number: '1',
      date,
      form: 'in-person',
      presiding: 'c-1',
      secretary: 'c-3',
      present: ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'],
      agenda: [{ n: 1, title: 'Кадры' }],
      signedBy: 'c-1',
      signedOn: date,
      ...changes,
    },
  };
}

/** A decision that five present members take without a dissenting vote. */
export function decision(
  id: string,
  sitting: string,
  kind: Decision['data']['kind'],
  changes: Partial<Decision['data']> = {},
): Decision {
  return { id, data: { protocol: sitting, item: 1, kind, vote: { for: 5 }, ...changes } };
}

/** A decision to include a person in the functional reserve for a post. */
export function inclusion(
  id: string,
  sitting: string,
  person: string,
  changes: Partial<Decision['data']> = {},
): Decision {
  const place = { level: 'functional', position: 'zam', source: 'selection', postAtInclusion: 'начальник отдела' };
  return decision(id, sitting, 'include', { person, ...place, ...changes });
}

export function act(id: string, changes: Partial<Act['data']> = {}): Act {
  return { id, data: { kind: 'распоряжение', title: 'Акт', purposes: ['reserve-list'], ...changes } };
}

export function person(data: Partial<Identified<'person'>['data']>): Identified<'person'> {
  return { id: 'p-1', data: { basis: 'none', ...data } };
}

/** A register of a Commission of seven with sittings on these days, by id, and these decisions and acts. */
export function register(
  days: Readonly<Record<string, string>>,
  decisions: readonly Decision[],
  more: { acts?: readonly Act[]; profile?: Profile; protocols?: readonly Protocol[] } = {},
): Register {
  return registerOf({
    profile: more.profile ?? profile(),
    acts: more.acts ?? [],
    memberships: COMMISSION,
    protocols: more.protocols ?? Object.entries(days).map(([id, day]) => protocol(id, day)),
    decisions,
  });
}
