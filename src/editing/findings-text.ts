import { join } from 'node:path';
import { reportText } from '../findings/report-text.ts';
import type { Level } from '../findings/finding.ts';
import { sourceText } from '../records/read.ts';
import type { Overlay } from './overlay-check.ts';
import type { Files } from './write-files.ts';

/** What was found in new files, with the lines as they would be; an empty text where nothing was. */
export function findingsText(
  { introduced, result }: Overlay,
  files: Files,
  { content, paint }: { content: string; paint?: ((level: Level, text: string) => string) | undefined },
): string {
  if (introduced.length === 0) return '';
  const sourceOf = (file: string) => {
    const text = files.get(file);
    if (typeof text === 'string') return text;
    return /\.(yaml|mdx)$/.test(file) ? sourceText(join(content, file)) : undefined;
  };
  return reportText(introduced, { records: result.records, sourceOf, found: result.findings, ...(paint && { paint }) });
}
