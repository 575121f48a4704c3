import type { Page, Request } from '@playwright/test';
import { expect, test as afresh } from '@playwright/test';
import { ownQueries } from '../content/search-queries.ts';
import { violationsIn } from './axe.ts';
import { kept } from './kept.ts';
import { inOneTab as test } from './tab.ts';

const INDEX = '**/suche/verzeichnis.json';
const LANGUAGES = '**/suche/sprachen.json';

const results = (page: Page) => page.getByRole('list', { name: 'Suchergebnisse' });

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await expect(page.getByRole('status')).toHaveText(/Treffer|nichts gefunden/);
  await expect(page.locator('ol[aria-busy=true]')).toHaveCount(0);
}

test('someone who types a word finds an entry and can call it', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'Sofortaufnahme');
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  const entry = results(page).locator('[data-entry=sofortaufnahme-leipzig]');
  await expect(entry.getByRole('link').first()).toHaveAttribute('href', '/hilfe/26/');
  await expect(entry.locator('a[href="tel:+4934155010420"]')).toContainText('0341 55010420');
});

test('someone in distress reads what each result is and why it was found', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'er lauert mir immer wieder auf');
  const guide = results(page).locator('[data-entry=stalking]').first();
  await expect(guide).toContainText('Ratgeber');
  await expect(guide).toContainText('Gefunden wegen: Stalking');
  await expect(guide).toContainText('Was als Stalking zählt');
});

test('someone in danger gets the emergency number first', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'mein mann schlägt mich');
  await expect(results(page).getByRole('listitem').first().locator('a[href="tel:110"]')).toBeVisible();
});

for (const address of ['/', '/suche/', '/gibt-es-nicht/']) {
  test(`the search answers on ${address}`, async ({ page }) => {
    await page.goto(address);
    await search(page, 'frauenhaus');
    await expect(results(page).locator('[data-entry=sofortaufnahme-leipzig]')).toBeVisible();
  });
}

test('someone who finds nothing is given numbers that help, and the topics', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'xqzwvk');
  const main = page.getByRole('main');
  await expect(main.locator('a[href="tel:116016"]')).toBeVisible();
  await expect(main.locator('a[href="tel:110"]')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Themen' }).getByRole('link')).toHaveCount(14);
});

test('a word that nobody knows takes nothing away', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'stalking xqzwvk');
  await expect(results(page).locator('[data-entry=kis-leipzig]')).toBeVisible();
});

test('the field forgets when someone leaves and comes back', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'Beratung');
  await page.goto('/impressum/');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the search says so when it cannot be loaded', async ({ page, context }) => {
  await context.route(INDEX, (route) => route.abort());
  await page.goto('/suche/');
  await page.getByRole('searchbox').fill('Beratung');
  await expect(page.getByRole('status')).toContainText('lässt sich nicht laden');
  await expect(page.getByRole('main').locator('a[href="tel:110"]')).toBeVisible();
});

test('someone is answered in German while the other languages are still on their way', async ({
  page,
  context,
}) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await context.route(LANGUAGES, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/suche/');
  await search(page, 'Sofortaufnahme');
  await expect(results(page).locator('[data-entry=sofortaufnahme-leipzig]')).toBeVisible();
  await page.getByRole('searchbox').fill('приют для женщин');
  await expect(page.getByRole('status')).toHaveText('Suche läuft …');
  arrive();
  await expect(page.getByRole('status')).toHaveText(/Treffer/);
  await expect(results(page).locator('[data-entry=sofortaufnahme-leipzig]')).toBeVisible();
});

test('someone can search in German when the other languages cannot be loaded', async ({ page, context }) => {
  await context.route(LANGUAGES, (route) => route.abort());
  await page.goto('/suche/');
  await search(page, 'xqzwvk');
  await expect(page.getByRole('status')).toContainText('nichts gefunden');
  await search(page, 'anwalt');
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
});

test('results can be narrowed, and each choice says what it leaves', async ({ page }) => {
  await page.goto('/suche/');
  const filter = page.getByText('Liste eingrenzen').first();
  await expect(filter).toBeHidden();
  await search(page, 'anwalt');
  await filter.click();
  const kind = page.getByLabel('Art der Hilfe');
  const promised = Number(
    /\((\d+)\)$/.exec((await kind.locator('option[value=counselling]').textContent()) ?? '')?.[1],
  );
  expect(promised).toBeGreaterThan(0);
  await kind.selectOption('counselling');
  await expect(results(page).getByRole('listitem')).toHaveCount(Math.min(promised, 10));
  await expect(results(page).getByRole('listitem').filter({ hasNotText: 'Beratung' })).toHaveCount(0);
  // Who may be in danger keeps the numbers for danger in view, whatever was chosen.
  await search(page, 'mein mann schlägt mich');
  await expect(results(page).locator('a[href="tel:110"]')).toBeVisible();
});

