import type { Entry } from '../records/corpus.ts';
import type { RecordType } from '../records/registry.ts';
import { isSound, type Attachment, type Attachments } from './attachment.ts';

/** Types whose records have a page that gives their files away. Files of all others stay in the repository. */
export const GIVES_FILES: readonly RecordType[] = [
  'act',
  'decision',
  'material',
  'practice',
  'protocol',
  'recommendations',
  'selection',
];

/** A file that a record gives away. */
export interface GivenFile {
  readonly attachment: Attachment;
  readonly title: string;
  /** From the content root. */
  readonly file: string;
}

/** Where a file that a record names lies below the content root. */
export function fileNamed({ municipality }: Pick<Entry, 'municipality'>, path: string): string {
  return `${municipality}/${path}`;
}

/** The files of a record in which nothing wrong was found and which are still those that the record describes. */
export function givenFiles(entry: Entry, attachments: Attachments): GivenFile[] {
  if (!GIVES_FILES.includes(entry.type)) return [];
  return (entry.data.files ?? []).flatMap(({ path, sha256, title }) => {
    const file = fileNamed(entry, path);
    const attachment = attachments.get(file);
    if (!attachment || !isSound(attachment) || (sha256 ?? attachment.sha256) !== attachment.sha256) return [];
    return [{ attachment, title, file }];
  });
}

/** Whether a citizen can read the document itself: in the record, in a file it gives away, or where it leads. */
export function isReadable(act: Entry<'act'>, attachments: Attachments): boolean {
  return act.body !== undefined || act.data.url !== undefined || givenFiles(act, attachments).length > 0;
}
