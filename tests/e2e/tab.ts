import type { BrowserContextOptions, Page } from '@playwright/test';
import { test } from '@playwright/test';
import config from '../../playwright.config.ts';

type Tab = { tab: Page };

/**
 * A test with one tab in which the pages of the site are opened one after the other: to open a tab for each takes longer
 * than to look at the page. Only for looks that leave nothing behind.
 */
export const oneTab = (options: BrowserContextOptions = {}) =>
  test.extend<object, Tab>({
    tab: [
      async ({ browser }, use) => {
        const { baseURL, locale, timezoneId } = config.use ?? {};
        const set = {
          ...(baseURL && { baseURL }),
          ...(locale && { locale }),
          ...(timezoneId && { timezoneId }),
        };
        const context = await browser.newContext({ ...set, ...options });
        await use(await context.newPage());
        await context.close();
      },
      { scope: 'worker' },
    ],
  });
