import { addAttribute } from 'astro/runtime/server/index.js';
import { Html } from './html.ts';

/** Attributes that are printed as they come. Whether a name needs more care is for Astro to say. */
const ORDINARY = new Set(
  'alt aria-current aria-describedby aria-label aria-labelledby class colspan content d data-changed for headers height href id lang name scope src type value viewBox width x y'.split(
    ' ',
  ),
);

/** An attribute exactly as Astro prints it. */
export function attribute(...[value, key, shouldEscape, tag]: Parameters<typeof addAttribute>): Html | '' {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' && value !== '' && shouldEscape !== false && ORDINARY.has(key))
    return new Html(` ${key}="${quoted(value)}"`);
  const text = String(addAttribute(value, key, shouldEscape, tag));
  return text === '' ? '' : new Html(text);
}

function quoted(value: string): string {
  return value.includes('&') || value.includes('"') ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : value;
}
