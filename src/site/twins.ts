import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { INTEGRITY } from './integrity.ts';
import type { Made, Visitor } from './pass.ts';

const TEXT = /\.(atom|css|csv|html|ics|js|json|jsonld|svg|txt|xml)$/;
/** A smaller file goes in one packet as it is. */
const LEAST = 1024;
const QUALITY = { brotli: 5, gzip: 6 };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Makes compressed twins of texts, `.br` and `.gz` beside each, for servers that give them out instead; only where they are
 * smaller, and none for files that have theirs already. The sums know them too, for a visitor gets what is in them. All cores are used; equal files have equal twins.
 */
export function twins(isPacked: (path: string) => boolean = () => false): Visitor {
  return {
    file: (path, { bytes, size }) => {
      if (!TEXT.test(path) || path === INTEGRITY || size < LEAST || isPacked(path)) return undefined;
      return twinsOf(path, bytes());
    },
  };
}

async function twinsOf(path: string, bytes: Uint8Array): Promise<Made[]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const made: Made[] = [
    [`${path}.br`, await brotli(bytes, { params })],
    [`${path}.gz`, await gzipped(bytes, { level: QUALITY.gzip })],
  ];
  return made.filter(([, content]) => content.length < bytes.length);
}
