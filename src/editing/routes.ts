import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { todayIn } from '../checks/today.ts';
import { configOf } from '../projections/cms-config.ts';
import { loadCorpus } from '../records/load.ts';
import { formAssets, vendorAssets } from './assets.ts';
import { collectionName, type PageConfig } from './contract.ts';
import type { Editor } from './editor.ts';
import { likelyIn } from './form-defaults.ts';
import { addressOf } from './guard.ts';
import { objectIn, optionalText, textIn } from './params.ts';
import { previewAddress, previewReply } from './preview-pages.ts';
import type { Previews } from './preview.ts';
import { answer, type Page } from './proxy.ts';
import { escaped, fileReply, htmlReply, jsonOf, jsonReply, type Reply } from './replies.ts';
import { Refusal } from './repository.ts';
import type { Snapshots } from './snapshots.ts';

/** What the addresses lead to. */
export interface RouteParts {
  readonly editor: Editor;
  readonly snapshots: Snapshots;
  readonly previews: Previews;
  readonly municipality?: string | undefined;
  readonly today?: string | undefined;
  readonly publication?: object | undefined;
}

/** A scanned act in an attachment may be large; nothing else is. */
const MAX_BODY = 24 * 1024 * 1024;
const NOWHERE = new Refusal('Такой страницы здесь нет.', 404);

/** Answers admitted requests; `origin` is the address of the server. Every path is looked up in a list or taken apart into names. */
export class Routes {
  readonly #parts: RouteParts;
  readonly #form = formAssets();
  readonly #vendor = vendorAssets();
  readonly #pages = new Map<string, Page>();

  constructor(parts: RouteParts) {
    this.#parts = parts;
  }

  async reply(request: IncomingMessage, origin: string): Promise<Reply> {
    const address = addressOf(request);
    if (!address) throw NOWHERE;
    const [, first = '', ...rest] = address.pathname.split('/');
    if (first === 'api') return this.#api(request, origin, rest);
    if (request.method !== 'GET') throw new Refusal('Такого действия здесь нет.', 405);
    if (first === '') return this.#start();
    if (first === 'vendor')
      return listed(this.#vendor.get(rest.join('/')), { 'Cache-Control': 'private, max-age=3600' });
    if (first === 'preview') return previewReply(this.#parts, rest);
    if (first === 'draft') return this.#draft(rest);
    return this.#page(first, rest);
  }

  async #api(request: IncomingMessage, origin: string, [name = '', action, ...more]: string[]): Promise<Reply> {
    const page = this.#pages.get(name);
    if (request.method !== 'POST' || more.length > 0) throw NOWHERE;
    if (!page) throw new Refusal('Эта форма открыта слишком давно. Перезагрузите страницу.', 403);
    const { editor } = this.#parts;
    const body = objectIn(await jsonOf(request, MAX_BODY));
    if (action === undefined)
      return jsonReply(await answer(editor, page, body, (key) => `${origin}${previewAddress(key)}`));
    if (action !== 'check') throw NOWHERE;
    return jsonReply(await editor.check(textIn(body, 'collection'), optionalText(body, 'slug'), body['data']));
  }

  /** A draft as a file for e-mail. */
  async #draft([collection = '', slug = '', ...more]: readonly string[]): Promise<Reply> {
    if (more.length > 0) throw NOWHERE;
    const body = await this.#parts.editor.exported({ collection, slug });
    const headers = { 'Content-Disposition': `attachment; filename="chernovik-${slug}.txt"` };
    return { type: 'text/plain; charset=utf-8', body, headers };
  }

  /** The choice of a municipality, or the only one. */
  async #start(): Promise<Reply> {
    const entries = await this.#municipalities();
    const [only, ...others] = entries;
    if (only && others.length === 0)
      return { status: 303, type: 'text/plain', body: '', headers: { Location: `/${only.id}/` } };
    const links = entries.map(({ data, id }) => `<p><a href="/${id}/">${escaped(data.name)}</a></p>`);
    return htmlReply('Чьи записи открыть?', links);
  }

  async #page(municipality: string, rest: readonly string[]): Promise<Reply> {
    if (!(await this.#municipalities()).some(({ id }) => id === municipality)) throw NOWHERE;
    // Without the slash at the end the form would look for its files one step too high.
    if (rest.length === 0)
      return { status: 303, type: 'text/plain', body: '', headers: { Location: `/${municipality}/` } };
    if (rest.join('/') === 'config.json') return jsonReply(await this.#config(municipality));
    return listed(this.#form.get(rest.join('/') || 'index.html'));
  }

  async #config(municipality: string): Promise<PageConfig> {
    const page = randomBytes(18).toString('base64url');
    this.#pages.set(page, { municipality, seen: new Map() });
    const corpus = await this.#corpus();
    const zone = corpus.get('municipality', '', municipality)?.data.timeZone;
    const { publication, snapshots, today } = this.#parts;
    const likely = likelyIn(corpus, await snapshots.withAllDrafts(), municipality, today);
    const target = { kind: 'server', proxyUrl: `/api/${page}`, nameOf: collectionName, likely } as const;
    const config = configOf(corpus, municipality, target);
    return { page, municipality, forge: publication !== undefined, today: today ?? todayIn(zone), config };
  }

  async #municipalities() {
    const wanted = this.#parts.municipality;
    return (await this.#corpus()).list('municipality').filter(({ id }) => wanted === undefined || id === wanted);
  }

  async #corpus() {
    return loadCorpus((await this.#parts.snapshots.published()).folder).corpus;
  }
}

function listed(path: string | undefined, headers: Reply['headers'] = {}): Reply {
  if (path === undefined) throw NOWHERE;
  return { ...fileReply(path, 'form'), headers };
}
