import type { Trace } from '#domain/trace.ts';
import { Chromium } from './chromium.ts';
import { EFFORT } from './effort.ts';
import { Firefox } from './firefox.ts';
import type { Hiding } from './hiding.ts';
import { measureHiding, timesOf } from './hiding.ts';
import type { Leftovers } from './leftovers.ts';
import type { Kept } from './reading.ts';
import { comeFromElsewhere, leaveAndReopen, leaveAndReturn } from './returning.ts';
import type { Stage } from './stage.ts';
import { watchScript } from './watch.ts';
import type { WayOut } from './way-out.ts';
import { ALL_WAYS_OUT } from './way-out.ts';

/** How many of the runs in one situation showed anything of ours after leaving. */
export type Returns = { wayOut: WayOut; remembersPages: boolean; runs: number; shown: number };

type Returning = Pick<Returns, 'remembersPages' | 'runs'>;

async function returnsIn(browser: Chromium | Firefox, stage: Stage, how: Returning): Promise<Returns[]> {
  const tab = await browser.openTab(watchScript(stage.site.host));
  await comeFromElsewhere(tab, stage);
  const found: Returns[] = [];
  for (const wayOut of ALL_WAYS_OUT)
    found.push({ ...how, wayOut, shown: await leaveAndReturn(tab, stage, wayOut, how.runs) });
  await browser.close();
  browser.profile.remove();
  return found;
}

/** Leaves Chromium by every way, with and without its memory for pages: two browsers, one for each core. */
export async function measureReturnsInChromium(stage: Stage): Promise<Returns[]> {
  const found = await Promise.all(
    [true, false].map(async (remembersPages) => {
      const browser = await Chromium.start({ ...stage, remembersPages });
      return returnsIn(browser, stage, { remembersPages, runs: EFFORT.chromium });
    }),
  );
  return found.flat();
}

/** The same in Firefox, less often: there a run takes three times as long. */
export async function measureReturnsInFirefox(stage: Stage): Promise<Returns[]> {
  const found: Returns[] = [];
  for (const remembersPages of [true, false]) {
    const browser = await Firefox.start({ remembersPages });
    found.push(...(await returnsIn(browser, stage, { remembersPages, runs: EFFORT.firefox })));
  }
  return found;
}

/** Leaves by every way, closes the tab and brings it back. */
export async function measureReopened(stage: Stage): Promise<Returns[]> {
  const browser = await Chromium.start(stage);
  const found: Returns[] = [];
  for (const wayOut of ALL_WAYS_OUT) {
    let shown = 0;
    for (let run = 0; run < EFFORT.reopened; run += 1)
      if ((await leaveAndReopen(browser, stage, wayOut)) > 0) shown += 1;
    found.push({ wayOut, remembersPages: true, runs: EFFORT.reopened, shown });
  }
  await browser.close();
  browser.profile.remove();
  return found;
}

/** Hidings of our page and of the one for comparison, on a device as it is and on a slow one. */
export type Hidings = Record<'usual' | 'slow', { ours: Hiding[]; compared: Hiding[] }>;

/** Measures how fast words are gone. Nothing else may run meanwhile. */
export async function measureHidings(stage: Stage): Promise<Hidings> {
  const browser = await Chromium.start(stage);
  const usual = await measureHiding(browser, stage, { runs: EFFORT.hiding, isSlow: false });
  const slow = await measureHiding(browser, stage, { runs: EFFORT.hidingSlowly, isSlow: true });
  await browser.close();
  browser.profile.remove();
  return { usual, slow };
}

/** Adds up situations as the table of traces does. */
export function tally(returns: readonly Returns[]): Trace['returning']['chromium'] {
  return {
    runs: returns.reduce((sum, { runs }) => sum + runs, 0),
    shown: returns.reduce((sum, { shown }) => sum + shown, 0),
  };
}

/** Counts what was kept, as the table of traces does. */
export function countKept({ entries, rows, visible }: Kept): Trace['reading']['chromium'] {
  return { entries, rows: rows.length, visible };
}

/** Counts what was left in files, as the table of traces does. */
export function countLeftovers(left: Leftovers): Trace['files'] {
  const { cookies, icons } = left;
  const of = ({ length }: readonly string[]): number => length;
  return {
    telling: of(left.telling),
    copies: of(left.copies),
    programs: of(left.programs),
    cookies,
    storage: of(left.storage),
    icons,
    naming: of(left.naming),
  };
}

/** Sums up times, as the table of traces does. */
export function sumUpHidings({ usual, slow }: Hidings): Trace['hiding'] {
  return {
    runs: usual.ours.length,
    ...timesOf(usual.ours),
    slowRuns: slow.ours.length,
    slow: timesOf(slow.ours).most,
    compared: timesOf(usual.compared).median,
  };
}
