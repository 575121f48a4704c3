import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/hilfe/');
  await expect(page.getByRole('status')).toHaveText('62 von 62 Angeboten');
});

test('a man sees what is open to men', async ({ page }) => {
  await page.getByLabel('Für wen').selectOption({ label: 'Männer' });
  await expect(page.locator('[data-entry=maennerschutzwohnung-leipzig]')).toBeVisible();
  await expect(page.locator('[data-entry=polizei-notruf-110]')).toBeVisible();
  await expect(page.locator('[data-entry=sofortaufnahme-leipzig]')).toBeHidden();
});

test('choices add up, and headings without entries go away', async ({ page }) => {
  await page.getByLabel('Art der Hilfe').selectOption({ label: 'Beratung' });
  await page.getByLabel('mit Rufnummer').check();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Beratung',
    'Nach Thema',
  ]);
});

test('a choice that fits nothing says what to do, and can be taken back', async ({ page }) => {
  await page.getByLabel('Für wen').selectOption({ label: 'Menschen, die Gewalt ausüben' });
  await page.getByLabel('Art der Hilfe').selectOption({ label: 'Notruf' });
  await expect(page.getByRole('status')).toContainText('passt kein Angebot');
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect(page.getByRole('status')).toHaveText('62 von 62 Angeboten');
});

test('no choice enters the address', async ({ page }) => {
  const before = page.url();
  await page.getByLabel('kostenlos').check();
  expect(page.url()).toBe(before);
});
