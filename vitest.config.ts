import { defineConfig } from 'vitest/config';

/** Everything below test/ that ends in .test.ts. Tests of the built site (test/site) start browsers and take their time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          environment: 'node',
          // The files share modules, which hold no state: compiling the schemas once per worker saves most of the time.
          isolate: false,
          testTimeout: 10_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
