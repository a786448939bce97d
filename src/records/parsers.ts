import { createRequire } from 'node:module';
import type frontMatter from 'gray-matter';
import type * as HastUtilToHtml from 'hast-util-to-html';
import type * as MdastUtilToHast from 'mdast-util-to-hast';
import type * as Satteri from 'satteri';
import type * as Yaml from 'yaml';

const load = createRequire(import.meta.url);

/**
 * The parsers of whole languages. Records in their everyday spelling need none of them, and to load all takes as long as to read
 * five hundred records: each is loaded for the first record that asks for it.
 */
export const parsers = {
  get frontMatter() {
    return load('gray-matter') as typeof frontMatter;
  },
  get markdown() {
    return load('satteri') as typeof Satteri;
  },
  get toHast() {
    return (load('mdast-util-to-hast') as typeof MdastUtilToHast).toHast;
  },
  get toHtml() {
    return (load('hast-util-to-html') as typeof HastUtilToHtml).toHtml;
  },
  get yaml() {
    return load('yaml') as typeof Yaml;
  },
};
