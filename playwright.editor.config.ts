import { defineConfig } from '@playwright/test';
import site from './playwright.config.ts';

/** The editor writes files, so its tests run apart, those of a file one after the other, each on a copy of the content. */
export default defineConfig({
  ...site,
  use: { ...site.use, actionTimeout: 60_000 },
  testDir: 'tests/editor',
  outputDir: '.cache/editor-results',
  fullyParallel: false,
  workers: 2,
  timeout: 240_000,
  // Each answer waits for a check of the whole content, on machines that do other things too.
  expect: { timeout: 90_000 },
  reporter: [['dot'], ['json', { outputFile: '.cache/editor.json' }]],
  webServer: [],
});
