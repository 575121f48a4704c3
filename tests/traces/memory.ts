import type { ChromiumTab } from './chromium-tab.ts';
import type { Stage } from './stage.ts';

/** What a page holds in memory after everything that is not needed was thrown away. */
export type Holding = { bytes: number; nodes: number; documents: number; listeners: number };

const METRICS = {
  JSHeapUsedSize: 'bytes',
  Nodes: 'nodes',
  Documents: 'documents',
  JSEventListeners: 'listeners',
};

/** A round through pages with a list, a filter, a search and a drawn map. Swaps are measured after whole rounds. */
const ROUND = [
  '/hilfe/',
  '/hilfe/26/',
  '/wissen/',
  '/wissen/3/',
  '/suche/',
  '/karte/',
  '/netzwerk/',
  '/sicher-lesen/',
  '/thema/2/',
  '/',
];

async function holding(tab: ChromiumTab): Promise<Holding> {
  for (let time = 0; time < 2; time += 1) await tab.ask('HeapProfiler.collectGarbage');
  const { metrics } = await tab.ask<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
  const values = Object.entries(METRICS).map(([name, key]) => [
    key,
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN,
  ]);
  return Object.fromEntries(values) as Holding;
}

/** Reads on by a link to this address, which is put into the page, since not every page leads to every other. */
async function swap(tab: ChromiumTab, address: string): Promise<void> {
  await tab.evaluate(`(() => {
    const link = Object.assign(document.createElement('a'), { href: ${JSON.stringify(address)} });
    document.querySelector('main').append(link);
    globalThis.left = document.querySelector('main');
    link.click();
  })()`);
  await tab.untilTrue('document.querySelector("main") !== globalThis.left');
  await tab.evaluate('delete globalThis.left');
}

/** Reads on in rounds and looks at the memory after as many swaps as asked. */
export async function measureHolding(
  tab: ChromiumTab,
  { site }: Stage,
  swaps: readonly number[],
): Promise<Holding[]> {
  await tab.ask('Performance.enable');
  await tab.goTo(site.address('/'));
  const found: Holding[] = [];
  for (let done = 1; done <= Math.max(...swaps); done += 1) {
    await swap(tab, ROUND[(done - 1) % ROUND.length] ?? '/');
    if (swaps.includes(done)) found.push(await holding(tab));
  }
  return found;
}
