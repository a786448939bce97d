import type { ForgeKind } from '../../../src/editing/forges/settings.ts';
import { mergeBranch } from './stub-repository.ts';

export interface StubRequest {
  readonly number: number;
  readonly branch: string;
  readonly base: string;
  /** From somebody else's copy of the repository. */
  readonly fork: boolean;
  title: string;
  body: string;
  state: 'open' | 'merged' | 'closed';
}

export interface StubComment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  body: string;
}

/** What a stub forge remembers, newest requests first. */
export interface StubState {
  readonly kind: ForgeKind;
  readonly repository: string;
  readonly bare: string;
  readonly requests: StubRequest[];
  readonly comments: StubComment[];
}

export type NewRequest = Partial<Omit<StubRequest, 'number'>> & { readonly branch: string };

export function addRequest({ requests }: StubState, request: NewRequest): StubRequest {
  const whole = { base: 'main', fork: false, title: '', body: '', state: 'open' as const, ...request };
  requests.unshift({ ...whole, number: requests.length + 1 });
  return requests[0]!;
}

export function addComment({ comments }: StubState, comment: Omit<StubComment, 'id'>): StubComment {
  comments.push({ id: comments.length + 100, ...comment });
  return comments.at(-1)!;
}

/** Merges the branch of an open request in the bare repository; false where that is impossible. */
export function mergeRequest({ bare, requests }: StubState, number: number): boolean {
  const request = requests.find((one) => one.number === number && one.state === 'open');
  if (!request || !mergeBranch(bare, request.branch, request.base)) return false;
  request.state = 'merged';
  return true;
}
