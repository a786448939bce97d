import { fileURLToPath } from 'node:url';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** For Astro's settings: what it has to say goes through this file. */
export const ASTRO_LOG = { entrypoint: fileURLToPath(import.meta.url) };

/** What the build now under way has said so far; undefined until Astro, which loads this file for itself, has taken it for its log. */
const heard: { said?: AstroLoggerMessage[] | undefined } = ((globalThis as Record<symbol, unknown>)[
  Symbol.for('municipal-reserve.astro-log')
] ??= {});

/** Where Astro writes to. It asks for the default export by that name. */
function astroLog(): AstroLoggerDestination {
  const said: AstroLoggerMessage[] = [];
  heard.said = said;
  return {
    write: (message) => {
      said.push(message);
      process.stderr.write(`${message.message}\n`);
    },
  };
}
export { astroLog as default };

/**
 * Throws where the finished build has reported an error or two pages at one address: Astro goes on after either, with a page
 * empty or lost. Throws, too, where its words did not come here: then nobody has listened.
 */
export function refuseWhatAstroFound(): void {
  const found = heard.said;
  heard.said = undefined;
  if (found === undefined) throw new Error('Failed to hear what Astro says: has its setting «logger» changed?');
  const bad = found.find(({ label, level }) => level === 'error' || (level === 'warn' && label === 'router'));
  if (bad) throw new Error(`Astro reported: ${bad.message}`);
}
