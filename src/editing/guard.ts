import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must show to be answered at all. */
export interface Lock {
  readonly port: number;
  /** The secret of this run. */
  readonly token: string;
}

/** The parameter of the address that opens the form. */
export const KEY = 'k';

/**
 * Whether a request comes from a page of this server in the browser that was let in. The name of the host keeps out
 * pages that point their own name at this machine, the origin keeps out pages of other sites, the cookie everybody else.
 */
export function isAdmitted(request: IncomingMessage, lock: Lock): boolean {
  return isOurHost(request, lock) && isOurOrigin(request, lock) && hasCookie(request, lock);
}

/** Whether a request may ask for the cookie: by the address that was printed, without another site in between. */
export function isOpening(request: IncomingMessage, lock: Lock): boolean {
  const key = addressOf(request)?.searchParams.get(KEY);
  return request.method === 'GET' && isOurHost(request, lock) && typeof key === 'string' && same(key, lock.token);
}

/** The cookie that lets a browser in; programs in the page cannot read it and other sites cannot send it. */
export function cookieOf({ port, token }: Lock): string {
  return `reserve-edit-${port}=${token}; Path=/; HttpOnly; SameSite=Strict`;
}

/** The address of the server, which is also the only origin it answers. */
export function originOf({ port }: Lock): string {
  return `http://127.0.0.1:${port}`;
}

/** What a request asks for; undefined where that is no address. Only its path and its parameters may be believed. */
export function addressOf({ url = '/' }: IncomingMessage): URL | undefined {
  return URL.parse(url, 'http://127.0.0.1') ?? undefined;
}

function isOurHost({ headers }: IncomingMessage, lock: Lock): boolean {
  return headers.host === originOf(lock).slice('http://'.length);
}

function isOurOrigin({ headers, method }: IncomingMessage, lock: Lock): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined ? method === 'GET' || method === 'HEAD' : headers.origin === originOf(lock);
}

function hasCookie({ headers }: IncomingMessage, { port, token }: Lock): boolean {
  const name = `reserve-edit-${port}=`;
  const cookie = headers.cookie?.split('; ').find((one) => one.startsWith(name));
  return cookie !== undefined && same(cookie.slice(name.length), token);
}

/** Compares without telling by the time taken how much was right. */
function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
