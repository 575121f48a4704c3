import type { Page } from '@playwright/test';

/** What a browser shows and keeps: address, title, length of the history, and every kind of storage. */
export function kept(page: Page): Promise<unknown[]> {
  return page.evaluate(() => [
    location.href,
    document.title,
    history.length,
    JSON.stringify(history.state),
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    document.cookie,
  ]);
}
