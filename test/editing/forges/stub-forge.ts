import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ForgeKind, ForgeSettings } from '../../../src/editing/forges/settings.ts';
import { git } from '../../git-folder.ts';
import { STUB_DIALECTS } from './stub-dialects.ts';
import { hasBranch, isAhead, mergeBranch, serveGit } from './stub-repository.ts';

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

export interface Call {
  readonly method: string;
  /** Path and query as they came. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** How a call fails: with a status, or without any sensible answer. */
export type Failing = number | 'hang' | 'redirect' | 'html' | 'busy';

export interface StubForge {
  readonly url: string;
  readonly repository: string;
  readonly settings: ForgeSettings;
  /** The bare repository behind the forge; push `main` into it first. */
  readonly bare: string;
  /** Address for git over http. */
  readonly gitUrl: string;
  requests(): readonly StubRequest[];
  comments(): readonly StubComment[];
  /** Calls of the REST interface and of git, in order. */
  calls(): readonly Call[];
  /** What others did on the forge. */
  add(request: Partial<Omit<StubRequest, 'number'>> & { readonly branch: string }): StubRequest;
  addComment(number: number, author: string, body: string): void;
  /** Presses the button: really merges the branch in the bare repository. False where that is impossible. */
  merge(number: number): boolean;
  /** From now on calls whose «METHOD path» matches fail so; undefined ends it. */
  fail(how: Failing | undefined, which?: RegExp): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly link?: string;
}

/** A forge on this machine that speaks the REST of its kind and git over http, above a bare repository of its own. */
export async function startStubForge(options: {
  readonly kind: ForgeKind;
  readonly token: string;
  readonly repository?: string;
}): Promise<StubForge> {
  const { kind, repository = 'admin/reserve', token } = options;
  const dialect = STUB_DIALECTS[kind];
  const folder = mkdtempSync(join(tmpdir(), 'forge-'));
  const bare = join(folder, `${repository}.git`);
  mkdirSync(bare, { recursive: true });
  git(bare, ['init', '--quiet', '--bare', '--initial-branch=main']);
  git(bare, ['config', 'http.receivepack', 'true']);

  const requests: StubRequest[] = [];
  const comments: StubComment[] = [];
  const calls: Call[] = [];
  let failing: { readonly how: Failing; readonly which: RegExp } | undefined;

  const add: StubForge['add'] = (request) => {
    const whole = { base: 'main', fork: false, title: '', body: '', state: 'open' as const, ...request };
    requests.unshift({ ...whole, number: requests.length + 1 });
    return requests[0]!;
  };
  const addComment = (number: number, author: string, body: string): StubComment => {
    comments.push({ id: comments.length + 100, number, author, body });
    return comments.at(-1)!;
  };
  const show = (request: StubRequest) => dialect.show(request, !hasBranch(bare, request.branch));
  const merge = (number: number): boolean => {
    const request = requests.find((one) => one.number === number && one.state === 'open');
    if (!request || !mergeBranch(bare, request.branch, request.base)) return false;
    request.state = 'merged';
    return true;
  };

  const create = (fields: Fields): Answer => {
    const [branch, base] = [fields[dialect.head] ?? '', fields[dialect.base] ?? ''];
    if (!hasBranch(bare, branch) || !isAhead(bare, branch, base)) return { status: 422, body: { message: 'Invalid' } };
    const same = (one: StubRequest) => one.branch === branch && one.base === base && !one.fork && one.state === 'open';
    if (requests.some(same)) return { status: dialect.conflict, body: { message: 'Another open request exists' } };
    return {
      status: 201,
      body: show(add({ branch, base, title: fields['title'] ?? '', body: fields[dialect.body] ?? '' })),
    };
  };
  const edit = (request: StubRequest, fields: Fields): Answer => {
    request.title = fields['title'] ?? request.title;
    request.body = fields[dialect.body] ?? request.body;
    if (fields['state'] === 'closed' || fields['state_event'] === 'close') request.state = 'closed';
    return { status: dialect.edited, body: show(request) };
  };
  const editComment = (id: number, { body = '' }: Fields): Answer => {
    const comment = comments.find((one) => one.id === id);
    if (comment?.author !== 'secretary') return { status: comment ? 403 : 404, body: { message: 'Forbidden' } };
    comment.body = body;
    return { status: 200, body: dialect.showComment(comment) };
  };

  const route = (method: string, url: URL, fields: Fields): Answer => {
    const root = dialect.root(repository);
    if (!url.pathname.startsWith(root)) return { status: 404, body: { message: 'Not Found' } };
    const path = url.pathname.slice(root.length);
    const page = paged(url.searchParams, dialect.limit);
    if (path === dialect.requests && method === 'POST') return create(fields);
    if (path === dialect.requests && method === 'GET') {
      return page(requests.filter(dialect.filter(url.searchParams, repository.split('/')[0]!)).map(show));
    }
    const comment = dialect.oneComment.exec(path);
    if (comment && method === dialect.edit) return editComment(Number(comment[1]), fields);
    const [, number = '', rest = ''] = /^\w+\/(\d+)(\/\w+)?$/.exec(path) ?? [];
    const request = requests.find((one) => one.number === Number(number));
    if (!request) return { status: 404, body: { message: 'Not Found' } };
    if (path === `${dialect.requests}/${number}` && method === dialect.edit) return edit(request, fields);
    if (path === `${dialect.requests}/${number}/merge` && method === dialect.merge) {
      return merge(request.number)
        ? { status: 200, body: kind === 'forgejo' ? undefined : {} }
        : { status: 405, body: {} };
    }
    if (path === dialect.comments(number) && rest !== '') {
      if (method === 'GET')
        return page(comments.filter((one) => one.number === request.number).map(dialect.showComment));
      return { status: 201, body: dialect.showComment(addComment(request.number, 'secretary', fields['body'] ?? '')) };
    }
    return { status: 404, body: { message: 'Not Found' } };
  };

  const answer = (request: IncomingMessage, response: ServerResponse, body: string, path: string) => {
    const passes = dialect.accepts(token).some(([name, value]) => request.headers[name] === value);
    const fields = body === '' ? {} : (JSON.parse(body) as Fields);
    const result = passes
      ? route(request.method ?? '', new URL(path, 'http://stub.example'), fields)
      : { status: 401, body: { message: 'Bad credentials' } };
    response.statusCode = result.status;
    response.setHeader('content-type', 'application/json');
    if (result.link) response.setHeader('link', result.link);
    response.end(result.body === undefined ? '' : JSON.stringify(result.body));
  };

  const server = createServer((request, response) => {
    const { headers, method = '', url: path = '' } = request;
    const isGit = path.startsWith(`/${repository}.git/`);
    const parts: Buffer[] = [];
    const fails = failing?.which.test(`${method} ${path}`) ? failing.how : undefined;
    if (isGit && fails === undefined) {
      calls.push({ method, path, headers, body: '' });
      const [, pair = ''] = headers.authorization?.split(' ') ?? [];
      if (Buffer.from(pair, 'base64').toString().split(':')[1] === token) serveGit(bare, request, response, path);
      else response.writeHead(401, { 'www-authenticate': 'Basic realm="stub"' }).end();
      return;
    }
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      calls.push({ method, path, headers, body });
      if (fails === undefined) answer(request, response, body, path);
      else failWith(fails, response, headers);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    repository,
    settings: { kind, url, repository, branch: 'main' },
    bare,
    gitUrl: `${url}/${repository}.git`,
    requests: () => requests,
    comments: () => comments,
    calls: () => calls,
    add,
    addComment,
    merge,
    fail(how, which = /^/) {
      failing = how === undefined ? undefined : { how, which };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Fields = Readonly<Record<string, string | undefined>>;

/** One page of a list, with the header that says where the next one is. */
function paged(query: URLSearchParams, limit: string): (rows: readonly object[]) => Answer {
  const size = Math.min(Number(query.get(limit) ?? 20), 100);
  const page = Number(query.get('page') ?? 1);
  return (rows) => ({
    status: 200,
    body: rows.slice((page - 1) * size, page * size),
    ...(rows.length > page * size && { link: `<https://elsewhere.example/?page=${page + 1}>; rel="next"` }),
  });
}

/** A failing server repeats what it was told, token and all: that must not reach a message of ours. */
function failWith(how: Failing, response: ServerResponse, headers: IncomingMessage['headers']): void {
  if (how === 'hang') return;
  if (how === 'redirect') response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
  else if (how === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Intranet</h1>');
  else if (how === 'busy') response.writeHead(403, { 'x-ratelimit-remaining': '0' }).end('{}');
  else response.writeHead(how, { 'content-type': 'application/json' }).end(JSON.stringify({ message: headers }));
}
