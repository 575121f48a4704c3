import { setTimeout as rest } from 'node:timers/promises';
import type { Chromium } from './chromium.ts';
import type { ChromiumTab } from './chromium-tab.ts';
import { COMPARISON } from './comparison.ts';
import { until } from './program.ts';
import type { Stage } from './stage.ts';

/** One leaving with the keys: what the first frame after the third key shows, and the milliseconds from key to frame. */
export type Hiding = { isHidden: boolean; milliseconds: number; title: string };

/** The page of ours that is left. */
export const OURS = '/hilfe/26/';

/** The page with GOV.UK's exit that is left in turns with it. */
export const COMPARED = `${COMPARISON}1/` as const;

/** The middle of many hidings, and the value that 95 of 100 stay below. */
export type Times = { median: number; most: number };

/**
 * Tells whether the words of a page are gone in the first frame after the third key, and when that was. The clock starts with the key's own time stamp, which the
 * browser gave it before the page heard of it; it stops when the frame in which nothing is left has been handed over to be
 * shown: a message posted before a frame is drawn arrives when it was. What the graphics then need is the same for every
 * page and not counted.
 */
const STOPWATCH = `(tell) => {
  let presses = 0;
  addEventListener('keyup', ({ timeStamp }) => (presses += 1) === 3 && requestAnimationFrame(() => {
    const isHidden = document.querySelector('main')?.checkVisibility() !== true;
    const { title } = document;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(JSON.stringify({ isHidden, milliseconds: performance.now() - timeStamp, title }));
    port2.postMessage('');
  }), true);
}`;

/** How much slower than this machine a cheap phone is taken to be. */
const SLOW = 6;

function slowDown(tab: ChromiumTab, rate: number): Promise<unknown> {
  return tab.ask('Emulation.setCPUThrottlingRate', { rate });
}

async function pressKeys(tab: ChromiumTab): Promise<Hiding> {
  await tab.pressShiftThrice();
  return until(() => tab.takeTold<Hiding>()[0], 'the frame after the third key');
}

async function hide(tab: ChromiumTab, stage: Stage, path: string, slowdown: number): Promise<Hiding> {
  await tab.goTo(stage.site.address(path));
  await slowDown(tab, slowdown);
  // Without the wait the page is often gone before there is a frame to be measured.
  const letIn = stage.everyday.keepWaiting();
  const hiding = await pressKeys(tab);
  const goOn = () => {
    letIn();
    return slowDown(tab, 1);
  };
  await (hiding.isHidden ? tab.arrive(goOn) : goOn());
  return hiding;
}

/** Leaves these pages in turns, so that whatever else the machine does meets all of them. */
export async function measureHiding<Path extends string>(
  browser: Chromium,
  stage: Stage,
  { paths, runs, isSlow }: { paths: readonly Path[]; runs: number; isSlow: boolean },
): Promise<Record<Path, Hiding[]>> {
  const tab = await browser.openTab(STOPWATCH);
  const found = Object.fromEntries(paths.map((path) => [path, [] as Hiding[]])) as Record<Path, Hiding[]>;
  for (let run = 0; run < runs; run += 1)
    for (const path of paths) found[path].push(await hide(tab, stage, path, isSlow ? SLOW : 1));
  await tab.close();
  return found;
}

/** Presses the keys on our page, which does not hear of them. */
export async function pressUnheard(browser: Chromium, stage: Stage): Promise<Hiding> {
  const tab = await browser.openTab(`(tell) => {
    (${STOPWATCH})(tell);
    addEventListener('keyup', (event) => event.stopImmediatePropagation(), true);
  }`);
  await tab.goTo(stage.site.address(OURS));
  const found = await pressKeys(tab);
  await tab.close();
  return found;
}

/** The value below which this share of all times stays. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Middle and upper end of measured times, in whole milliseconds. */
export function timesOf(hidings: readonly Hiding[]): Times {
  const sorted = hidings.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return { median: Math.round(quantile(sorted, 0.5)), most: Math.round(quantile(sorted, 0.95)) };
}

/** The title that the browser shows for a tab, at once after leaving and again after three seconds of waiting. */
export async function titlesWhileWaiting(browser: Chromium, stage: Stage, path: string): Promise<string[]> {
  const tab = await browser.openTab(STOPWATCH);
  await tab.goTo(stage.site.address(path));
  const letIn = stage.everyday.keepWaiting();
  const { title } = await pressKeys(tab);
  const titles = [title];
  for (const pause of [0, 3000]) {
    await rest(pause);
    titles.push(await browser.titleOf(tab));
  }
  await tab.arrive(async () => {
    letIn();
    await rest(0);
  });
  await tab.close();
  return titles;
}
