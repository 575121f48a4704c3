import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';

const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

for (const address of PAGES) {
  for (const colorScheme of SCHEMES) {
    test(`${address} can be used by everyone, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 720 });
        await page.goto(address);
        // One document without frames: axe needs no second page to add up its results.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => `${String(width)} px: ${id} ${nodes[0]?.html ?? ''}`),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `page is wider than ${String(width)} px`).toBeLessThanOrEqual(0);
      }
    });
  }
}
