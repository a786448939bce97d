import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../records/corpus.ts';
import type { CorpusCheck, Problem } from './check.ts';

/** First bytes of the kinds of files that may be attached. */
const MAGIC: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  docx: [0x50, 0x4b, 0x03, 0x04],
  xlsx: [0x50, 0x4b, 0x03, 0x04],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
};

export const filesAreWhatTheySay: CorpusCheck = {
  id: 'X9',
  scope: 'corpus',
  clause: '',
  level: 'error',
  guarantee:
    'Приложенный файл есть, не пуст, того вида, который обещает имя, и не менялся с тех пор, как записана его контрольная сумма.',
  why: 'Пустой, подменённый или битый файл хуже отсутствующего: его считают опубликованным.',
  fix: 'Положите файл в папку files и впишите верные path и sha256.',
  *run({ corpus, root }) {
    for (const entry of corpus.all()) {
      for (const [index, file] of (entry.data.files ?? []).entries()) {
        yield* judge(entry, index, file, join(root, entry.municipality, file.path));
      }
    }
  },
};

function* judge(
  entry: Entry,
  index: number,
  { path, sha256 }: { path: string; sha256?: string },
  full: string,
): Iterable<Problem> {
  const at = (field: string, message: string): Problem => ({ entry, path: ['files', index, field], message });
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (!stat?.isFile() || path.includes('..')) {
    yield at('path', `файла ${path} в папке муниципалитета нет. Положите его туда или исправьте путь.`);
    return;
  }
  const extension = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  const magic = MAGIC[extension];
  const bytes = readFileSync(full);
  if (!magic)
    yield at('path', `файлы вида «${extension}» не прикладывают. Допустимы: ${Object.keys(MAGIC).join(', ')}.`);
  else if (bytes.length === 0) yield at('path', `файл ${path} пуст. Положите его заново.`);
  else if (!magic.every((byte, place) => bytes[place] === byte))
    yield at('path', `внутри файла ${path} не то, что обещает его имя. Сохраните его заново в нужном виде.`);
  else if (sha256 !== undefined && createHash('sha256').update(bytes).digest('hex') !== sha256) {
    yield at(
      'sha256',
      `файл ${path} изменился: контрольная сумма другая. Если его заменили намеренно, впишите новую и запись об исправлении.`,
    );
  }
}
