/** The only value of a filter of Pagefind, `kind=acts` say: it writes the values of one filter in an order that changes from run to run. */
export const YES = 'yes';

/** The name of the filter for one value of a facet, free of the characters that Pagefind reads in names. */
export function facetKey(facet: string, value: string): string {
  return `${facet}=${encodeURIComponent(value)}`;
}
