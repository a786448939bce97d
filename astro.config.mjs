import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

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
  vite: { build: { assetsInlineLimit: 0 } },
});
