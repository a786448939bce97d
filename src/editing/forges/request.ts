import { ForgeError, failure, remark, type FailureKind } from './failure.ts';
import type { ForgeSettings } from './settings.ts';

/** How a server is reached; tests replace both. `timeout` is in milliseconds and covers the whole answer. */
export interface Connection {
  readonly fetch?: typeof fetch;
  readonly timeout?: number;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';
export type Json = Readonly<Record<string, unknown>>;

/** One repository's part of a REST interface. Both calls throw a ForgeError and nothing else. */
export interface Api {
  /** Sends one request; the answer is its JSON, undefined where the answer is empty. */
  readonly send: (method: Method, path: string, body?: Json) => Promise<unknown>;
  /** All pages of a list, one element at a time. */
  readonly list: (path: string, query: Readonly<Record<string, string>>) => AsyncGenerator<Json>;
}

const TIMEOUT = 20_000;
/** Far above the requests of any municipality: a server that never ends its list must not hold us for ever. */
const MAX_PAGES = 50;

/** The interface that starts at `root`, with these headers in every request. */
export function apiAt(
  root: string,
  headers: Readonly<Record<string, string>>,
  { settings, token, connection = {} }: { settings: ForgeSettings; token: string; connection?: Connection },
): Api {
  const call = async (method: Method, path: string, body?: Json): Promise<Answer> => {
    const { fetch: send = fetch, timeout = TIMEOUT } = connection;
    try {
      const response = await send(`${root}/${path}`, {
        method,
        headers: {
          ...headers,
          accept: 'application/json',
          'user-agent': 'municipal-reserve',
          ...(body && { 'content-type': 'application/json' }),
        },
        // A redirect could carry the token to another host, so none is followed.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        ...(body && { body: JSON.stringify(body) }),
      });
      return { response, text: await response.text() };
    } catch (error) {
      throw failure('unavailable', settings, remark(reasonOf(error), [token]));
    }
  };
  const read = ({ response, text }: Answer): unknown => {
    const detail = remark(`${response.status} ${text}`, [token]);
    const kind = kindOf(response);
    if (kind !== undefined) throw failure(kind, settings, detail);
    if (text.trim() === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw failure('settings', settings, detail);
    }
  };
  return {
    send: async (method, path, body) => read(await call(method, path, body)),
    list: async function* (path, query) {
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await call('GET', `${path}?${new URLSearchParams({ ...query, page: `${page}` }).toString()}`);
        const rows = read(answer);
        if (!Array.isArray(rows)) throw failure('settings', settings);
        yield* rows as Json[];
        // All three forges announce a further page so; the address they give is not used.
        if (!/rel="?next"?/.test(answer.response.headers.get('link') ?? '')) return;
      }
    },
  };
}

/** Whether this is a failure of one of these kinds. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is ForgeError {
  return error instanceof ForgeError && kinds.includes(error.kind);
}

interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** What kind of failure an answer is; undefined for a success. */
function kindOf({ headers, ok, status }: Response): FailureKind | undefined {
  if (ok) return undefined;
  if (status === 401) return 'token';
  // GitHub says 403 also to those who ask too often.
  if (status === 403) return headers.get('x-ratelimit-remaining') === '0' ? 'unavailable' : 'rights';
  if (status === 404 || status === 410) return 'missing';
  if (status < 400) return 'settings';
  return status >= 500 || status === 408 || status === 429 ? 'unavailable' : 'refused';
}

/** Node hides the reason of a failed connection («ECONNREFUSED») behind «fetch failed». */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
