import type { Trace } from '#domain/trace.ts';
import { inBrowser } from './browser.ts';
import { Chromium } from './chromium.ts';
import type { Effort } from './effort.ts';
import { Firefox } from './firefox.ts';
import type { Hiding } from './hiding.ts';
import { COMPARED, measureHiding, OURS, timesOf } from './hiding.ts';
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

/** Hidings of pages, on a device as it is and on a slow one. */
export type Hidings<Path extends string> = Record<'usual' | 'slow', Record<Path, Hiding[]>>;

/** Measures how fast words are gone. Nothing else may run meanwhile. */
export async function measureHidings<Path extends string>(
  stage: Stage,
  effort: Effort,
  paths: readonly Path[],
): Promise<Hidings<Path>> {
  return inBrowser(Chromium.start(stage), async (browser) => ({
    usual: await measureHiding(browser, stage, { paths, runs: effort.hiding, isSlow: false }),
    slow: await measureHiding(browser, stage, { paths, runs: effort.hidingSlowly, isSlow: true }),
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
export function sumUpHidings({ usual, slow }: Hidings<typeof OURS | typeof COMPARED>): Trace['hiding'] {
  const late = [...usual[OURS], ...slow[OURS]].filter(({ isHidden }) => !isHidden);
  if (late.length > 0) throw new Error(`${String(late.length)} times words were still seen one frame later.`);
  const slowly = timesOf(slow[OURS]);
  return {
    runs: usual[OURS].length,
    ...timesOf(usual[OURS]),
    compared: timesOf(usual[COMPARED]).median,
    slowRuns: slow[OURS].length,
    slow: slowly.most,
    slowMedian: slowly.median,
    slowCompared: timesOf(slow[COMPARED]).median,
  };
}
