import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

const PUBLISHED = [
  '/daten/services.json',
  '/daten/services.geojson',
  '/daten/services.csv',
  '/daten/changes.json',
  '/sitemap-index.xml',
  '/robots.txt',
  '/.well-known/security.txt',
];

const SITE = [
  '/',
  '/sofort/',
  '/finden/',
  '/hilfe/',
  '/wissen/',
  '/karte/',
  '/suche/',
  '/alles/',
  '/netzwerk/',
  '/mitmachen/',
  '/aufnahme/',
  '/mitnehmen/',
  '/sicherheitsplan/',
  '/daten/',
];
const LEGAL = ['/sicher-lesen/', '/impressum/', '/datenschutz/', '/barrierefreiheit/', '/404.html'];

const numbers = (folder: string, last: number, gaps: readonly number[] = []): string[] =>
  Array.from({ length: last }, (_none, index) => index + 1)
    .filter((number) => !gaps.includes(number))
    .map((number) => `/${folder}/${String(number)}/`);

/** Numbers that were never given, or belong to a draft. */
const NO_SERVICE = [15, 19, 39, 46, 65, 66];
const PROMISED = [
  ...SITE,
  ...LEGAL,
  ...PUBLISHED,
  ...numbers('hilfe', 68, NO_SERVICE),
  ...numbers('wissen', 18),
  ...numbers('thema', 14),
];

/** Asks for an address without a browser, which is many times faster. */
const ask = (baseURL: string | undefined, address: string): Promise<Response> =>
  fetch(`${baseURL ?? ''}${address}`);

test('every promised address answers', async ({ baseURL }) => {
  const statuses = await Promise.all(
    PROMISED.map(async (address) => [address, (await ask(baseURL, address)).status]),
  );
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  expect(PROMISED).toHaveLength(SITE.length + LEGAL.length + PUBLISHED.length + 62 + 18 + 14);
});

test('an address that does not exist is said to be missing, and the way on is shown', async ({ page }) => {
  const response = await page.goto('/hilfe/19/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('navigation', { name: 'Themen' })).toBeVisible();
  await expect(page.locator('a[href="tel:110"]').first()).toBeVisible();
});

test('no link inside the site leads nowhere', async ({ baseURL }) => {
  const targets = new Set<string>();
  for (const address of PAGES) {
    const html = await (await ask(baseURL, address)).text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) targets.add(href);
  }
  expect(targets.size).toBeGreaterThan(90);
  const statuses = await Promise.all(
    [...targets].map(async (href) => [href, (await ask(baseURL, href)).status]),
  );
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
});

test('every number is a link that dials it as it is', async ({ baseURL }) => {
  for (const address of PAGES) {
    const html = await (await ask(baseURL, address)).text();
    const dialled = [...html.matchAll(/href="tel:([^"]*)"/g)].map(([, number = '']) => number);
    expect(dialled.length).toBeGreaterThan(1);
    expect(dialled.filter((number) => !/^(11[025]|116\d{3}|\+49[1-9]\d{5,12})$/.test(number))).toEqual([]);
  }
});
