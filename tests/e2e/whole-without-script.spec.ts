import { expect } from '@playwright/test';
import { EXIT, PAGES } from './site.ts';
import { inTabWith } from './tab.ts';

const test = inTabWith({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

for (const address of PAGES) {
  test(`${address} is whole without script`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toHaveAttribute('href', '#inhalt');
    await expect(page.getByRole('link', { name: 'Seite verlassen', exact: true })).toHaveAttribute(
      'href',
      EXIT,
    );
    await expect(page.locator('a[href="tel:110"]').first()).toBeInViewport();
    await expect(page.locator('a[href="tel:116016"]').first()).toBeInViewport();
  });
}

test('the whole directory stands there and leads to every entry', async ({ page }) => {
  await page.goto('/hilfe/');
  const entries = page.locator('li[data-entry]');
  await expect(entries).toHaveCount(62);
  await expect(page.getByRole('main').getByRole('group')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Nach Thema' }).getByRole('link')).toHaveCount(14);
});

test('someone who cannot search is led to the topics', async ({ page }) => {
  await page.goto('/suche/');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByText('Ohne finden Sie alles nach Themen geordnet.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Themen' }).getByRole('link')).toHaveCount(14);
});

test('the map is a drawing with the same places as the list', async ({ page }) => {
  await page.goto('/karte/');
  const drawing = page.getByRole('region', { name: 'Karte', exact: true });
  await expect(drawing.getByRole('group')).toHaveCount(2);
  const items = await page.locator('li[data-point]').count();
  expect(items).toBeGreaterThan(15);
  await expect(drawing.getByRole('link', { name: /^\d+$/ })).toHaveCount(items);
});

test('a number on the drawing leads to its place in the list, and back', async ({ page }) => {
  await page.goto('/karte/');
  await page.locator('#nadel-3').click();
  await expect(page.locator('#ort-3')).toBeInViewport();
  await page.locator('#ort-3').getByRole('link', { name: '3 auf der Karte zeigen' }).click();
  await expect(page.locator('#nadel-3')).toBeInViewport();
});

test('someone can read everything in one document', async ({ page }) => {
  await page.goto('/alles/');
  await expect(page.locator('details[data-entry]')).toHaveCount(62);
  await page.getByText('Sofortaufnahme (Frauenschutzhäuser)').first().click();
  await expect(
    page.locator('[data-entry=sofortaufnahme-leipzig] a[href="tel:+4934155010420"]'),
  ).toBeVisible();
});

test('someone chooses their browser and reads how to hide and delete there', async ({ page }) => {
  await page.goto('/sicher-lesen/');
  const step = page.getByText('wählen Sie „Seite entfernen“');
  await expect(step).toBeHidden();
  await page.getByText('Firefox am Computer').click();
  await expect(step).toBeVisible();
});
