import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { simpleGit } from 'simple-git';

/** Throws in Russian where the records lie in a repository that git does not know as one: that is not the same as no repository. */
export async function refuseBrokenRepository(content: string): Promise<void> {
  if (await simpleGit(content).checkIsRepo()) return;
  for (let folder = resolve(content); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git')))
      throw new Error(
        `Хранилище git не читается: папка ${join(folder, '.git')} повреждена. Записи и сайт остались прежними. Покажите это тому, кто настраивал хранилище.`,
      );
    if (dirname(folder) === folder) return;
  }
}
