import { completeness, type BlockView } from './completeness.ts';
import { BLOCKS } from './completeness-blocks.ts';
import type { Link } from './inline.ts';
import type { Section } from './section.ts';

/** How far what must be published is there, before and after. */
export interface CompletenessChanges {
  /** The clause that names the blocks, as the municipality's methodology calls it. */
  readonly clause: string;
  readonly before: Share;
  readonly after: Share;
  readonly blocks: readonly BlockChange[];
}

/** So many of the blocks that can be filled are whole. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

export interface BlockChange {
  readonly link: Link;
  readonly before: string | undefined;
  readonly after: string;
}

/** The rules whose blocks clause 13.3 lists; the others are duties of their own. */
const LISTED = new Set(BLOCKS.filter(({ rule }) => rule.startsWith('M13.3')).map(({ id }) => id));

/** Compares the completeness of two versions of a section. */
export function completenessChanges(before: Section | undefined, after: Section): CompletenessChanges {
  const old = before ? completeness(before) : [];
  const fresh = completeness(after);
  return {
    clause: after.clause('M13.3b'),
    before: shareOf(old),
    after: shareOf(fresh),
    blocks: fresh.flatMap((block) => {
      const was = old.find(({ id }) => id === block.id);
      const words = wordsOf(block);
      const same = was ? wordsOf(was) === words : block.presence === 'not-applicable';
      return same ? [] : [{ link: block.link, before: was && wordsOf(was), after: words }];
    }),
  };
}

function shareOf(blocks: readonly BlockView[]): Share {
  const possible = blocks.filter(({ id, presence }) => LISTED.has(id) && presence !== 'not-applicable');
  return { n: possible.filter(({ presence }) => presence === 'present').length, of: possible.length };
}

function wordsOf({ status, words }: BlockView): string {
  return `${status.text} (${words})`;
}
