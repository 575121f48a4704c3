import { defineConfig } from '@playwright/test';

/** Two checkouts can be tested side by side, each on a port of its own. */
const PORT = Number(process.env['E2E_PORT'] ?? 4387);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // Waiting costs nothing where it ends early, and a computer that runs all this is busy.
  expect: { timeout: 15_000 },
  reporter: [['dot'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${String(PORT)}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: 'node scripts/preview.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${String(PORT)}/robots.txt`,
    reuseExistingServer: false,
  },
});
