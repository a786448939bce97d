import type { Mutation } from '../mutation.ts';
import { attachments } from './attachments.ts';
import { bytes } from './bytes.ts';
import { characters } from './characters.ts';
import { formats } from './formats.ts';
import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { keys } from './keys.ts';
import { links } from './links.ts';
import { mdx } from './mdx.ts';
import { personalData } from './personal-data.ts';
import { placement } from './places.ts';
import { texts } from './texts.ts';
import { yaml } from './yaml.ts';

/** The whole corpus of attacks on a record. */
export const MUTATIONS: readonly Mutation[] = [
  ...frontMatter,
  ...mdx,
  ...html,
  ...links,
  ...yaml,
  ...bytes,
  ...placement,
  ...keys,
  ...characters,
  ...formats,
  ...personalData,
  ...attachments,
  ...texts,
];
