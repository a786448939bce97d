import { defineConfig } from 'astro/config';

/** Everything that is kept between builds lies in the project, where a cold run removes it. */
export default defineConfig({ site: 'https://bench.example', cacheDir: './.cache', compressHTML: true });
