import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { didYouMean } from '../findings/suggest.ts';
import { loadCorpus } from '../records/load.ts';
import { DraftCheck } from './draft-check.ts';
import { Editor } from './editor.ts';
import { faultOf } from './fault-words.ts';
import { cookieOf, isAdmitted, isOpening, KEY, originOf, type Lock } from './guard.ts';
import { Previews, type BuildSite } from './preview.ts';
import type { Describe, Publication } from './publication.ts';
import { htmlReply, jsonReply, paragraph, send, type Reply } from './replies.ts';
import { openRepository, Refusal } from './repository.ts';
import { Routes } from './routes.ts';
import { Snapshots } from './snapshots.ts';
import { finishPublishing } from './unfinished-publishing.ts';
import { Verdicts } from './verdicts.ts';

/** What to edit, and with what help. */
export interface EditOptions {
  readonly content: string;
  readonly port: number;
  readonly today?: string | undefined;
  /** Only this municipality. */
  readonly municipality?: string | undefined;
  /** The published branch; by default the one that is checked out. */
  readonly base?: string | undefined;
  readonly publication?: Publication | undefined;
  readonly describe?: Describe | undefined;
  readonly build?: BuildSite | undefined;
}

/** A running form. */
export interface Editing {
  /** What the secretary opens; it holds the secret of this run. */
  readonly address: string;
  /** Takes in what the forge has published meanwhile. Throws a Refusal in Russian where that cannot be done. */
  readonly catchUp: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the form on this machine, for this machine alone. Throws a Refusal in Russian where the records cannot be edited. */
export async function startEditing(options: EditOptions): Promise<Editing> {
  const repository = await openRepository(options.content, options.base);
  await finishPublishing(repository.top);
  const server = createServer();
  const lock = { port: await listen(server, options.port), token: randomBytes(32).toString('base64url') };
  const snapshots = new Snapshots(repository);
  const { municipality } = options;
  if (municipality !== undefined)
    await requireMunicipality(snapshots, municipality).catch((error: unknown) => {
      server.close();
      snapshots.close();
      throw error;
    });
  const { describe, publication, today } = options;
  const verdicts = new Verdicts(repository, snapshots, new DraftCheck(snapshots, today));
  const editor = new Editor({ repository, snapshots, verdicts, publication, describe });
  const previews = new Previews(snapshots, options.build ?? buildWithAstro, today);
  const routes = new Routes({ editor, snapshots, previews, municipality, today, publication });
  server.on('request', (request, response) => {
    void replyTo(request, lock, routes).then((reply) => {
      send(response, reply);
    });
  });
  return {
    address: `${originOf(lock)}/?${KEY}=${lock.token}`,
    catchUp: () => editor.catchUp(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await previews.close();
      snapshots.close();
    },
  };
}

async function requireMunicipality(snapshots: Snapshots, wanted: string): Promise<void> {
  const { corpus } = loadCorpus((await snapshots.published()).folder);
  const ids = corpus.list('municipality').map(({ id }) => id);
  if (ids.includes(wanted)) return;
  throw new Refusal(`Муниципалитета «${wanted}» в записях нет.${didYouMean(wanted, ids)} Есть: ${ids.join(', ')}.`);
}

async function replyTo(request: IncomingMessage, lock: Lock, routes: Routes): Promise<Reply> {
  try {
    if (isOpening(request, lock)) return opening(lock);
    if (!isAdmitted(request, lock)) return closed(request);
    return await routes.reply(request, originOf(lock));
  } catch (error) {
    const refusal = error instanceof Refusal ? error : undefined;
    if (!refusal) console.error(faultOf(error).text);
    const message =
      refusal?.message ?? 'Ошибка программы, а не записи. Ничего не записано; сообщите разработчикам, что вы делали.';
    const status = refusal?.status ?? 500;
    return request.method === 'POST'
      ? jsonReply({ error: message }, status)
      : htmlReply('Не получилось', [paragraph(message)], { status });
  }
}

/** A page that leads on by itself: the cookie would not go with a redirect that began on another site. */
function opening(lock: Lock): Reply {
  const head = '<meta http-equiv="refresh" content="0; url=/">';
  return htmlReply('Форма открывается', ['<p><a href="/">Открыть форму</a></p>'], {
    head,
    headers: { 'Set-Cookie': cookieOf(lock) },
  });
}

function closed({ method }: IncomingMessage): Reply {
  const message = 'Откройте форму по адресу, который напечатан в окне команд: он действует, пока команда работает.';
  return method === 'GET'
    ? htmlReply('Сюда нельзя', [paragraph(message)], { status: 403 })
    : jsonReply({ error: message }, 403);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const busy = `Порт ${port} занят другой программой. Выберите другой: --port ${port + 1}.`;
      reject(error.code === 'EADDRINUSE' ? new Refusal(busy) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Astro takes its time to load: it is wanted only when somebody looks at a page. */
async function buildWithAstro(options: Parameters<BuildSite>[0]): ReturnType<BuildSite> {
  const { buildSite } = await import('../site/build.ts');
  return buildSite(options);
}
