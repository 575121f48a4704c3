import { expect, test } from '@playwright/test';
import { EXIT } from './site.ts';

/*
 * These tests hold where the way out leads and what the tab's list keeps. Playwright starts Chromium without the
 * back-forward cache, so they prove nothing about pages that come back from memory.
 */
test.beforeEach(async ({ context }) => {
  await context.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title><h1>Wetter</h1>' }),
  );
});

test('someone who leaves is on an everyday page, and Back does not show ours', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/hilfe/26/');
  await page.getByRole('link', { name: 'Seite verlassen' }).click();
  await expect(page).toHaveURL(EXIT);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('the page is hidden and its title calm at once, while the other is awaited', async ({
  page,
  context,
}) => {
  await context.unroute(`${EXIT}**`);
  await context.route(`${EXIT}**`, () => undefined);
  await page.goto('/hilfe/26/');
  const [isHidden, title] = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('way-out a')?.click();
    return [document.documentElement.hidden, document.title] as const;
  });
  expect(isHidden).toBe(true);
  expect(title).toBe(new URL(EXIT).hostname);
});

test('the way out stays in view however far someone has read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/wissen/3/');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(page.getByRole('link', { name: 'Seite verlassen' })).toBeInViewport();
});

test('the way out tells the other page nothing', async ({ page }) => {
  await page.goto('/hilfe/26/');
  const request = page.waitForRequest(EXIT);
  await page.getByRole('link', { name: 'Seite verlassen' }).click();
  expect((await request).headers()['referer']).toBeUndefined();
});
