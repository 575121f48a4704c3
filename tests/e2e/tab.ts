import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { test } from '@playwright/test';
import config from '../../playwright.config.ts';

type Tab = { tab: Page };

/** The screen of a test that says nothing about it. */
const VIEWPORT = { width: 1280, height: 720 };

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
        const context = await browser.newContext({ viewport: VIEWPORT, ...set, ...options });
        await use(await context.newPage());
        await context.close();
      },
      { scope: 'worker' },
    ],
  });

/** What a test may have set, and what it may still listen to. */
async function putBack(tab: Page, viewport: BrowserContextOptions['viewport']): Promise<void> {
  for (const event of ['request', 'response', 'console', 'pageerror', 'download'])
    tab.removeAllListeners(event);
  const context = tab.context();
  await tab.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearCookies();
  await context.clearPermissions();
  await tab.setViewportSize(viewport ?? VIEWPORT);
  // A history that is full would not grow, whatever a page put into it.
  const session = await context.newCDPSession(tab);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
  await tab.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: null, forcedColors: null });
}

/**
 * The same for tests that do things: their `page` is that tab, put back after each. Not for tests that set the clock
 * or put scripts into every page: those open a tab of their own.
 */
export const inOneTab = (options: BrowserContextOptions = {}) =>
  oneTab(options).extend<{ page: Page; context: BrowserContext }>({
    page: async ({ tab }, use) => {
      await use(tab);
      await putBack(tab, options.viewport);
    },
    context: async ({ tab }, use) => use(tab.context()),
  });
