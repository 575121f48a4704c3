import type { BrowserContext, BrowserContextOptions, Page, ViewportSize } from '@playwright/test';
import { expect, test } from '@playwright/test';
import config from '../../playwright.config.ts';

type Tab = { tab: Page };

/** The screen of a test that says nothing about it. */
const VIEWPORT = { width: 1280, height: 720 };

/** Sees that nothing was kept, which the next test could take for its own, and goes back to the top of the page. */
async function leaveClean(tab: Page): Promise<void> {
  // On pages of others, such as the one that the way out leads to, nothing of ours can lie.
  if (!tab.url().startsWith(config.use?.baseURL ?? '')) return;
  const kept = await tab.evaluate(() => {
    scrollTo(0, 0);
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });
  expect(kept, 'kept in the storage').toEqual([]);
}

/** A history that is full would not grow, whatever a page put into it. */
async function emptyHistory(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** What a test may have set, and what it may still listen to. */
async function putBack(tab: Page, viewport: ViewportSize): Promise<void> {
  const context = tab.context();
  for (const event of ['request', 'response', 'console', 'pageerror', 'download'])
    tab.removeAllListeners(event);
  await leaveClean(tab);
  for (const routed of [tab, context]) await routed.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearCookies();
  await context.clearPermissions();
  await emptyHistory(tab);
  await tab.mouse.move(0, 0);
  await tab.setViewportSize(viewport);
  await tab.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: null, forcedColors: null });
}

/**
 * Tests whose `page` is one tab for as long as nothing fails, put back after each: to open a tab takes longer than most of
 * them. Not for tests that set the clock or put scripts into every page, nor where it matters that a tab is new.
 * `test.use` changes nothing of this tab; what it is opened with is said here.
 */
export const inTabWith = (options: BrowserContextOptions) =>
  test.extend<{ page: Page; context: BrowserContext }, Tab>({
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
    page: async ({ tab }, use) => {
      await use(tab);
      await putBack(tab, options.viewport ?? VIEWPORT);
    },
    context: async ({ tab }, use) => use(tab.context()),
  });

/** The same tab for all files that ask for nothing else; each kind of tab costs a start of the browser. */
export const inOneTab = inTabWith({});
