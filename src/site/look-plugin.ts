import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives the pages an administration's own look. Colours are added after the design values; a file in `overrides`,
 * `components/Vote.astro` say, stands in for the file of that name below `src`, wherever that is imported. Both folders are absolute paths.
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
      const found = await this.resolve(request, importer, { ...options, skipSelf: true });
      const [path = '', query] = (found?.id ?? '').split('?', 2);
      const inside = relative(source, path);
      if (path === '' || inside.startsWith('..')) return null;
      const own = join(overrides, inside);
      // The override itself may import what it stands in for.
      if (importer.split('?', 1)[0] === own || !existsSync(own)) return null;
      return query === undefined ? own : `${own}?${query}`;
    },
  };
}
