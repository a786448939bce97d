/** An address of the site under the base path it is built for; addresses outside the site stay as they are. */
export function href(address: string): string {
  if (!address.startsWith('/')) return address;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
