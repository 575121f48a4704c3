import { setTimeout as rest } from 'node:timers/promises';
import type { Chromium } from './chromium.ts';
import type { ChromiumTab } from './chromium-tab.ts';
import { COMPARISON } from './comparison.ts';
import { until } from './program.ts';
import type { Stage } from './stage.ts';

/** One leaving with the keys: milliseconds from the key to the first frame without words, and the title in that frame. */
export type Hiding = { milliseconds: number; title: string };

/** The middle of many hidings, and the value that 95 of 100 stay below. */
export type Times = { median: number; most: number };

/**
 * Tells when the words of a page are gone after the third key. The clock starts with the key's own time stamp, which the
 * browser gave it before the page heard of it; it stops when the frame in which nothing is left has been handed over to be
 * shown: a message posted before a frame is drawn arrives when it was. What the graphics then need is the same for every
 * page and not counted.
 */
const STOPWATCH = `(tell) => {
  let presses = 0;
  addEventListener('keyup', ({ timeStamp }) => (presses += 1) === 3 && requestAnimationFrame(() => {
    if (document.querySelector('main')?.checkVisibility()) return;
    const { title } = document;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(JSON.stringify({ milliseconds: performance.now() - timeStamp, title }));
    port2.postMessage('');
  }), true);
}`;

/** How much slower than this machine a cheap phone is taken to be. */
const SLOW = 6;

function slowDown(tab: ChromiumTab, rate: number): Promise<unknown> {
  return tab.ask('Emulation.setCPUThrottlingRate', { rate });
}

async function hide(tab: ChromiumTab, stage: Stage, path: string, slowdown: number): Promise<Hiding> {
  await tab.goTo(stage.site.address(path));
  await slowDown(tab, slowdown);
  // Without the wait the page is often gone before there is a frame to be measured.
  const letIn = stage.everyday.keepWaiting();
  await tab.pressShiftThrice();
  const hiding = await until(() => tab.takeTold<Hiding>()[0], 'the page to hide');
  await tab.arrive(() => {
    letIn();
    return slowDown(tab, 1);
  });
  return hiding;
}

/** Leaves our page and the one for comparison in turns, so that whatever else the machine does meets both. */
export async function measureHiding(
  browser: Chromium,
  stage: Stage,
  { runs, isSlow }: { runs: number; isSlow: boolean },
): Promise<{ ours: Hiding[]; compared: Hiding[] }> {
  const tab = await browser.openTab(STOPWATCH);
  const [ours, compared]: [Hiding[], Hiding[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await hide(tab, stage, '/hilfe/26/', isSlow ? SLOW : 1));
    compared.push(await hide(tab, stage, `${COMPARISON}1/`, isSlow ? SLOW : 1));
  }
  await tab.close();
  return { ours, compared };
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
  await tab.pressShiftThrice();
  const { title } = await until(() => tab.takeTold<Hiding>()[0], 'the page to hide');
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
