import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { inOneTab as test } from './tab.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const entry = (page: Page, slug: string) => page.locator(`main [data-entry=${slug}] > a`).first();

/** What the tab and its list show of a visit. */
function shown(page: Page): Promise<unknown[]> {
  return page.evaluate(() => [location.href, document.title, history.length]);
}

/** How many entries the list of the tab has. */
function entries(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}

async function readOn(page: Page, slug: string, name: RegExp): Promise<void> {
  await entry(page, slug).click();
  await expect(heading(page)).toHaveText(name);
}

test('someone reads on, and address, title and the list of the tab stay as they are', async ({ page }) => {
  await page.goto('/hilfe/');
  const before = await shown(page);
  await readOn(page, 'sofortaufnahme-leipzig', /Sofortaufnahme/);
  await page.getByRole('navigation', { name: 'Bereiche' }).getByRole('link', { name: 'Wissen' }).click();
  await expect(heading(page)).toHaveText('Ratgeber');
  await page.locator('main a[href="/wissen/3/"]').first().click();
  await expect(heading(page)).not.toHaveText('Ratgeber');
  expect(await shown(page)).toEqual(before);
});

test('a page that has come is read from its beginning, and is said aloud', async ({ page }) => {
  await page.goto('/hilfe/');
  await readOn(page, 'sofortaufnahme-leipzig', /Sofortaufnahme/);
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator('body > [aria-live]')).toHaveText(/^Neue Seite: .*Sofortaufnahme/);
});

test('a step back leads to the page before, as it was left', async ({ page }) => {
  await page.goto('/hilfe/');
  await expect(page.getByRole('button', { name: 'Zurück' })).toBeHidden();
  await page.getByLabel('Für wen').selectOption('men');
  await expect(page.getByRole('main').getByRole('status')).not.toHaveText('62 von 62 Angeboten');
  const link = entry(page, 'maennerschutzwohnung-leipzig');
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(heading(page)).not.toHaveText('Alle Hilfen');
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(heading(page)).toHaveText('Alle Hilfen');
  await expect(page.getByLabel('Für wen')).toHaveValue('men');
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await expect(page.getByRole('button', { name: 'Zurück' })).toBeHidden();
});

test('the sign to close steps back inside the visit, where the browser has one', async ({ page }) => {
  await page.goto('/hilfe/');
  const before = await shown(page);
  await readOn(page, 'sofortaufnahme-leipzig', /Sofortaufnahme/);
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Alle Hilfen');
  expect(await shown(page)).toEqual(before);
});

test('search, filter and map work on a page that was exchanged', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  const before = await entries(page);
  const menu = page.getByRole('navigation', { name: 'Bereiche' });
  await menu.getByRole('link', { name: 'Suche' }).click();
  // The page before has a search field too, and what is typed there goes with it.
  await expect(heading(page)).toHaveText('Suche');
  await page.getByRole('searchbox').fill('Sofortaufnahme');
  const results = page.getByRole('list', { name: 'Suchergebnisse' });
  await results
    .getByRole('link', { name: /Sofortaufnahme/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText(/Sofortaufnahme/);
  await menu.getByRole('link', { name: 'Alle Hilfen' }).click();
  await page.getByLabel('kostenlos').check();
  await expect(page.getByRole('main').getByRole('status')).not.toHaveText('62 von 62 Angeboten');
  await menu.getByRole('link', { name: 'Karte' }).click();
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await menu.getByRole('link', { name: 'Wissen' }).click();
  await expect(heading(page)).toHaveText('Ratgeber');
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(page.locator('.leaflet-container')).toBeVisible();
  expect(await entries(page)).toBe(before);
});

test('a link to a place in the page leads there and leaves the address alone', async ({ page }) => {
  await page.goto('/wissen/3/');
  const before = await shown(page);
  await page.getByRole('link', { name: 'Zum Inhalt' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await shown(page)).toEqual(before);
});

test('a press with a key held opens what people expect of it', async ({ page, context }) => {
  await page.goto('/hilfe/');
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    entry(page, 'sofortaufnahme-leipzig').click({ modifiers: ['Control'] }),
  ]);
  await expect(opened).toHaveURL(/\/hilfe\/26\/$/);
  await opened.close();
  await expect(heading(page)).toHaveText('Alle Hilfen');
});

