import type { Browser, Page } from '@playwright/test';
import { middle } from './measure.ts';

/** A slow line and a slow device: 150 ms, 1.6 Mbit/s, a quarter of the speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWDOWN = 4;

const WORDS = ['mein ex lauert mir auf', 'heusliche gewalt', 'frauenhaus', 'sığınma evi', 'anwalt kostenlos'];

/** Milliseconds from going into the field to the first result, and from each later keystroke to its results. */
export type SlowLine = { first: number; keystroke: number; p95: number };

/** Types a letter and tells how long it takes until the results of it stand in the page. */
function keystrokes(page: Page): Promise<number[]> {
  return page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[role=searchbox]');
    if (!field) throw new Error('The page has no search field.');
    const times: number[] = [];
    for (const words of typed)
      for (let length = 1; length <= words.length; length += 1) {
        field.value = words.slice(0, length);
        const start = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        times.push(performance.now() - start);
      }
    return times;
  }, WORDS);
}

/** Goes into the field, types, and tells how long it takes until a first result stands in the page. */
function firstResult(page: Page, words: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('input[role=searchbox]');
    if (!field) throw new Error('The page has no search field.');
    const start = performance.now();
    field.focus();
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!document.querySelector('ol[aria-label=Suchergebnisse] li'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - start;
  }, words);
}

async function visit(
  browser: Browser,
  address: string,
  words: string,
): Promise<{ first: number; times: number[] }> {
  const page = await browser.newPage();
  await page.goto(`${address}suche/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const first = await firstResult(page, words);
  const times = await keystrokes(page);
  await page.close();
  return { first, times };
}

/** Measures the built site on a slow line. */
export async function measureSlowLine(browser: Browser, address: string): Promise<SlowLine> {
  const visits: { first: number; times: number[] }[] = [];
  for (const words of WORDS) visits.push(await visit(browser, address, words));
  const times = visits.flatMap((each) => each.times);
  return {
    first: middle(visits.map(({ first }) => first)),
    keystroke: middle(times),
    p95: middle(times, 0.95),
  };
}
