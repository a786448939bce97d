import { LOW_VISION_SOURCE } from '../projections/low-vision-script.ts';

/** Sources that a page may load from, by directive of its content security policy. */
export type Sources = Readonly<Record<string, string>>;

/** Nothing but the site's own style, fonts and pictures, and the one script that keeps the version for low vision. */
const POLICY: Sources = {
  'default-src': "'none'",
  'script-src': LOW_VISION_SOURCE,
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  // No script of the site asks for it: search engines' tools read robots.txt under the policy of the page.
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

/** What a page with a script of the site's own needs. */
export const OWN_SCRIPT: Sources = { 'script-src': "'self'" };

/** The site's policy with what one page needs beyond it. */
export function policyWith(more: Sources = {}): string {
  return Object.keys({ ...POLICY, ...more })
    .map((name) => {
      const sources = [POLICY[name], more[name]].filter((source) => source !== undefined);
      return [name, ...(name in more ? sources.filter((source) => source !== "'none'") : sources)].join(' ');
    })
    .join('; ');
}
