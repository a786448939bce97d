import { simpleGit } from 'simple-git';
import type { ForgeSettings } from '../settings/settings.ts';
import type { Draft } from './drafts.ts';
import { ForgeError } from './forges/failure.ts';
import { openForge } from './forges/forge.ts';
import { fetchPublished } from './forges/push.ts';
import { trimmed } from './forges/settings.ts';
import { submitDraft } from './forges/submit.ts';
import type { Publication } from './publication.ts';
import { Refusal } from './repository.ts';

/** Publication through the forge of the settings, with a token or with the access that git itself has on this machine. */
export async function forgePublication(
  repository: string,
  settings: ForgeSettings,
  token: string | undefined,
): Promise<Publication> {
  const remote = await remoteOf(repository, settings);
  const place = { repository, remote, settings, token };
  const forge = () => openForge(settings, token);
  return {
    submit: (draft, summary) =>
      inWords(async () => {
        const title = await titleOf(repository, draft);
        const { url } = await submitDraft({ ...place, branch: draft.branch, title, body: summary });
        return { url };
      }),
    merge: ({ branch }) =>
      inWords(async () => {
        const request = await forge().findRequest(branch);
        if (request?.state === 'open') await forge().merge(request.number);
      }),
    withdraw: ({ branch }) =>
      inWords(async () => {
        const request = await forge().findRequest(branch);
        if (request?.state === 'open') await forge().close(request.number);
      }),
    fetch: () => inWords(() => fetchPublished(place), UNREACHED),
  };
}

/** The remote that leads to the repository of the settings; where git knows none, its address. */
async function remoteOf(folder: string, { repository, url }: ForgeSettings): Promise<string> {
  const address = `${trimmed(url)}/${repository}.git`;
  const remotes = await simpleGit(folder).getRemotes(true);
  const same = remotes.find(({ refs }) => refs.push === address || `${refs.push}.git` === address);
  return (same ?? remotes.find(({ name }) => name === 'origin'))?.name ?? address;
}

/** The words of the draft's last saving. */
async function titleOf(repository: string, { tip }: Draft): Promise<string> {
  return (await simpleGit(repository).raw(['log', '-1', '--format=%s', tip])).trim();
}

/** Where nothing was to be sent, the words about a draft that was not sent would be wrong. */
const UNREACHED =
  'Сервер не отвечает, поэтому опубликованное на нём не получено. Черновики можно вести и без связи: откройте форму ещё раз, когда связь появится.';

async function inWords<T>(run: () => Promise<T>, unavailable?: string): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    const message = error.kind === 'unavailable' ? (unavailable ?? error.message) : error.message;
    throw new Refusal(error.detail === '' ? message : `${message} (${error.detail})`, 409);
  }
}
