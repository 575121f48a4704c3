import { expect, test } from '@playwright/test';

const WIDE = { width: 1280, height: 800 };

test('on a wide screen the map moves at once, with one pin for each place of the list', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto('/karte/');
  const map = page.getByRole('region', { name: 'Karte', exact: true });
  const places = await page.locator('[data-place]').count();
  await expect(map.getByRole('button', { name: /^Nummer \d+/ })).toHaveCount(places);
});

test('on a phone the map is a drawing until someone asks for more', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/karte/', { waitUntil: 'networkidle' });
  await expect(page.locator('.leaflet-container')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bewegliche Karte öffnen' }).click();
  await expect(page.locator('.leaflet-container')).toBeVisible();
});

test('someone at the keyboard opens a place from the list and comes back with Escape', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto('/karte/');
  await page.getByRole('button', { name: 'Auf der Karte zeigen' }).first().press('Enter');
  const popup = page.locator('.leaflet-popup');
  await expect(popup.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Nummer 1:/ })).toBeFocused();
});

test('when the moving map cannot be loaded the drawing stays', async ({ page, context }) => {
  await context.route('**/moving-map*', (route) => route.abort());
  await page.setViewportSize(WIDE);
  await page.goto('/karte/');
  await expect(page.getByText('lässt sich nicht laden')).toBeVisible();
  await expect(page.locator('.map-drawing')).toBeVisible();
});

test('no shelter is on the map', async ({ page }) => {
  await page.goto('/karte/');
  const shelters = page.locator('[data-place] [data-entry*=frauenhaus], [data-place] [data-entry*=schutz]');
  await expect(shelters).toHaveCount(
    await page.locator('[data-place] [data-entry=kinderschutz-zentrum-leipzig]').count(),
  );
  await expect(page.locator('[data-place] [data-entry=sofortaufnahme-leipzig]')).toHaveCount(0);
});

test('the first press of Tab leads past the head of the page', async ({ page }) => {
  await page.goto('/hilfe/16/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
