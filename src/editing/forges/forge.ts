import { numberAt, textAt, type Dialect, type RequestFacts } from './dialect.ts';
import { failure, ForgeError } from './failure.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { apiAt, isFailure, type Api, type Connection, type Json } from './request.ts';
import { checkBranch, checkSettings, trimmed, type ForgeKind, type ForgeSettings } from './settings.ts';

/** The title and the text (Markdown) of a request. */
export interface RequestText {
  readonly title: string;
  readonly body: string;
}

/** A request for publication: a pull request, on GitLab a merge request. */
export interface PublicationRequest {
  readonly number: number;
  /** Its page, built from the settings: nothing that the server says becomes a link. */
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly title: string;
  readonly branch: string;
}

/** Markdown that nobody sees on the page. */
export type Marker = `<!--${string}-->`;

/** What can be done on a forge. Everything throws a ForgeError with Russian words, and every call may be repeated. */
export interface Forge {
  /** The page of the repository. */
  readonly webUrl: string;
  /** The open request from a branch, else the newest closed or merged one. */
  findRequest(branch: string): Promise<PublicationRequest | undefined>;
  /** Opens a request; where one is open already it gets the new text instead. */
  openRequest(request: RequestText & { readonly branch: string }): Promise<PublicationRequest>;
  updateRequest(number: number, text: RequestText): Promise<PublicationRequest>;
  /** Leaves one comment that begins with the hidden marker: replaces the earlier one or adds it. */
  comment(number: number, marker: Marker, body: string): Promise<void>;
  close(number: number): Promise<PublicationRequest>;
  /** Publishes: merges the request, if the rules of the repository allow it. */
  merge(number: number): Promise<void>;
}

const DIALECTS: Readonly<Record<ForgeKind, Dialect>> = { github, gitlab, forgejo };
/** GitHub takes no longer text; a cut one says so. */
const MAX_TEXT = 60_000;

/** The name that goes before the token in a password of git. */
export function gitUserOf(settings: ForgeSettings): string {
  return DIALECTS[settings.kind].gitUser;
}

/** The forge of these settings. Throws in Russian where they are wrong or there is no usable token. */
export function openForge(settings: ForgeSettings, token: string | undefined, connection?: Connection): Forge {
  checkSettings(settings);
  if (token === undefined || token === '') throw new ForgeError('token', NO_TOKEN);
  // Anything else cannot stand in a header, and the error of fetch would print it.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new ForgeError('token', ODD_TOKEN);
  const dialect = DIALECTS[settings.kind];
  const access = { settings, token, ...(connection && { connection }) };
  return forgeOf({ settings, dialect, api: apiAt(dialect.root(settings), dialect.headers(token), access) });
}

const NO_TOKEN =
  'Токен не задан, поэтому запрос на публикацию не отправить. Черновик сохранён на этом компьютере. Попросите администратора записать токен в переменную RESERVE_TOKEN.';
const ODD_TOKEN =
  'В токене есть пробелы или посторонние знаки. Попросите администратора записать его в переменную RESERVE_TOKEN заново.';

interface Place {
  readonly settings: ForgeSettings;
  readonly dialect: Dialect;
  readonly api: Api;
}

function forgeOf(place: Place): Forge {
  const { api, dialect, settings } = place;
  const edit = async (number: number, body: Json) =>
    answered(place, await api.send(dialect.edit, `${dialect.requests}/${number}`, body));
  const forge: Forge = {
    webUrl: webUrlOf(settings),
    findRequest: (branch) => findRequest(place, branch),
    async openRequest({ body, branch, title }) {
      checkBranch(branch);
      const text = { title, body: cut(body) };
      try {
        return answered(
          place,
          await api.send('POST', dialect.requests, dialect.created(branch, settings.branch, text)),
        );
      } catch (error) {
        const open = isFailure(error, 'refused') ? await findRequest(place, branch) : undefined;
        if (open?.state !== 'open') throw error;
        return forge.updateRequest(open.number, text);
      }
    },
    updateRequest: (number, { body, title }) => edit(number, dialect.edited({ title, body: cut(body) })),
    comment: (number, marker, body) => comment(place, number, { marker, body: cut(`${marker}\n${body}`) }),
    close: (number) => edit(number, dialect.closed),
    async merge(number) {
      await api.send(dialect.merge.method, dialect.merge.path(number), dialect.merge.body);
    },
  };
  return forge;
}

async function findRequest(place: Place, branch: string): Promise<PublicationRequest | undefined> {
  const { api, dialect, settings } = place;
  checkBranch(branch);
  let newest: PublicationRequest | undefined;
  for (const query of dialect.queries(branch, settings)) {
    for await (const raw of api.list(dialect.requests, query)) {
      const facts = dialect.read(raw);
      if (facts.branch !== branch || facts.target !== settings.branch) continue;
      if (facts.state === 'open') return shown(place, facts);
      if (newest === undefined || facts.number > newest.number) newest = shown(place, facts);
    }
  }
  return newest;
}

async function comment({ api, dialect }: Place, number: number, text: { marker: Marker; body: string }): Promise<void> {
  const content = { body: text.body };
  for await (const raw of api.list(dialect.comments(number), { per_page: '100', limit: '50' })) {
    if (!textAt(raw, 'body').startsWith(text.marker)) continue;
    try {
      await api.send(dialect.edit, dialect.oneComment(number, numberAt(raw, 'id')), content);
      return;
    } catch (error) {
      // Anybody can write our marker; what is not ours to change is left alone.
      if (!isFailure(error, 'rights', 'missing')) throw error;
    }
  }
  await api.send('POST', dialect.comments(number), content);
}

/** The request in an answer; whatever else answers so is not the forge of the settings. */
function answered(place: Place, raw: unknown): PublicationRequest {
  const facts = place.dialect.read(raw);
  if (!Number.isSafeInteger(facts.number)) throw failure('settings', place.settings);
  return shown(place, facts);
}

function shown({ dialect, settings }: Place, { branch, number, state, title }: RequestFacts): PublicationRequest {
  return { number, url: `${webUrlOf(settings)}/${dialect.page(number)}`, state, title, branch };
}

function webUrlOf({ repository, url }: ForgeSettings): string {
  return `${trimmed(url)}/${repository}`;
}

function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}\n\n… Текст сокращён: он слишком длинный.`;
}
