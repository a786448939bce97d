import { underBase } from '../projections/addresses.ts';
import { currentSite } from '../projections/current.ts';

/**
 * An address of the site under the base path it is built for; addresses outside the site stay as they are. The path comes
 * with the site's data and not from `import.meta.env`, which a variable of the machine's environment can change.
 */
export function href(address: string): string {
  return address.startsWith('/') ? underBase(currentSite().basePath, address) : address;
}

/** The permanent address of a page for those who are not on the site: on paper, in a file. Undefined while the site's own address is not known. */
export function permanentAddress(address: string, site: URL | undefined): string | undefined {
  return site && new URL(href(address), site).href;
}

/** The text of a record with its links into the site under the base path, too. It is HTML of our own making (src/records/body.ts). */
export function prose(html: string): string {
  return html.replaceAll('<a href="/', `<a href="${href('/')}`);
}
