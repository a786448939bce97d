import { fileURLToPath } from 'node:url';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** For Astro's settings: what it has to say goes through this file. */
export const ASTRO_LOG = { entrypoint: fileURLToPath(import.meta.url) };

/** What the build now under way has said so far; undefined until Astro has taken this file for its log. */
let said: AstroLoggerMessage[] | undefined;

/** Where Astro writes to. It asks for the default export by that name. */
function astroLog(): AstroLoggerDestination {
  said = [];
  return {
    write: (message) => {
      said?.push(message);
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
  const found = said;
  said = undefined;
  if (found === undefined) throw new Error('Failed to hear what Astro says: has its setting «logger» changed?');
  const bad = found.find(({ label, level }) => level === 'error' || (level === 'warn' && label === 'router'));
  if (bad) throw new Error(`Astro reported: ${bad.message}`);
}
