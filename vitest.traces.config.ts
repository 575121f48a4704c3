import { defineConfig } from 'vitest/config';

/** Browsers started apart, one file after the other: what they measure would be disturbed by anything beside. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/traces/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
