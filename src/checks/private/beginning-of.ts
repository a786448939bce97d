import { fileBeginning } from '../../records/file-beginning.ts';
import { whyUnread } from '../../records/files-below.ts';
import { MAX_BYTES } from '../../records/limits.ts';

const buffer = Buffer.alloc(MAX_BYTES);

/**
 * What a regular file begins with, as far as a record can reach. Bytes that are no UTF-8 become signs that say so. Undefined where
 * the system does not give it: whoever reads records has said that already.
 */
export function beginningOf(path: string): string | undefined {
  try {
    return fileBeginning(path, buffer).toString();
  } catch (error) {
    whyUnread(error);
    return undefined;
  }
}
