import { count } from '../i18n/plural.ts';
import { markdownText } from '../findings/markdown-text.ts';
import { oneLine } from '../findings/one-line.ts';
import { runGit } from '../records/git.ts';
import { prefixOf, startingPoints } from '../records/history.ts';

/** How many are named; the rest are counted. */
const NAMED = 20;
const ADVICE =
  'Их должен просмотреть тот, кто отвечает за хранилище: настройки, методика или порядок проверки могли измениться не так, как сказано в запросе.';

/**
 * The files that a request changes beside the records, as its commits have them: nothing there is read, and no filter of the
 * request's own is asked. Throws in Russian where the base is unknown.
 */
export async function otherFiles(content: string, base: string): Promise<readonly string[]> {
  const prefix = await prefixOf(content);
  const files = new Set<string>();
  for (const start of await startingPoints(content, base)) {
    // From the top, where the paths begin.
    const list = await runGit(content, ['diff-tree', '-r', '-z', '--no-renames', '--name-only', start, 'HEAD']);
    for (const file of list.toString('utf8').split('\0')) if (file !== '' && !file.startsWith(prefix)) files.add(file);
  }
  return [...files];
}

/** The lines of the summary about them; none where there are none. */
export function otherFilesMarkdown(files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  const items = [...files.slice(0, NAMED).map(markdownText), ...more(files)].map((text) => `- ${text}`);
  return [`**Запрос меняет не только записи.** ${ADVICE}\n`, ...items, ''];
}

/** The same in the log. */
export function otherFilesText(files: readonly string[]): string {
  if (files.length === 0) return '';
  const lines = [...files.slice(0, NAMED).map(oneLine), ...more(files)].map((line) => `  ${line}\n`);
  return `Запрос меняет не только записи:\n${lines.join('')}${ADVICE}\n`;
}

function more(files: readonly string[]): string[] {
  const rest = files.length - NAMED;
  return rest > 0 ? [`и ещё ${count(rest, 'файл', 'файла', 'файлов')}`] : [];
}
