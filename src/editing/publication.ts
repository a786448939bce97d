import type { Draft } from './drafts.ts';

/** A forge where drafts become requests. Every function throws a Refusal in Russian where the forge says no. */
export interface Publication {
  /** Sends the draft and opens a request for it, or brings the open one up to date. `summary` says in Markdown what will change. */
  readonly submit: (draft: Draft, summary: string) => Promise<{ readonly url: string }>;
  /** Asks the forge to accept the request, so that its own checks decide. */
  readonly merge: (draft: Draft) => Promise<void>;
  /** Takes in what the forge has published and returns its commit; no branch here is moved. */
  readonly fetch: () => Promise<string>;
  /** Takes the request back when its draft is thrown away. */
  readonly withdraw?: (draft: Draft) => Promise<void>;
}

/** Says in Markdown what changes between two folders of content. */
export type Describe = (before: string, after: string) => Promise<string>;
