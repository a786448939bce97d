/** Builds the records of a folder, from what is in a store where one is named. Bundles stay in a process: each build has its own. */
import { buildSite } from '../../src/site/build.ts';
import { TODAY } from './run-build.ts';

const [content = '', out = '', store] = process.argv.slice(2);
await buildSite({ archive: false, content, out, store, today: TODAY });
