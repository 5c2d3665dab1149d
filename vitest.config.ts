import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// One project per kind of test, so that a person can run `npx vitest run --project unit`.
export default defineConfig({
  test: {
    // Journeys wait for a browser much of the time: with three at work, two cores are busy.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/{core,messages,formats,solver,contract,cli,web}/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', 'packages/cli/verbs/database.test.ts'],
          // They keep nothing for each other, so that one worker reads the product once for all of them.
          isolate: false,
          // Generous: what is slow is measured in bench/, and a busy machine must not look like a fault.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['packages/store/**/*.test.ts'],
          globalSetup: ['packages/store/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'http',
          include: ['packages/server/**/*.test.ts', 'packages/cli/verbs/database.test.ts'],
          // Each file has a server of its own; the product itself is read once by each worker.
          isolate: false,
          globalSetup: ['packages/store/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
