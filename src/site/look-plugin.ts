import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives the pages an administration's own look. Colours are added after the design values; a file in `overrides`,
 * `components/Vote.astro` say, stands in for the file of that name below `src`, wherever that is imported. A copy may import
 * what its original does. Both folders are absolute paths.
 */
export function lookPlugin(root: string, css: string, overrides?: string): Plugin {
  const source = join(root, 'src');
  return {
    name: 'municipal-reserve:look',
    enforce: 'pre',
    transform(code, id) {
      return id === join(source, 'styles/tokens.css') && css !== '' ? `${code}\n${css}` : null;
    },
    async resolveId(request, importer, options) {
      if (overrides === undefined || importer === undefined) return null;
      const asked = (from: string) => this.resolve(request, from, { ...options, skipSelf: true });
      const [from = ''] = importer.split('?', 1);
      const place = relative(overrides, from);
      // A copy of a file of the program imports what lies beside the original.
      const beside = place.startsWith('..') ? undefined : join(source, place);
      const there = await asked(importer);
      const found = there ?? (beside === undefined ? null : await asked(beside));
      const [path = '', query] = (found?.id ?? '').split('?', 2);
      const inside = relative(source, path);
      const own = join(overrides, inside);
      // The override itself may import what it stands in for.
      const isOwn = path !== '' && !inside.startsWith('..') && from !== own && existsSync(own);
      if (!isOwn) return there ? null : found;
      return query === undefined ? own : `${own}?${query}`;
    },
  };
}
