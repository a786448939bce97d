import { advance } from './publish-draft.ts';
import { Refusal, tipOf, type Repository } from './repository.ts';

/** Fetches the published branch from the forge and moves the local one on to it; where the two have gone apart, says so. */
export async function followRemote(repository: Repository, remote: string): Promise<void> {
  const { base, git } = repository;
  await git.fetch(remote, base);
  const to = (await git.revparse(['FETCH_HEAD'])).trim();
  const from = (await tipOf(git, base))!;
  if (from === to) return;
  if ((await git.raw(['merge-base', from, to])).trim() !== from)
    throw new Refusal(
      'Запрос принят, но записи на этом компьютере разошлись с опубликованными. Позовите того, кто настраивал хранилище: git pull.',
      409,
    );
  await advance(repository, from, to);
}
