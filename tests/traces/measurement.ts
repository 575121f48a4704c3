import type { Trace } from '#domain/trace.ts';
import { inBrowser } from './browser.ts';
import { Chromium } from './chromium.ts';
import type { Effort } from './effort.ts';
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
  return found;
}

/** Leaves Chromium by every way, with and without its memory for pages: two browsers, one for each core. */
export async function measureReturnsInChromium(stage: Stage, effort: Effort): Promise<Returns[]> {
  const found = await Promise.all(
    [true, false].map((remembersPages) =>
      inBrowser(Chromium.start({ ...stage, remembersPages }), (browser) =>
        returnsIn(browser, stage, { remembersPages, runs: effort.chromium }),
      ),
    ),
  );
  return found.flat();
}

/** The same in Firefox. */
export async function measureReturnsInFirefox(stage: Stage, effort: Effort): Promise<Returns[]> {
  const found: Returns[] = [];
  for (const remembersPages of [true, false]) {
    const how = { remembersPages, runs: effort.firefox };
    found.push(
      ...(await inBrowser(Firefox.start({ remembersPages }), (browser) => returnsIn(browser, stage, how))),
    );
  }
  return found;
}

/** Leaves by every way, closes the tab and brings it back. */
export async function measureReopened(stage: Stage, effort: Effort): Promise<Returns[]> {
  return inBrowser(Chromium.start(stage), async (browser) => {
    const found: Returns[] = [];
    for (const wayOut of ALL_WAYS_OUT) {
      let shown = 0;
      for (let run = 0; run < effort.reopened; run += 1)
        if ((await leaveAndReopen(browser, stage, wayOut)) > 0) shown += 1;
      found.push({ wayOut, remembersPages: true, runs: effort.reopened, shown });
    }
    return found;
  });
}

/** Hidings of our page and of the one for comparison, on a device as it is and on a slow one. */
export type Hidings = Record<'usual' | 'slow', { ours: Hiding[]; compared: Hiding[] }>;

/** Measures how fast words are gone. Nothing else may run meanwhile. */
export async function measureHidings(stage: Stage, effort: Effort): Promise<Hidings> {
  return inBrowser(Chromium.start(stage), async (browser) => ({
    usual: await measureHiding(browser, stage, { runs: effort.hiding, isSlow: false }),
    slow: await measureHiding(browser, stage, { runs: effort.hidingSlowly, isSlow: true }),
  }));
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
