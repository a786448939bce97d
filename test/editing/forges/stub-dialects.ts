import type { ForgeKind } from '../../../src/editing/forges/settings.ts';
import type { StubComment, StubRequest } from './stub-state.ts';

/** What the three forges call things, written from their references and not from our adapters. */
export interface StubDialect {
  /** Path of the interface about one repository. */
  readonly root: (repository: string) => string;
  /** Headers with which the token is accepted. */
  readonly accepts: (token: string) => readonly (readonly [name: string, value: string])[];
  readonly requests: string;
  readonly edit: 'PATCH' | 'PUT';
  readonly merge: 'PUT' | 'POST';
  readonly comments: (number: string) => string;
  readonly oneComment: RegExp;
  readonly limit: string;
  /** Status with which a second request from a branch is refused. */
  readonly conflict: 409 | 422;
  readonly edited: 200 | 201;
  /** Field and value that close a request. */
  readonly closed: readonly [name: string, value: string];
  readonly head: string;
  readonly base: string;
  readonly body: string;
  readonly filter: (query: URLSearchParams, owner: string) => (request: StubRequest) => boolean;
  readonly show: (request: StubRequest, gone: boolean) => object;
  readonly showComment: (comment: StubComment) => object;
}

const OWN = 7;
const FORK = 8;
const showComment = ({ author, body, id }: StubComment) => ({ id, body, user: { login: author } });
const isState = (request: StubRequest, wanted: string | null) =>
  wanted === 'all' || (wanted ?? 'open') === (request.state === 'open' ? 'open' : 'closed');

const github: StubDialect = {
  root: (repository) => `/api/v3/repos/${repository}/`,
  accepts: (token) => [
    ['authorization', `Bearer ${token}`],
    ['authorization', `token ${token}`],
  ],
  requests: 'pulls',
  edit: 'PATCH',
  merge: 'PUT',
  comments: (number) => `issues/${number}/comments`,
  oneComment: /^issues\/comments\/(\d+)$/,
  limit: 'per_page',
  conflict: 422,
  edited: 200,
  closed: ['state', 'closed'],
  head: 'head',
  base: 'base',
  body: 'body',
  filter: (query, owner) => (request) =>
    isState(request, query.get('state')) &&
    [null, `${request.fork ? 'stranger' : owner}:${request.branch}`].includes(query.get('head')) &&
    [null, request.base].includes(query.get('base')),
  show: ({ base, body, branch, number, state, title }) => ({
    number,
    title,
    body,
    state: state === 'open' ? 'open' : 'closed',
    merged_at: state === 'merged' ? '2026-11-20T12:00:00Z' : null,
    html_url: `https://elsewhere.example/${number}`,
    head: { ref: branch },
    base: { ref: base },
  }),
  showComment,
};

const gitlab: StubDialect = {
  root: (repository) => `/api/v4/projects/${encodeURIComponent(repository)}/`,
  accepts: (token) => [
    ['private-token', token],
    ['authorization', `Bearer ${token}`],
  ],
  requests: 'merge_requests',
  edit: 'PUT',
  merge: 'PUT',
  comments: (number) => `merge_requests/${number}/notes`,
  oneComment: /^merge_requests\/\d+\/notes\/(\d+)$/,
  limit: 'per_page',
  conflict: 409,
  edited: 200,
  closed: ['state_event', 'close'],
  head: 'source_branch',
  base: 'target_branch',
  body: 'description',
  filter: (query) => (request) =>
    ['all', null, request.state === 'open' ? 'opened' : request.state].includes(query.get('state')) &&
    [null, request.branch].includes(query.get('source_branch')) &&
    [null, request.base].includes(query.get('target_branch')),
  show: ({ base, body, branch, fork, number, state, title }) => ({
    id: number + 1000,
    iid: number,
    title,
    description: body,
    state: state === 'open' ? 'opened' : state,
    source_branch: branch,
    target_branch: base,
    source_project_id: fork ? FORK : OWN,
    target_project_id: OWN,
    project_id: OWN,
    web_url: `https://elsewhere.example/${number}`,
  }),
  showComment,
};

const forgejo: StubDialect = {
  ...github,
  root: (repository) => `/api/v1/repos/${repository}/`,
  accepts: (token) => [
    ['authorization', `token ${token}`],
    ['authorization', `Bearer ${token}`],
  ],
  merge: 'POST',
  limit: 'limit',
  conflict: 409,
  edited: 201,
  filter: (query) => (request) => isState(request, query.get('state')),
  show: (request, gone) => ({
    ...github.show(request, gone),
    merged: request.state === 'merged',
    head: {
      label: request.branch,
      ref: gone ? `refs/pull/${request.number}/head` : request.branch,
      repo_id: request.fork ? FORK : OWN,
    },
    base: { label: request.base, ref: request.base, repo_id: OWN },
  }),
};

export const STUB_DIALECTS: Readonly<Record<ForgeKind, StubDialect>> = { github, gitlab, forgejo };
