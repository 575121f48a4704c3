import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await expect(page.getByRole('status')).toHaveText(/Treffer|nichts gefunden/);
}

test('someone who types a word finds an entry and can call it', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'Sofortaufnahme');
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  await expect(results).toHaveAttribute('aria-busy', 'false');
  const entry = results.locator('[data-entry=sofortaufnahme-leipzig]');
  await expect(entry.getByRole('link').first()).toHaveAttribute('href', '/hilfe/26/');
  await expect(entry.locator('a[href="tel:+4934155010420"]')).toContainText('0341 55010420');
});

test('what was typed enters no address, title, history or storage', async ({ page }) => {
  await page.goto('/suche/');
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await search(page, 'Stalking');
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(asked.filter((url) => /stalking/i.test(url))).toEqual([]);
});

test('someone who finds nothing is given numbers that help', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'xqzwvk');
  await expect(page.getByRole('main').locator('a[href="tel:116016"]')).toBeVisible();
  await expect(page.getByRole('main').locator('a[href="tel:110"]')).toBeVisible();
});

test('the field forgets when someone leaves and comes back', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'Beratung');
  await page.goto('/impressum/');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the search says so when it cannot be loaded', async ({ page, context }) => {
  await context.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/suche/');
  await page.getByRole('searchbox').fill('Beratung');
  await expect(page.getByRole('status')).toContainText('lässt sich nicht laden');
});
