import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { DIST, PAGES, TELLING_WORDS } from './site.ts';
import { inOneTab as test } from './tab.ts';

/** The only page that loads more by itself: on wide screens the map begins to move. */
const LOADS_MORE = ['/karte/'];

type Visit = { requests: string[]; complaints: string[] };

async function visit(page: Page, address: string): Promise<Visit> {
  const found: Visit = { requests: [], complaints: [] };
  page.on('request', (request) => found.requests.push(request.url()));
  page.on('console', (message) => found.complaints.push(message.text()));
  page.on('pageerror', (error) => found.complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  for (const event of ['request', 'console', 'pageerror']) page.removeAllListeners(event);
  return found;
}

/** Everything a page could keep on the device. */
async function kept(page: Page): Promise<unknown[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...('caches' in globalThis ? await caches.keys() : []),
    ...('serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []),
  ]);
  return [...stored, ...(await page.context().cookies())];
}

for (const address of PAGES) {
  test(`${address} asks nobody else, keeps nothing and complains about nothing`, async ({
    page,
    baseURL,
  }) => {
    const { requests, complaints } = await visit(page, address);
    expect(requests.filter((url) => !url.startsWith(`${baseURL ?? ''}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await kept(page)).toEqual([]);
    if (!LOADS_MORE.includes(address)) expect(requests).toHaveLength(1);
  });

  test(`${address} tells nothing in its title, address or cards`, () => {
    const html = readFileSync(`${DIST}${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8');
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    expect(title).toMatch(/ · Lotse Leipzig$/);
    const telling = TELLING_WORDS.filter((word) => `${title} ${address}`.toLowerCase().includes(word));
    expect(telling).toEqual([]);
    expect(html).not.toMatch(
      /property="og:|rel="(preconnect|prefetch|dns-prefetch|preload)"|target="_blank"/,
    );
    expect(html).toContain('<link rel="icon" href="data:,">');
  });
}

test('what was read is kept in memory alone, and goes with the page', async ({ page }) => {
  await page.goto('/hilfe/');
  await page.locator('main [data-entry=sofortaufnahme-leipzig] > a').first().click();
  const back = page.getByRole('button', { name: 'Zurück' });
  await expect(back).toBeVisible();
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle Hilfen');
  await expect(back).toBeHidden();
});
