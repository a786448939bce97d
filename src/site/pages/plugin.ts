import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const RUNTIME = fileURLToPath(new URL(`./runtime${extname(import.meta.url)}`, import.meta.url));

/** Gives compiled components our runtime in place of Astro's. */
export function runtimePlugin(): Plugin {
  return {
    name: 'municipal-reserve:page-runtime',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^astro\/compiler-runtime$/ },
      handler(_, importer) {
        return importer === RUNTIME ? null : RUNTIME;
      },
    },
  };
}
