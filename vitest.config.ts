import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // No test mocks a module or leaves anything behind, so files may share a worker: half the time.
    isolate: false,
    // Some tests check a whole copy of the content, on machines that do other things too.
    testTimeout: 20_000,
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
  },
});
