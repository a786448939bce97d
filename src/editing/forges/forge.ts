import { numberAt, textAt, type Dialect, type RequestFacts } from './dialect.ts';
import { failure, ForgeError } from './failure.ts';
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { apiAt, isFailure, type Api, type Connection } from './request.ts';
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
  const api = apiAt(dialect.root(settings), dialect.headers(token), {
    settings,
    token,
    ...(connection && { connection }),
  });
  return forgeOf(settings, dialect, api);
}

const NO_TOKEN =
  'Токен не задан, поэтому запрос на публикацию не отправить. Черновик сохранён на этом компьютере. Попросите администратора записать токен в переменную RESERVE_TOKEN.';
const ODD_TOKEN =
  'В токене есть пробелы или посторонние знаки. Попросите администратора записать его в переменную RESERVE_TOKEN заново.';

function forgeOf(settings: ForgeSettings, dialect: Dialect, api: Api): Forge {
  const webUrl = `${trimmed(settings.url)}/${settings.repository}`;
  const path = (number: number) => `${dialect.requests}/${number}`;
  const shown = ({ branch, number, state, title }: RequestFacts): PublicationRequest => {
    return { number, url: `${webUrl}/${dialect.page(number)}`, state, title, branch };
  };
  const answered = (raw: unknown): PublicationRequest => {
    const facts = dialect.read(raw);
    if (!Number.isSafeInteger(facts.number)) throw failure('settings', settings);
    return shown(facts);
  };

  const forge: Forge = {
    webUrl,
    async findRequest(branch) {
      checkBranch(branch);
      let newest: PublicationRequest | undefined;
      for (const query of dialect.queries(branch, settings)) {
        for await (const raw of api.list(dialect.requests, query)) {
          const facts = dialect.read(raw);
          if (facts.branch !== branch || facts.target !== settings.branch) continue;
          if (facts.state === 'open') return shown(facts);
          if (newest === undefined || facts.number > newest.number) newest = shown(facts);
        }
      }
      return newest;
    },
    async openRequest({ body, branch, title }) {
      checkBranch(branch);
      const text = { title, body: cut(body) };
      try {
        return answered(await api.send('POST', dialect.requests, dialect.created(branch, settings.branch, text)));
      } catch (error) {
        const open = isFailure(error, 'refused') ? await forge.findRequest(branch) : undefined;
        if (open?.state !== 'open') throw error;
        return forge.updateRequest(open.number, text);
      }
    },
    async updateRequest(number, { body, title }) {
      return answered(await api.send(dialect.edit, path(number), dialect.edited({ title, body: cut(body) })));
    },
    async comment(number, marker, body) {
      const content = { body: cut(`${marker}\n${body}`) };
      for await (const raw of api.list(dialect.comments(number), { per_page: '100', limit: '50' })) {
        if (!textAt(raw, 'body').startsWith(marker)) continue;
        try {
          await api.send(dialect.edit, dialect.oneComment(number, numberAt(raw, 'id')), content);
          return;
        } catch (error) {
          // Anybody can write our marker; what is not ours to change is left alone.
          if (!isFailure(error, 'rights', 'missing')) throw error;
        }
      }
      await api.send('POST', dialect.comments(number), content);
    },
    async close(number) {
      return answered(await api.send(dialect.edit, path(number), dialect.closed));
    },
    async merge(number) {
      const { body, method, path: mergePath } = dialect.merge;
      await api.send(method, mergePath(number), body);
    },
  };
  return forge;
}

function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}\n\n… Текст сокращён: он слишком длинный.`;
}
