import { request } from 'node:http';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CheckAnswer, PageConfig } from '../../src/editing/contract.ts';
import { startEditing, type EditOptions } from '../../src/editing/edit-server.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

export const TODAY = '2026-11-21';

/** A repository that holds a copy of a content folder and knows who works in it; the content lies below the top. */
export function repositoryOf(content: string): string {
  const folder = folderWith({ 'README.md': 'Записи\n' });
  cpSync(content, join(folder, 'content'), { recursive: true });
  commitAll(folder);
  git(folder, ['config', 'user.name', 'Секретарь']);
  git(folder, ['config', 'user.email', 'rezerv@zarechny.example']);
  return folder;
}

/** What the server answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A browser with the form open in it, as far as the server can tell. */
export interface Form {
  readonly config: PageConfig;
  readonly cookie: string;
  readonly origin: string;
  readonly call: (action: string, params: object) => Promise<Answer>;
  readonly check: (request: object) => Promise<CheckAnswer>;
  /** Opens an entry as Decap does: its draft where there is one, else what is published. */
  readonly open: (collection: string, slug: string) => Promise<Record<string, unknown>>;
  readonly save: (collection: string, slug: string, data: object) => Promise<Answer>;
}

/** Starts the server for one test. */
export async function editing(repository: string, more: Partial<EditOptions> = {}): Promise<string> {
  const server = await startEditing({ content: join(repository, 'content'), port: 0, today: TODAY, ...more });
  onTestFinished(server.close);
  return server.address;
}

/** Opens the form at the printed address. */
export async function openForm(address: string, municipality = 'zarechny'): Promise<Form> {
  const { origin } = new URL(address);
  const opened = await fetch(address);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const config = (await (
    await fetch(`${origin}/${municipality}/config.json`, { headers: { cookie } })
  ).json()) as PageConfig;
  const post = async (path: string, body: object): Promise<Answer> => {
    const headers = { cookie, origin, 'content-type': 'application/json; charset=utf-8' };
    const response = await fetch(`${origin}/api/${config.page}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const call = (action: string, params: object) => post('', { branch: 'main', action, params });
  return {
    config,
    cookie,
    origin,
    call,
    check: async (request) => (await post('/check', request)).body as CheckAnswer,
    open: async (collection, slug) => {
      const draft = await call('unpublishedEntryDataFile', { collection, slug, path: '', id: '' });
      const found = draft.status === 200 ? draft : await call('getEntry', { path: `${collection}/${slug}.json` });
      return JSON.parse((found.body as { data: string }).data) as Record<string, unknown>;
    },
    save: (collection, slug, data) => {
      const file = { path: `${collection}/${slug}.json`, slug, raw: JSON.stringify(data) };
      return call('persistEntry', { dataFiles: [file], assets: [], options: { collectionName: collection } });
    },
  };
}

/** All branches and other names of commits in a repository, with where they stand. */
export function refsOf(repository: string): string {
  return git(repository, ['for-each-ref', '--format=%(refname) %(objectname)']);
}

export const SITTINGS = 'zarechny-sitting';
export const PEOPLE = 'zarechny-person';

/** A new sitting of the commission with three decisions, one of them about a person who has no record yet. */
export function newSitting(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const vote = { for: 3, against: 0, abstained: '' };
  const included = { level: 'functional', position: 'zam-glavy', source: 'selection', postAtInclusion: 'учитель' };
  const consent = { basis: 'consent', fields: ['fio', 'decision'], siteUrls: ['https://zarechny.example/rezerv/'] };
  const newPerson = { surname: 'Ясень', name: 'Имя', validFrom: '2026-06-01', ...consent };
  return {
    number: '3',
    date: '2026-07-01',
    form: 'in-person',
    place: '',
    presiding: 'p-0001',
    secretary: 'p-0003',
    present: ['p-0001', 'p-0002', 'p-0003'],
    agenda: [
      {
        title: 'О включении в резерв',
        decisions: [
          { kind: 'include', newPerson, ...included, vote },
          { kind: 'keep', person: 'p-0007', vote },
        ],
      },
      { title: 'Разное', decisions: [{ kind: 'other', text: 'Принять к сведению.', vote }] },
    ],
    signedBy: 'p-0001',
    signedOn: '2026-07-01',
    body: 'Слушали секретаря.',
    ...more,
  };
}

/** A request as it stands on the wire: neither path nor headers are tidied. */
export function raw(
  address: string,
  path: string,
  { body, headers = {}, method = 'GET' }: { body?: string; headers?: Record<string, string>; method?: string } = {},
) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
