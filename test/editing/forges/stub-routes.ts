import { STUB_DIALECTS, type StubDialect } from './stub-dialects.ts';
import { hasBranch, isAhead } from './stub-repository.ts';
import { addComment, addRequest, mergeRequest, type StubRequest, type StubState } from './stub-state.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly link?: string;
}

export type Fields = Readonly<Record<string, string | undefined>>;

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

/** The answer of the REST interface to a call whose token was accepted. */
export function answerTo(state: StubState, method: string, url: URL, fields: Fields): Answer {
  const dialect = STUB_DIALECTS[state.kind];
  const root = dialect.root(state.repository);
  if (!url.pathname.startsWith(root)) return NOT_FOUND;
  const path = url.pathname.slice(root.length);
  if (path === dialect.requests) {
    return method === 'POST' ? create(state, dialect, fields) : listRequests(state, dialect, url.searchParams);
  }
  const comment = dialect.oneComment.exec(path);
  if (comment && method === dialect.edit) return editComment(state, dialect, Number(comment[1]), fields);
  const number = /^\w+\/(\d+)/.exec(path)?.[1] ?? '';
  const request = state.requests.find((one) => one.number === Number(number));
  if (!request) return NOT_FOUND;
  if (path === `${dialect.requests}/${number}` && method === dialect.edit) return edit(state, dialect, request, fields);
  if (path === `${dialect.requests}/${number}/merge` && method === dialect.merge) return merge(state, request);
  if (path !== dialect.comments(number)) return NOT_FOUND;
  if (method === 'POST') {
    const added = addComment(state, { number: request.number, author: 'secretary', body: fields['body'] ?? '' });
    return { status: 201, body: dialect.showComment(added) };
  }
  const comments = state.comments.filter((one) => one.number === request.number);
  return page(comments.map(dialect.showComment), url.searchParams, dialect);
}

function listRequests(state: StubState, dialect: StubDialect, query: URLSearchParams): Answer {
  const wanted = dialect.filter(query, state.repository.split('/')[0] ?? '');
  return page(
    state.requests.filter(wanted).map((request) => shown(state, dialect, request)),
    query,
    dialect,
  );
}

function create(state: StubState, dialect: StubDialect, fields: Fields): Answer {
  const [branch, base] = [fields[dialect.head] ?? '', fields[dialect.base] ?? ''];
  const { bare, requests } = state;
  if (!hasBranch(bare, branch) || !isAhead(bare, branch, base)) return { status: 422, body: { message: 'Invalid' } };
  const same = (one: StubRequest) => one.branch === branch && one.base === base && !one.fork && one.state === 'open';
  if (requests.some(same)) return { status: dialect.conflict, body: { message: 'Another open request exists' } };
  const [title, body] = [fields['title'] ?? '', fields[dialect.body] ?? ''];
  return { status: 201, body: shown(state, dialect, addRequest(state, { branch, base, title, body })) };
}

function edit(state: StubState, dialect: StubDialect, request: StubRequest, fields: Fields): Answer {
  request.title = fields['title'] ?? request.title;
  request.body = fields[dialect.body] ?? request.body;
  const [name, value] = dialect.closed;
  if (fields[name] === value) request.state = 'closed';
  return { status: dialect.edited, body: shown(state, dialect, request) };
}

function merge(state: StubState, request: StubRequest): Answer {
  if (!mergeRequest(state, request.number)) return { status: 405, body: {} };
  return { status: 200, ...(state.kind !== 'forgejo' && { body: {} }) };
}

function editComment({ comments }: StubState, dialect: StubDialect, id: number, { body = '' }: Fields): Answer {
  const comment = comments.find((one) => one.id === id);
  if (comment?.author !== 'secretary') return { status: comment ? 403 : 404, body: { message: 'Forbidden' } };
  comment.body = body;
  return { status: 200, body: dialect.showComment(comment) };
}

function shown({ bare }: StubState, dialect: StubDialect, request: StubRequest): object {
  return dialect.show(request, !hasBranch(bare, request.branch));
}

/** One page of a list, with the header that says where the next one is. */
function page(rows: readonly object[], query: URLSearchParams, { limit }: StubDialect): Answer {
  const size = Math.min(Number(query.get(limit) ?? 20), 100);
  const current = Number(query.get('page') ?? 1);
  return {
    status: 200,
    body: rows.slice((current - 1) * size, current * size),
    ...(rows.length > current * size && { link: `<https://elsewhere.example/?page=${current + 1}>; rel="next"` }),
  };
}
