import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Of two cores one would be left for the program that only hands out the files.
    maxWorkers: '100%',
    // That a machine is busy is no failure.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], thresholds: { lines: 90 } },
  },
});
