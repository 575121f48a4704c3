import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** A thumb meets a target of so many pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

type Seen = { text: string; left: number; top: number; right: number; bottom: number };

/** What a browser makes of the signs in a drawing: their rectangles on the screen. */
async function seen(page: Page, drawing: number, selector: string): Promise<Seen[]> {
  const found = page.locator('.map-drawing').nth(drawing).locator(selector);
  return Promise.all(
    (await found.all()).map(async (each) => {
      const box = await each.boundingBox();
      if (!box) throw new Error('A sign of the map is not drawn.');
      const { x, y, width, height } = box;
      return {
        text: (await each.textContent()) ?? '',
        left: x,
        top: y,
        right: x + width,
        bottom: y + height,
      };
    }),
  );
}

function overlap(one: Seen, other: Seen): boolean {
  // A pixel of white around letters is no letter.
  return (
    one.left + 1 < other.right - 1 &&
    other.left + 1 < one.right - 1 &&
    one.top + 1 < other.bottom - 1 &&
    other.top + 1 < one.bottom - 1
  );
}

function overlapping(all: readonly Seen[], others: readonly Seen[]): string[] {
  return all.flatMap((one) =>
    others
      .filter((other) => other !== one && overlap(one, other))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

for (const [drawing, name] of ['the city', 'the centre'].entries()) {
  test(`on the narrowest screen no pin of ${name} covers another, and a thumb meets each`, async ({
    page,
  }) => {
    await page.goto('/karte/');
    const pins = await seen(page, drawing, '.pin circle');
    expect(pins.length).toBeGreaterThan(2);
    for (const { left, right } of pins) expect(right - left).toBeGreaterThanOrEqual(LEAST_TARGET);
    for (const [index, one] of pins.entries())
      for (const other of pins.slice(index + 1)) {
        const apart = Math.hypot(one.left - other.left, one.top - other.top);
        expect(apart).toBeGreaterThanOrEqual(LEAST_TARGET);
      }
  });

  test(`on the narrowest screen the level names of ${name} lie on no other name and no pin`, async ({
    page,
  }) => {
    await page.goto('/karte/');
    const level = await seen(page, drawing, 'g[aria-hidden] text:not([transform*=rotate])');
    const pins = await seen(page, drawing, '.pin circle');
    expect(level.length).toBeGreaterThan(8);
    expect(overlapping(level, level)).toEqual([]);
    expect(overlapping(level, pins)).toEqual([]);
    for (const { top, bottom } of level) expect(bottom - top).toBeGreaterThanOrEqual(9);
  });
}
