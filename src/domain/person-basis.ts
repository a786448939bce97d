import { isWithin, type CivilDate } from './calendar.ts';
import type { Identified } from './records.ts';

/** Facts about a person that a basis can open, as `person.fields` names them. */
export type PersonFact = NonNullable<Identified<'person'>['data']['fields']>[number];

/** Whether anything about a person may be shown, and if not, why. */
export type Disclosure =
  | { readonly shown: true; readonly facts: ReadonlySet<PersonFact> }
  | {
      readonly shown: false;
      readonly why: 'no-basis' | 'withdrawn' | 'not-yet' | 'expired' | 'other-site' | 'no-name';
    };

/** The four facts that clause 13.3 asks to publish; an act or an office opens these and no more. */
const MANDATORY: readonly PersonFact[] = ['fio', 'decision', 'postAtInclusion', 'appointedPost'];

/**
 * What the basis of a person opens on a day and a site. Closed is the default: a consent that was withdrawn, has run
 * out, names another site or leaves out the name opens nothing (152-FZ, article 10.1).
 */
export function disclosureOf(
  { data }: Identified<'person'>,
  today: CivilDate,
  siteUrl: string | undefined,
): Disclosure {
  if (data.withdrawnOn !== undefined && data.withdrawnOn <= today) return { shown: false, why: 'withdrawn' };
  if (data.basis === 'none') return { shown: false, why: 'no-basis' };
  if (data.validFrom !== undefined && data.validFrom > today) return { shown: false, why: 'not-yet' };
  if (!isWithin(today, data.validFrom, data.validUntil)) return { shown: false, why: 'expired' };
  if (data.surname === undefined || data.name === undefined) return { shown: false, why: 'no-name' };
  if (data.basis !== 'consent') return { shown: true, facts: new Set(MANDATORY) };
  if (!coversSite(data.siteUrls ?? [], siteUrl)) return { shown: false, why: 'other-site' };
  const facts = new Set(data.fields);
  return facts.has('fio') ? { shown: true, facts } : { shown: false, why: 'no-name' };
}

/** A consent names an address; it covers that page and whatever lies below it. */
function coversSite(consented: readonly string[], siteUrl: string | undefined): boolean {
  if (siteUrl === undefined) return false;
  const site = withSlash(siteUrl);
  return consented.some((url) => site.startsWith(withSlash(url)));
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
