import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violationsIn } from './axe.ts';
import { PAGES } from './site.ts';
import { inOneTab as test } from './tab.ts';

const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** One page of each kind. */
const KINDS = [
  '/',
  '/hilfe/',
  '/hilfe/26/',
  '/wissen/3/',
  '/thema/4/',
  '/karte/',
  '/suche/',
  '/alles/',
  '/sicher-lesen/',
];

/**
 * The colours in which a page is looked at in this width: both for one page of each kind, one for the others. They are
 * made of the same parts, so both colours and both widths are seen of every page, and all four of every part.
 */
function schemesOf(address: string, width: number): readonly (typeof SCHEMES)[number][] {
  return KINDS.includes(address) ? SCHEMES : [width === WIDTHS[0] ? 'light' : 'dark'];
}

/** Pixels by which the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test('one page of each kind is looked at in all ways', () => {
  expect(KINDS.filter((address) => !PAGES.includes(address))).toEqual([]);
});

test('a button without a name would be noticed', async ({ page }) => {
  await page.goto('/impressum/');
  expect(await violationsIn(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violationsIn(page)).toEqual(['button-name <button></button>']);
});

for (const address of PAGES) {
  test(`${address} can be used by everyone, light and dark, narrow and wide`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 720 });
      // The map alone is loaded otherwise on a wide screen; pages of each kind are loaded anew, the others widened.
      if (width === WIDTHS[0] || KINDS.includes(address)) await page.goto(address);
      for (const colorScheme of schemesOf(address, width)) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsIn(page), `${colorScheme}, ${String(width)} px`).toEqual([]);
      }
      expect(await overflow(page), `wider than ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  });
}
