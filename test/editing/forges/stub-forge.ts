import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ForgeKind, ForgeSettings } from '../../../src/editing/forges/settings.ts';
import { git } from '../../git-folder.ts';
import { STUB_DIALECTS } from './stub-dialects.ts';
import { serveGit } from './stub-repository.ts';
import { answerTo, type Answer, type Fields } from './stub-routes.ts';
import * as remembered from './stub-state.ts';

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
  requests(): readonly remembered.StubRequest[];
  comments(): readonly remembered.StubComment[];
  /** Calls of the REST interface and of git, in order. */
  calls(): readonly Call[];
  /** What others did on the forge. */
  add(request: remembered.NewRequest): remembered.StubRequest;
  addComment(number: number, author: string, body: string): void;
  /** Presses the button: really merges the branch in the bare repository. False where that is impossible. */
  merge(number: number): boolean;
  /** From now on calls whose «METHOD path» matches fail so; undefined ends it. */
  fail(how: Failing | undefined, which?: RegExp): void;
  close(): Promise<void>;
}

/** A forge on this machine that speaks the REST of its kind and git over http, above a bare repository of its own. */
export async function startStubForge({ kind, repository = 'admin/reserve', token }: Options): Promise<StubForge> {
  const folder = mkdtempSync(join(tmpdir(), 'forge-'));
  const bare = join(folder, `${repository}.git`);
  mkdirSync(bare, { recursive: true });
  git(bare, ['init', '--quiet', '--bare', '--initial-branch=main']);
  git(bare, ['config', 'http.receivepack', 'true']);
  const state: remembered.StubState = { kind, repository, bare, requests: [], comments: [] };
  const calls: Call[] = [];
  let failing: { readonly how: Failing; readonly which: RegExp } | undefined;

  const server = createServer((request, response) => {
    const { headers, method = '', url: path = '' } = request;
    const how = failing?.which.test(`${method} ${path}`) ? failing.how : undefined;
    if (how === undefined && path.startsWith(`/${repository}.git/`)) {
      calls.push({ method, path, headers, body: '' });
      if (passwordOf(headers.authorization) === token) serveGit(bare, request, response, path);
      else response.writeHead(401, { 'www-authenticate': 'Basic realm="stub"' }).end();
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const call = { method, path, headers, body: Buffer.concat(parts).toString() };
      calls.push(call);
      if (how === undefined) answer(state, token, call, response);
      else failWith(how, response, headers);
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
    requests: () => state.requests,
    comments: () => state.comments,
    calls: () => calls,
    add: (request) => remembered.addRequest(state, request),
    addComment(number, author, body) {
      remembered.addComment(state, { number, author, body });
    },
    merge: (number) => remembered.mergeRequest(state, number),
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

interface Options {
  readonly kind: ForgeKind;
  readonly token: string;
  readonly repository?: string;
}

function passwordOf(header = ''): string | undefined {
  return Buffer.from(header.replace(/^Basic /, ''), 'base64')
    .toString()
    .split(':')[1];
}

function answer(state: remembered.StubState, token: string, call: Call, response: ServerResponse): void {
  const { body, headers, method, path } = call;
  const passes = STUB_DIALECTS[state.kind].accepts(token).some(([name, value]) => headers[name] === value);
  const fields = body === '' ? {} : (JSON.parse(body) as Fields);
  const result: Answer = passes
    ? answerTo(state, method, new URL(path, 'http://stub.example'), fields)
    : { status: 401, body: { message: 'Bad credentials' } };
  response.writeHead(result.status, {
    'content-type': 'application/json',
    ...(result.link !== undefined && { link: result.link }),
  });
  response.end(result.body === undefined ? '' : JSON.stringify(result.body));
}

/** A failing server repeats what it was told, token and all: that must not reach a message of ours. */
function failWith(how: Failing, response: ServerResponse, headers: IncomingMessage['headers']): void {
  if (how === 'hang') return;
  if (how === 'redirect') response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
  else if (how === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Intranet</h1>');
  else if (how === 'busy') response.writeHead(403, { 'x-ratelimit-remaining': '0' }).end('{}');
  else response.writeHead(how, { 'content-type': 'application/json' }).end(JSON.stringify({ message: headers }));
}
