import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { DIST, TELLING_WORDS } from './site.ts';
import { inOneTab as test } from './tab.ts';

const NOTE = '/mitnehmen/notiz.html';
const FILE = `file://${resolve(DIST, `.${NOTE}`)}`;
const LARGEST = 60_000;

/** Everything that is asked for, or said, while the file is open. */
async function open(page: Page, address: string): Promise<string[]> {
  const found: string[] = [];
  page.on('request', (request) => found.push(request.url()));
  page.on('console', (message) => found.push(message.text()));
  page.on('pageerror', (error) => found.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  return found;
}

const size = (page: Page) => page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize);

test('the file opens from a folder, asks for nothing and runs nothing', async ({ page }) => {
  expect(await open(page, FILE)).toEqual([FILE]);
  const html = readFileSync(`${DIST}${NOTE}`, 'utf8');
  expect(html.length).toBeLessThanOrEqual(LARGEST);
  expect(html).not.toMatch(/<script|\ssrc=|\son\w+=|@import|url\(/);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((href) => !/^(?:tel:|data:,$)/.test(href))).toEqual([]);
});

test('opened on the site, it looks as it does in a folder', async ({ page, baseURL }) => {
  await open(page, FILE);
  const inFolder = await size(page);
  expect(await open(page, NOTE)).toEqual([`${baseURL ?? ''}${NOTE}`]);
  expect(await size(page)).toBe(inFolder);
});

test('its name, its title and its first words say nothing', async ({ page }) => {
  await page.goto(FILE);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const seen = `${NOTE} ${await page.title()} ${heading}`.toLowerCase();
  expect(TELLING_WORDS.filter((word) => seen.includes(word))).toEqual([]);
});

test('it has the numbers of the directory, the crisis numbers first', async ({ page }) => {
  await page.goto(FILE);
  const numbers = (root: Page) =>
    root.locator('main a[href^="tel:"]').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const noted = await numbers(page);
  expect(noted.slice(0, 4)).toEqual(['tel:110', 'tel:112', 'tel:116016', 'tel:+4934155010420']);
  await page.goto('/alles/');
  const listed = await numbers(page);
  expect(listed.length).toBeGreaterThan(30);
  expect([...new Set(noted)].sort()).toEqual([...new Set(listed)].sort());
});

test('it says of when it is, and where a shelter is it does not say', async ({ page }) => {
  await page.goto(FILE);
  await expect(page.getByText(/^Stand \d{2}\.\d{2}\.\d{4}\. .*können sich ändern/)).toBeVisible();
  const house = page.locator('[data-entry=viertes-frauen-und-kinderschutzhaus]');
  await expect(house).toBeVisible();
  await expect(house).not.toContainText(/[Ss]traße|platz|weg \d/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`it can be used by everyone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(FILE);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

test('it is offered in one place, after a word on what a download leaves', async ({ page }) => {
  await page.goto('/mitnehmen/');
  const link = page.getByRole('link', { name: '„notiz.html“ herunterladen' });
  await expect(link).toHaveAccessibleDescription(/Liste der Downloads.*Zuletzt verwendet.*Sicherungen/);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('notiz.html');
  await expect(page).toHaveURL(/\/mitnehmen\/$/);
});
