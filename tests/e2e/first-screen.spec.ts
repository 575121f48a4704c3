import { expect } from '@playwright/test';
import { inTabWith } from './tab.ts';

const test = inTabWith({ viewport: { width: 360, height: 640 } });

test('on a small phone the first screen answers every first question', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main.locator('a[href="tel:110"]').first()).toBeInViewport({ ratio: 1 });
  await expect(main.locator('a[href="tel:116016"]').first()).toBeInViewport({ ratio: 1 });
  await expect(main.locator('a[href="tel:+4934155010420"]').first()).toBeInViewport({ ratio: 1 });
  for (const name of ['Ich brauche Hilfe', 'Ich sorge mich um jemanden', 'Ich arbeite mit Betroffenen']) {
    await expect(main.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
  }
  await expect(page.getByRole('searchbox')).toBeInViewport();
});

test('on the page of a service the call button comes first', async ({ page }) => {
  await page.goto('/hilfe/26/');
  const links = page.getByRole('main').getByRole('link');
  await expect(links.first()).toHaveAttribute('href', 'tel:+4934155010420');
  await expect(links.first()).toBeInViewport({ ratio: 1 });
});

test('a service whose number is being checked says so and shows who helps meanwhile', async ({ page }) => {
  await page.goto('/hilfe/16/');
  const main = page.getByRole('main');
  await expect(main.getByText('Die Rufnummer wird gerade geprüft.')).toBeVisible();
  await expect(main.locator('a[href="tel:116016"]').first()).toBeVisible();
});

test('a shelter says that its address is protected', async ({ page }) => {
  await page.goto('/hilfe/29/');
  await expect(page.getByText('Adresse geschützt')).toBeVisible();
});

test('every shown fact says where it comes from', async ({ page }) => {
  await page.goto('/hilfe/5/');
  const call = page.getByRole('main').locator('section').first();
  await expect(call).toContainText(/laut .+, vom Dienst noch nicht bestätigt/);
});
