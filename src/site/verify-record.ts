import { lstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isRealDate } from '../domain/calendar.ts';
import { dateInWords } from '../i18n/dates.ts';
import { MAX_BYTES } from '../records/limits.ts';
import type { Commit } from '../records/history.ts';
import { filesBelow } from '../records/files-below.ts';
import { findVersion } from '../records/versions.ts';
import type { Verdict } from './verify-file.ts';

/** Says whether the repository has, or ever had, a record with these very bytes. */
export async function verifyRecord(path: string, content: string): Promise<Verdict> {
  const say = (same: boolean, words: string): Verdict => ({ file: path, same, words });
  if (lstatSync(path).size > MAX_BYTES) return say(false, 'записи такими большими не бывают.');
  const { complete, version } = await findVersion(content, readFileSync(path));
  if (!version) {
    const twins = filesBelow(content).filter(({ file }) => basename(file) === basename(path));
    const twin = twins.length === 0 ? '' : ` Запись с таким именем есть, но в ней написано другое: ${twins[0]!.file}.`;
    return complete
      ? say(false, `такой записи в хранилище никогда не было.${twin}`)
      : say(false, `такой записи не найдено, но хранилище скачано не целиком: git fetch --unshallow.${twin}`);
  }
  const { file, since, until } = version;
  if (until)
    return say(
      false,
      `прежняя версия записи ${file}: действовала с ${named(since)} до ${named(until)}. Сейчас там другое.`,
    );
  if (!since) return say(true, `такая запись лежит в папке: ${file}. В хранилище git этой версии нет.`);
  return say(true, `та же, что в хранилище: ${file}, версия от ${named(since)}.`);
}

function named(commit: Commit | undefined): string {
  if (!commit) return 'неизвестного дня';
  const day = isRealDate(commit.date) ? dateInWords(commit.date) : 'неизвестного дня';
  return `${day} (${commit.hash.slice(0, 8)})`;
}
