import { advance } from './publish-draft.ts';
import { Refusal, tipOf, type Repository } from './repository.ts';

/** Moves the published branch on to the commit that was taken in from the forge; where the two have gone apart, says so. */
export async function followRemote(repository: Repository, to: string): Promise<void> {
  const { base, git } = repository;
  const from = (await tipOf(git, base))!;
  if (from === to) return;
  if ((await git.raw(['merge-base', from, to])).trim() !== from)
    throw new Refusal(
      'Запрос принят, но записи на этом компьютере разошлись с опубликованными. Позовите того, кто настраивал хранилище: git pull.',
      409,
    );
  await advance(repository, from, to);
}
