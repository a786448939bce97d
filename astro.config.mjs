import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Astro leaves scripts of pages as new as they are written; only this hook of Vite comes after it. */
const scriptsForOldPhones = {
  name: 'scripts-for-old-phones',
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2019' } } : undefined),
};

/**
 * What the site is made of. Where it is built to, for which address and under which path are arguments of
 * `npm run build`, which also hands the pages their data (src/projections/current.ts).
 */
export default defineConfig({
  integrations: [mdx()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [scriptsForOldPhones] },
});
