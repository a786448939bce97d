import type { Name } from './person-remarks.ts';
import { elementsOf } from './xml.ts';

/** What the XMP of a picture or a PDF says of people: who made it, and where. */
export function readXmp(xmp: string): { readonly names: readonly Name[]; readonly hasPlace: boolean } {
  const creators = elementsOf(xmp, 'creator').map((value) => value.replaceAll(/\s+/g, ' '));
  const credits = elementsOf(xmp, 'Credit');
  return {
    names: [...creators, ...credits].map((value) => ({ role: 'автор', value })),
    hasPlace: /GPS(Latitude|Longitude|Position)/.test(xmp),
  };
}
