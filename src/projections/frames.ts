import { excerptsOf, type Excerpt, type Part } from './excerpts.ts';
import type { Section } from './section.ts';
import type { Shell } from './shell.ts';

/** An excerpt with what another site needs to show it in a frame. */
export interface Frame {
  readonly excerpt: Excerpt;
  readonly href: string;
  /** How high the frame should be, in pixels: it cannot find out by itself, there is no script in it. */
  readonly height: number;
  /** The code to be copied. */
  readonly code: string;
}

/** Room for the title, the line below and the space around. */
const AROUND = 200;
/** No frame is higher than a screen: longer lists are scrolled inside. */
const MOST = 900;

/** The frames of a section. `absolute` makes a whole web address of one from `/`. */
export function framesOf(section: Section, shell: Shell, absolute: (address: string) => string): Frame[] {
  return excerptsOf(section, shell).map((excerpt) => {
    const href = `${shell.href}embed/${excerpt.id}/`;
    const height = Math.min(MOST, AROUND + excerpt.parts.reduce((sum, part) => sum + heightOf(part), 0));
    const code = `<iframe src="${absolute(href)}" title="${attribute(`${excerpt.title}: ${shell.name}`)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
    return { excerpt, href, height, code };
  });
}

/** About how high a part stands at 1000 pixels of width. */
function heightOf(part: Part): number {
  if ('table' in part) return 110 + part.table.rows.length * 75;
  if ('facts' in part) return 20 + part.facts.length * 46;
  if ('list' in part) return 20 + part.list.length * 36;
  return 'heading' in part ? 50 : 70;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
