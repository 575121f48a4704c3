import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { EXIT } from './site.ts';

/*
 * These tests hold what the way out does. Playwright starts Chromium without the back-forward cache; what comes back
 * from memory is measured in tests/traces.
 */
test.beforeEach(async ({ context }) => {
  await context.route(`${EXIT}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Wetter</title><h1>Wetter</h1>' }),
  );
});

const button = (page: Page) => page.getByRole('link', { name: 'Seite verlassen', exact: true });

async function pressShift(page: Page, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await page.keyboard.press('Shift');
}

test('someone who leaves is on an everyday page, and Back does not show ours', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/hilfe/26/');
  await button(page).click();
  await expect(page).toHaveURL(EXIT);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('someone who has read on leaves all of it behind', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/hilfe/');
  for (const slug of ['sofortaufnahme-leipzig', 'kis-leipzig']) {
    await page.locator(`main [data-entry=${slug}] > a`).first().click();
    await expect(page.getByRole('button', { name: 'Zurück' })).toBeVisible();
    await page.getByRole('button', { name: 'Zurück' }).click();
  }
  await page.locator('main [data-entry=kis-leipzig] > a').first().click();
  await pressShift(page, 3);
  await expect(page).toHaveURL(EXIT);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('the keyboard reaches the way out before the head of the page', async ({ page }) => {
  await page.goto('/hilfe/26/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  const quick = page.getByRole('link', { name: 'Sofort weg von hier' });
  await expect(quick).toBeFocused();
  await expect(quick).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(EXIT);
});

test('three presses of Shift lead out, and further presses do no harm', async ({ page }) => {
  await page.goto('/wissen/3/');
  await pressShift(page, 5);
  await expect(page).toHaveURL(EXIT);
});

test('three presses of Shift lead out while someone writes on a keyboard', async ({ page }) => {
  await page.goto('/suche/');
  await page.getByRole('searchbox').fill('hilfe');
  await pressShift(page, 3);
  await expect(page).toHaveURL(EXIT);
});

test('writing capitals leads nowhere', async ({ page }) => {
  await page.goto('/suche/');
  await page.getByRole('searchbox').focus();
  for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('searchbox')).toHaveValue('ABCD');
  await expect(page).toHaveURL(/\/suche\/$/);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 568 } });

  test('Shift on the screen is part of writing and leads nowhere', async ({ page }) => {
    await page.goto('/suche/');
    await page.getByRole('searchbox').tap();
    await pressShift(page, 3);
    await page.keyboard.type('a');
    await expect(page.getByRole('searchbox')).toHaveValue('a');
    await expect(page).toHaveURL(/\/suche\/$/);
  });

  test('the way out stays in view when the page is enlarged with two fingers', async ({ page }) => {
    await page.goto('/wissen/3/');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.synthesizePinchGesture', { x: 160, y: 300, scaleFactor: 3 });
    await session.send('Input.synthesizeScrollGesture', { x: 50, y: 100, yDistance: -400, xDistance: -100 });
    const scale = await page.evaluate(() => visualViewport?.scale ?? 1);
    expect(scale).toBeGreaterThan(2);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const {
            left = -1,
            top = -1,
            right = 1e6,
            bottom = 1e6,
          } = document.querySelector('way-out a')?.getBoundingClientRect() ?? {};
          const view = visualViewport;
          if (!view) return false;
          const { offsetLeft, offsetTop, width, height } = view;
          return (
            left >= offsetLeft - 1 &&
            top >= offsetTop - 1 &&
            right <= offsetLeft + width + 1 &&
            bottom <= offsetTop + height + 1
          );
        }),
      )
      .toBe(true);
  });
});

test('what was read, typed and found is gone at once, while the other page is awaited', async ({
  page,
  context,
}) => {
  await context.unroute(`${EXIT}**`);
  await context.route(`${EXIT}**`, () => undefined);
  await page.goto('/suche/');
  await page.getByRole('searchbox').fill('Beratung');
  await expect(
    page.getByRole('list', { name: 'Suchergebnisse' }).getByRole('listitem').first(),
  ).toBeVisible();
  const left = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('way-out a')?.click();
    const { documentElement: root, body, title } = document;
    return [root.hidden, body.childElementCount, title, history.state as unknown];
  });
  expect(left).toEqual([true, 0, new URL(EXIT).hostname, 'x']);
});

test('a page still on its way does not come back into one that was left', async ({ page, context }) => {
  await context.unroute(`${EXIT}**`);
  await context.route(`${EXIT}**`, () => undefined);
  await context.route('**/hilfe/26/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue().catch(() => undefined);
  });
  await page.goto('/hilfe/');
  const left = await page.evaluate(async () => {
    document.querySelector<HTMLAnchorElement>('main a[href="/hilfe/26/"]')?.click();
    document.querySelector<HTMLAnchorElement>('way-out a')?.click();
    await new Promise((resolve) => setTimeout(resolve, 600));
    return document.body.childElementCount;
  });
  expect(left).toBe(0);
});

test('without network the page is gone all the same', async ({ page, context }) => {
  await context.unroute(`${EXIT}**`);
  await page.goto('/hilfe/26/');
  await context.setOffline(true);
  await button(page).click();
  await expect(page.getByText('Sofortaufnahme')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.body.innerText)).not.toContain('Lotse');
});

test('whoever comes back to a page that was left is led away before anything is drawn', async ({ page }) => {
  await page.goto('/hilfe/26/');
  await page.evaluate(() => history.replaceState('x', ''));
  const reloaded = page.reload({ waitUntil: 'commit' });
  await expect(page).toHaveURL(EXIT);
  await reloaded.catch(() => undefined);
});

test('the way out stays in view however far someone has read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/wissen/3/');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(button(page)).toBeInViewport({ ratio: 1 });
});

test('the way out lies over the map, and in view with the keyboard up', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/karte/');
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await page.locator('.leaflet-container').evaluate((map) => scrollBy(0, map.getBoundingClientRect().top));
  const topmost = await button(page).evaluate((link) => {
    const { left, top } = link.getBoundingClientRect();
    return link.contains(document.elementFromPoint(left + 8, top + 8));
  });
  expect(topmost).toBe(true);
  await page.setViewportSize({ width: 360, height: 260 });
  await page.goto('/suche/');
  await page.getByRole('searchbox').focus();
  await expect(button(page)).toBeInViewport({ ratio: 1 });
});

test('the way out tells the other page nothing', async ({ page }) => {
  await page.goto('/hilfe/26/');
  const request = page.waitForRequest(EXIT);
  await button(page).click();
  expect((await request).headers()['referer']).toBeUndefined();
});

test('every page says in one line who can see the visit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/hilfe/26/');
  const notice = page.getByRole('complementary', { name: 'Hinweis' });
  await expect(notice).toBeInViewport({ ratio: 1 });
  await expect(notice.getByRole('link', { name: 'Was hilft' })).toHaveAttribute('href', '/sicher-lesen/');
  const { height = 99 } = (await notice.boundingBox()) ?? {};
  expect(height).toBeLessThanOrEqual(48);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a link that leads to the same page', async ({ page }) => {
    await page.goto('/hilfe/26/');
    await button(page).click();
    await expect(page).toHaveURL(EXIT);
  });
});
