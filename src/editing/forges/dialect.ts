import type { RequestText } from './forge.ts';
import type { Json, Method } from './request.ts';
import type { ForgeSettings } from './settings.ts';

/** What one forge calls things: everything in which the three REST interfaces differ, and nothing else. */
export interface Dialect {
  /** Address of the interface's part about one repository. */
  readonly root: (settings: ForgeSettings) => string;
  readonly headers: (token: string) => Readonly<Record<string, string>>;
  /** The name before the token where git asks for a name and a password. */
  readonly gitUser: string;
  /** The page of a request, below the page of the repository. */
  readonly page: (number: number) => string;
  readonly requests: string;
  /** Queries that together list the requests from a branch, the open ones first. */
  readonly queries: (branch: string, settings: ForgeSettings) => readonly Readonly<Record<string, string>>[];
  /** The request in an element of that list; its branch is empty where it comes from a foreign repository. */
  readonly read: (raw: unknown) => RequestFacts;
  readonly created: (branch: string, target: string, text: RequestText) => Json;
  readonly edit: Method;
  readonly edited: (text: RequestText) => Json;
  readonly closed: Json;
  readonly comments: (number: number) => string;
  readonly oneComment: (number: number, id: number) => string;
  readonly merge: { readonly method: Method; readonly path: (number: number) => string; readonly body: Json };
}

/** A request as the forge tells it. */
export interface RequestFacts {
  readonly number: number;
  readonly state: 'open' | 'merged' | 'closed';
  readonly title: string;
  readonly branch: string;
  readonly target: string;
}

/** A text at a path of a JSON answer; empty where there is none. */
export function textAt(raw: unknown, ...path: readonly string[]): string {
  const value = at(raw, path);
  return typeof value === 'string' ? value : '';
}

/** A number at a path of a JSON answer; NaN where there is none. */
export function numberAt(raw: unknown, ...path: readonly string[]): number {
  const value = at(raw, path);
  return typeof value === 'number' ? value : NaN;
}

function at(raw: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
    raw,
  );
}
