import { defineConfig } from 'vitest/config';

// Opening hours are read by the clock of the process; what people see must not depend on where the tests run.
process.env['TZ'] = 'Europe/Berlin';

export default defineConfig({
  test: {
    environment: 'node',
    // No test mocks a module or leaves anything behind, so files may share a worker: half the time.
    isolate: false,
    // Vitest leaves one core to the machine; of two that would be half.
    maxWorkers: '100%',
    // Only what hangs is ended: some tests check a whole copy of the content, on machines that do other things too.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
  },
});