test('when a page cannot be fetched quietly it is opened in the ordinary way', async ({ page, context }) => {
  await page.goto('/hilfe/');
  await context.route('**/hilfe/26/', (route) =>
    route.request().resourceType() === 'xhr' ? route.abort() : route.continue(),
  );
  await entry(page, 'sofortaufnahme-leipzig').click();
  await expect(page).toHaveURL(/\/hilfe\/26\/$/);
});

test('a page that takes its time says so, and another press wins', async ({ page, context }) => {
  await page.goto('/hilfe/');
  await context.route('**/hilfe/26/', () => undefined);
  await entry(page, 'sofortaufnahme-leipzig').click();
  await expect(page.locator('body > [aria-live]')).toHaveText('Seite wird geladen …');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await readOn(page, 'kis-leipzig', /Koordinierungs- und Interventionsstelle/);
});

test('whoever wants to share a page finds and copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('main').locator('a[href="/hilfe/"]').last().click();
  await expect(heading(page)).toHaveText('Alle Hilfen');
  await page.getByText('Adresse dieser Seite').click();
  await page.getByRole('button', { name: 'Adresse kopieren' }).click();
  await expect(page.getByText('Kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/[^/]+\/hilfe\/$/);
});

test('switched off, each page has its address and its entry, until the visit ends', async ({ page }) => {
  await page.goto('/hilfe/');
  const before = await entries(page);
  await page.getByText('Adresse dieser Seite').click();
  await page.getByLabel('Leises Lesen').uncheck();
  await readOn(page, 'sofortaufnahme-leipzig', /Sofortaufnahme/);
  await expect(page).toHaveURL(/\/hilfe\/26\/$/);
  await expect(page.getByRole('button', { name: 'Zurück' })).toBeHidden();
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await expect(heading(page)).toHaveText('Alle Hilfen');
  await expect(page).toHaveURL(/\/hilfe\/$/);
  await page.reload();
  await readOn(page, 'sofortaufnahme-leipzig', /Sofortaufnahme/);
  await expect(page).toHaveURL(/\/hilfe\/$/);
});

test('language and direction follow the page', async ({ page, context }) => {
  await context.route('**/hilfe/26/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<html lang="de" dir="ltr"', '<html lang="ar" dir="rtl"');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/hilfe/');
  await readOn(page, 'sofortaufnahme-leipzig', /Sofortaufnahme/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('a page of a newer edition of the site is opened whole', async ({ page, context }) => {
  await context.route('**/hilfe/26/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('(()=>{', '(()=>{/* newer */');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/hilfe/');
  await entry(page, 'sofortaufnahme-leipzig').click();
  await expect(page).toHaveURL(/\/hilfe\/26\/$/);
});

test('after ten exchanges the page can still be used by everyone', async ({ page }) => {
  await page.goto('/hilfe/');
  const slugs = await page
    .locator('main li[data-entry]')
    .evaluateAll((items) => items.slice(0, 5).map(({ dataset }) => dataset['entry'] ?? ''));
  expect(slugs).toHaveLength(5);
  for (const slug of slugs) {
    await entry(page, slug).click();
    await expect(heading(page)).not.toHaveText('Alle Hilfen');
    await page.getByRole('button', { name: 'Zurück' }).click();
    await expect(heading(page)).toHaveText('Alle Hilfen');
  }
  await readOn(page, 'sofortaufnahme-leipzig', /Sofortaufnahme/);
  expect(await violationsIn(page)).toEqual([]);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toHaveCount(1);
});