test('a choice that leaves no result is explained and can be taken back', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'anwalt');
  await page.getByText('Liste eingrenzen').first().click();
  await page.getByLabel('Art der Hilfe').selectOption('justice');
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
  await page.getByRole('searchbox').fill('kinder schlafen schlecht');
  await expect(page.getByRole('status')).toContainText('Mit dieser Auswahl bleibt kein Treffer');
  await expect(page.getByRole('main').locator('a[href="tel:116016"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect(results(page)).toBeVisible();
});

afresh('the search needs no WebAssembly', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/suche/');
  expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
  await search(page, 'heusliche gewalt');
  await expect(results(page).locator('[data-entry=kis-leipzig]')).toBeVisible();
});

test('arrow keys lead along the results and back, and nothing else moves the focus', async ({ page }) => {
  await page.goto('/suche/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('stalking');
  await expect(field).toBeFocused();
  const links = results(page).locator('li > a:first-of-type');
  await expect(links.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('who types in another language is offered the page in it, where it is built', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'sığınma evi');
  await expect(page.getByRole('link', { name: 'Türkçe' })).toHaveCount(0);
  // Stands in for a build with a second language, which this site does not have yet.
  await page.locator('service-search').evaluate((element) => (element.dataset['languages'] = 'ar tr'));
  await search(page, 'sığınma evi için');
  await expect(page.getByRole('link', { name: 'Türkçe' })).toHaveAttribute('href', '/tr/suche/');
  await expect(page.locator('[data-part=languages]').getByRole('link')).toHaveCount(1);
});

test('the search goes on when its place in the page is taken out and put back', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'stalking');
  await page.evaluate(() => {
    const element = document.querySelector('service-search');
    const place = element?.parentElement;
    element?.remove();
    if (element) place?.append(element);
  });
  await expect(page.getByRole('searchbox')).toHaveValue('stalking');
  await search(page, 'KIS');
  await expect(results(page).getByRole('listitem').first()).toHaveAttribute('data-entry', 'kis-leipzig');
});

test('a search that waits outside of the page forgets too when someone leaves', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'stalking');
  const value = await page.evaluate(() => {
    const element = document.querySelector('service-search');
    element?.remove();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return [element?.querySelector('input')?.value, element?.querySelectorAll('ol li').length];
  });
  expect(value).toEqual(['', 0]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the results can be used by everyone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      await page.goto('/suche/');
      await search(page, 'pizza wegen stalking');
      await expect(results(page)).toBeVisible();
      expect(await violationsIn(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
}

/**
 * Visits the search afresh, in a tab that has forgotten everything, types, and tells what was asked for; and sees that
 * nothing is kept.
 */
async function visit(page: Page, words: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Network.clearBrowserCookies');
  await session.detach();
  const asked: string[] = [];
  const note = (request: Request): number =>
    asked.push(`${request.method()} ${request.url()} ${String(request.postData())}`);
  page.on('request', note);
  await page.goto('/suche/');
  const before = await kept(page);
  const languages = page.waitForResponse(LANGUAGES);
  await page.getByRole('searchbox').focus();
  await languages;
  if (words !== '') await search(page, words);
  await page.waitForLoadState('networkidle');
  expect(await kept(page)).toEqual(before);
  page.off('request', note);
  return asked;
}

const VISITS = 50;
const GROUPS = 5;
const queries = ownQueries();
const typed = Array.from(
  { length: VISITS },
  (_, index) => queries[Math.floor((index * queries.length) / VISITS)]?.query ?? '',
);

test('there are fifty different things to type', () => {
  expect(new Set(typed).size).toBe(VISITS);
});

for (let group = 0; group < GROUPS; group += 1) {
  const words = typed.filter((_, index) => index % GROUPS === group);
  test(`whatever is typed, the same is asked for in the same order (${String(group + 1)})`, async ({
    page,
  }) => {
    const expected = await visit(page, '');
    for (const file of ['verzeichnis.json', 'sprachen.json'])
      expect(expected.filter((request) => request.includes(file))).toHaveLength(1);
    expect(expected.length).toBeLessThanOrEqual(7);
    for (const query of words) expect(await visit(page, query), query).toEqual(expected);
  });
}
