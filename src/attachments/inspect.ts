import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment, Attachments } from './attachment.ts';
import { extensionOf, insteadOf, isKind, KINDS, wrongBeginning } from './kinds.ts';
import { withoutPersonalData } from '../personal-data/personal-data.ts';
import { personalRemarks } from './person-remarks.ts';
import type { Job } from './job.ts';
import { readFiles, readFilesAside } from './readers.ts';
import { refusal, type Reading, type Remark } from './remark.ts';

const MOST_MB = 20;
const MOST_BYTES = MOST_MB * 1024 * 1024;

/** What was read already, by sum and kind. */
export type Readings = Map<string, Reading>;

/** In this process: the same file is judged again with every check of a draft. */
const ever: Readings = new Map();

/**
 * Looks into every one of these files, regular ones below the content root. What a file holds costs it remarks and nobody
 * else anything; without files there is nothing to pay. What is `known` is not read again and grows by what is read.
 */
export function inspectAttachments(root: string, files: readonly string[], known = ever): Attachments {
  const looked = lookAtAll(root, files);
  const unread = unreadOf(looked, known);
  keep(known, unread, readFiles([...unread.values()]));
  return attachmentsOf(looked, known);
}

/** The same, while the caller does other work. */
export async function inspectAside(root: string, files: readonly string[], known = ever): Promise<Attachments> {
  const looked = lookAtAll(root, files);
  const unread = unreadOf(looked, known);
  keep(known, unread, await readFilesAside([...unread.values()]));
  return attachmentsOf(looked, known);
}

function lookAtAll(root: string, files: readonly string[]): LookedAt[] {
  return files.map((file) => ({ file, ...lookAt(root, file) }));
}

/** The jobs of what nobody has read yet, each but once. */
function unreadOf(looked: readonly LookedAt[], known: Readings): ReadonlyMap<string, Job> {
  return new Map(looked.flatMap(({ job, key }) => (job && !known.has(key) ? [[key, job]] : [])));
}

function keep(known: Readings, unread: ReadonlyMap<string, Job>, readings: readonly Reading[]): void {
  for (const [index, key] of [...unread.keys()].entries()) known.set(key, readings[index]!);
}

function attachmentsOf(looked: readonly LookedAt[], known: Readings): Attachments {
  return new Map(
    looked.map(({ file, attachment, key }) => {
      const reading = known.get(key);
      const remarks = [...attachment.remarks, ...(reading?.remarks ?? [])];
      return [file, { ...attachment, remarks, hasText: reading?.hasText ?? false }];
    }),
  );
}

interface Look {
  readonly attachment: Attachment;
  /** How the file is known again among those read; no file has the empty one. */
  readonly key: string;
  readonly job?: Job;
}

type LookedAt = Look & { readonly file: string };

/** What can be said of a file without understanding it, and the job of reading it where that is worth while. */
function lookAt(root: string, file: string): Look {
  const path = join(root, file);
  const extension = extensionOf(file);
  const kind = isKind(extension) ? KINDS[extension] : undefined;
  const { size } = lstatSync(path);
  const named = personalRemarks([{ place: 'в его имени', text: file }]);
  const base = { name: withoutPersonalData(file), bytes: size, sha256: '', kind, hasText: false };
  const refused = (remark: Remark) => ({ attachment: { ...base, remarks: [...named, remark] }, key: '' });
  if (size === 0) return refused(refusal('он пуст.', 'Положите его заново.'));
  if (size > MOST_BYTES)
    return refused(
      refusal(
        `он занимает ${Math.ceil(size / 1024 / 1024)} МБ, а можно не больше ${MOST_MB}.`,
        'Уменьшите картинки или разделите его на части.',
      ),
    );
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const wrong = isKind(extension) ? wrongBeginning(extension, bytes) : undefined;
  const remarks = [
    ...named,
    ...(kind
      ? []
      : [
          refusal(
            `такие файлы (.${extension}) не прикладывают: можно PDF, Word (.docx), Excel (.xlsx), PNG и JPEG (.jpg).`,
            insteadOf(extension),
          ),
        ]),
    ...(wrong === undefined ? [] : [refusal(wrong, 'Сохраните его заново в нужном виде, без пароля.')]),
  ];
  const job = { file: path, extension: wrong === undefined ? extension : '' };
  return { attachment: { ...base, sha256, remarks }, job, key: `${job.extension} ${sha256}` };
}
