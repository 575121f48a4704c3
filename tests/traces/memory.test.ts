import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBrowser } from './browser.ts';
import { Chromium } from './chromium.ts';
import type { Holding } from './memory.ts';
import { measureHolding } from './memory.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

/** After this many swaps the visit remembers as many steps as it ever does. */
const FULL = 50;
const SWAPS = 200;

/** Bytes that a swap may add while the browser still gathers what it knows of our code. A kept page is 50 times that. */
const PER_SWAP = 2000;

describe('someone who reads on through 200 more pages', () => {
  let stage: Stage;
  let before: Holding;
  let after: Holding;
  beforeAll(async () => {
    stage = await openStage();
    const found = await inBrowser(Chromium.start(stage), async (browser) =>
      measureHolding(await browser.openTab(), stage, [FULL, FULL + SWAPS]),
    );
    [before, after] = found as [Holding, Holding];
  });
  afterAll(() => stage.close());

  it('gathers no listeners, no parts of pages and no documents', () => {
    expect(before.nodes).toBeGreaterThan(1000);
    for (const name of ['listeners', 'nodes', 'documents'] as const)
      expect(after[name], name).toBeLessThanOrEqual(before[name]);
  });

  it('fills no memory', () => {
    expect(before.bytes).toBeGreaterThan(0);
    expect((after.bytes - before.bytes) / SWAPS).toBeLessThan(PER_SWAP);
  });
});
