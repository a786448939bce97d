import { defineConfig } from 'vitest/config';

/** Everything below test/ that ends in .test.ts. Tests of the built site (test/site) start browsers and take their time. */
export default defineConfig({
  test: {
    reporters: ['default', './test/stuck-files.ts'],
    projects: [
      {
        // That package also names source maps it does not bring.
        logLevel: 'error',
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          environment: 'node',
          // The files share modules, which hold no state: compiling the schemas once per worker saves most of the time.
          isolate: false,
          testTimeout: 20_000,
          // Much of the time goes to commands and git that tests start and wait for.
          maxWorkers: 2,
          // It imports its JSON in a way that Node itself refuses.
          server: { deps: { inline: ['@actions/workflow-parser'] } },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/shipped.ts',
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 600_000,
          // A test waits for its browser as long as it works itself: two at once keep two cores busy.
          maxWorkers: 2,
          // After the quick ones.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
