import { underBase } from './addresses.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** Makes an address that starts with `/` whole: with the host, under the path where the site stands. */
export type Whole = (address: string) => string;

/**
 * How addresses become whole in files that are read away from the site, such as feeds. The host is the one the site is
 * built for; where none is named, it is that of the address for which consents are given (`siteUrl`), because no other
 * address is known. Undefined where neither is.
 */
export function wholeAddresses(
  { basePath, host, sections }: Pick<Site, 'basePath' | 'host' | 'sections'>,
  section: Section | undefined = sections.find(({ context }) => context.municipality.data.siteUrl !== undefined),
): Whole | undefined {
  const base = host ?? section?.context.municipality.data.siteUrl;
  return base === undefined ? undefined : (address) => new URL(underBase(basePath, address), base).href;
}
