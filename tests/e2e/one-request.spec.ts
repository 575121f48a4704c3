import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { codeName } from '#publication/edition.ts';
import { inlineHashes } from '#publication/headers.ts';
import { DIST, PAGES } from './site.ts';

/** Bytes that fit into the first round trip of a connection, less headers (RFC 6928: ten segments of 1,460 bytes). */
const FIRST_ROUND_TRIP = 14_600;
/** What the document that holds everything may weigh. */
const EVERYTHING = 45_000;
/** What the map and the search may load once they are wanted. */
const MAP_SCRIPT = 52_000;

function fileOf(address: string): string {
  return `${DIST}${address.endsWith('/') ? `${address}index.html` : address}`;
}

for (const address of PAGES) {
  test(`${address} arrives in one round trip`, () => {
    const bytes = readFileSync(`${fileOf(address)}.br`).length;
    expect(bytes).toBeLessThanOrEqual(address === '/alles/' ? EVERYTHING : FIRST_ROUND_TRIP);
  });
}

test('every page carries the same one style and the same one script', () => {
  const hashes = PAGES.map((address) => JSON.stringify(inlineHashes(readFileSync(fileOf(address), 'utf8'))));
  expect(new Set(hashes).size).toBe(1);
});

test('no page refers to a style or script file that a browser of today would load', () => {
  const pages = PAGES.map((address) => readFileSync(fileOf(address), 'utf8'));
  expect(pages.filter((html) => /<script (?!nomodule )[^>]*src=|<link[^>]+stylesheet/.test(html))).toEqual(
    [],
  );
});

test('what travels over the wire is what was measured', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto('/hilfe/16/', { waitUntil: 'networkidle' });
  const measured = readFileSync(`${fileOf('/hilfe/16/')}.br`).length;
  expect(bytes).toBeGreaterThan(measured);
  expect(bytes).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
});

test('the moving map stays within its budget', async ({ page }) => {
  const sizes: number[] = [];
  page.on('response', (response) => {
    // What draws the operator's full map comes only where there is one, after the drawn map stands there.
    if (response.url().includes(`/${codeName('tile-map')}.`)) return;
    if (response.url().includes('/_astro/')) sizes.push(Number(response.headers()['content-length']));
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/karte/');
  await expect(page.locator('.leaflet-container')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAP_SCRIPT);
});
