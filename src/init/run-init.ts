import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import { checkContent } from '../checks/run.ts';
import { answersText } from '../editing/answers.ts';
import { AnswerProblem, Cancelled, type Asker } from '../editing/asker.ts';
import type { Said } from '../editing/run-new.ts';
import { writeFiles } from '../editing/write-files.ts';
import { summarise } from '../findings/finding.ts';
import { readSources } from '../harvest/sources.ts';
import { count } from '../i18n/plural.ts';
import { readSettings } from '../settings/read-settings.ts';
import { askBeginning } from './questions.ts';
import { repositoryFiles, type Beginning } from './repository.ts';

export interface InitOptions {
  readonly folder: string;
  readonly today?: string | undefined;
  /** Where answers go that led to nothing. */
  readonly keep: string;
}

/** Makes the repository of an administration or of an association in a folder that is empty or not there yet: whole, or not at all. */
export async function initRepository(asker: Asker, { folder, keep, today }: InitOptions): Promise<Said> {
  const target = resolve(folder);
  const refusal = refusalOf(target);
  if (refusal !== undefined) return { code: 1, text: `${refusal}\n` };
  let beginning;
  try {
    beginning = await askBeginning(asker);
  } catch (error) {
    if (!(error instanceof Cancelled || error instanceof AnswerProblem)) throw error;
    return { code: 1, text: `${error.message}\n${kept(asker, keep)}` };
  }
  const files = repositoryFiles(beginning);
  mkdirSync(dirname(target), { recursive: true });
  const made = join(dirname(target), `.${basename(target)}.new`);
  rmSync(made, { recursive: true, force: true });
  try {
    writeFiles(made, files);
    const { findings } = checkContent(join(made, 'content'), today);
    const errors = findings.filter(({ level }) => level === 'error');
    if (errors.length > 0) throw new Error(`Хранилище не создано: ${errors.map(({ message }) => message).join('; ')}`);
    readSettings(made);
    if (beginning.sources) readSources(join(made, 'sources.yaml'));
    const committed = await firstCommit(made, beginning);
    if (existsSync(target)) rmdirSync(target);
    renameSync(made, target);
    const { breach, reminder, warning } = summarise(findings);
    const left = breach + warning + reminder;
    return {
      code: 0,
      text: [
        `Хранилище готово: ${target}, ${count(files.size, 'файл', 'файла', 'файлов')}.`,
        `Проверка: ошибок нет. Чего ещё не хватает, скажет npm run check: ${count(left, 'замечание', 'замечания', 'замечаний')}.`,
        ...(committed ? [] : ['Первое сохранение в git не сделано: сделайте его сами (git add --all, git commit).']),
        `Дальше: ${beginning.sources ? `cd ${folder}, npm install, npm start. По шагам — в README.md.` : 'откройте в этой папке README.md, там по шагам.'}`,
        '',
      ].join('\n'),
    };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function refusalOf(target: string): string | undefined {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isDirectory()) return `${target} — это файл. Назовите новую папку.`;
  return readdirSync(target).length > 0 ? `Папка ${target} не пуста. Назовите новую или пустую папку.` : undefined;
}

/** False where there is no git, or it does not know who commits: that is no reason to have no repository. */
async function firstCommit(folder: string, { sources }: Beginning): Promise<boolean> {
  try {
    const git = simpleGit(folder);
    await git.raw(['init', '--quiet', '--initial-branch=main']);
    await git.add(['--all']);
    await git.commit(`Начало: ${sources ? 'список хранилищ и свои записи' : 'паспорт раздела и методика'}`);
    return true;
  } catch {
    return false;
  }
}

function kept(asker: Asker, keep: string): string {
  if (!asker.asked) return 'Ничего не создано.\n';
  writeFileSync(keep, answersText(asker.answers));
  return `Ничего не создано. Ваши ответы лежат в файле ${keep}. Чтобы продолжить, повторите команду, добавив: --answers ${keep}\n`;
}
