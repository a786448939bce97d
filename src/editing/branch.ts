import { resolve } from 'node:path';
import { simpleGit } from 'simple-git';

export interface BranchOptions {
  readonly name: string;
  readonly message: string;
  /** Make the branch; otherwise only say how. */
  readonly make: boolean;
}

/** Puts written files on a branch of their own, or says by which commands to do so. No lines where the content lies in no git repository. */
export async function putOnBranch(
  root: string,
  files: readonly string[],
  { make, message, name }: BranchOptions,
): Promise<string[]> {
  const git = simpleGit(root);
  if (!(await git.checkIsRepo())) return [];
  const paths = files.map((file) => resolve(root, file));
  const commands = [
    `git switch -c ${name}`,
    `git add ${files.map((file) => `${root}/${file}`).join(' ')}`,
    `git commit -m "${message}"`,
  ];
  const byHand = ['Чтобы отправить записи на проверку, выполните:', ...commands.map((command) => `  ${command}`)];
  if (!make) return [...byHand, 'Или в другой раз добавьте к команде --branch: программа сделает это сама.'];
  const { conflicted, current, staged } = await git.status();
  if (conflicted.length > 0 || staged.length > 0) {
    return ['Ветка не создана: в хранилище есть незаконченная работа. Закончите её.', ...byHand];
  }
  try {
    await git.checkoutLocalBranch(name);
    await git.add(paths);
    await git.commit(message, paths);
    return [`Записи лежат в ветке ${name}.`];
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    if ((await git.status()).current === name && current !== null) {
      await git.raw(['reset', '--quiet', '--', ...paths]).catch(() => undefined);
      await git.raw(['symbolic-ref', 'HEAD', `refs/heads/${current}`]);
      await git.raw(['branch', '--quiet', '-D', name]).catch(() => undefined);
    }
    return [`Ветка не создана, файлы остались на месте. Причина: ${reason}`, ...byHand];
  }
}
