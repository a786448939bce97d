import { readFileSync, statSync } from 'node:fs';
import { applyDraft } from './patch.ts';
import { openRepository } from './repository.ts';
import type { Said } from './run-new.ts';

/** No draft of records comes near to it. */
const MAX_MB = 32;

/** Takes a draft that came as a file into the repository of the content folder; it is then listed among the drafts of the form. */
export async function importDraft(file: string, content: string): Promise<Said> {
  if (statSync(file).size > MAX_MB * 1024 * 1024)
    return { code: 1, text: `Файл больше ${MAX_MB} МБ: это не черновик.\n` };
  try {
    const { base, prefix, top } = await openRepository(content);
    const { report } = await applyDraft(
      { repository: top, base, content: prefix.replace(/\/$/, '') },
      readFileSync(file),
    );
    return { code: 0, text: `${report}\nПосмотреть и опубликовать: npm run edit, раздел «Черновики».\n` };
  } catch (error) {
    return { code: 1, text: `${error instanceof Error ? error.message : String(error)}\n` };
  }
}
