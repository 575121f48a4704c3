import type { WayOut } from './way-out.ts';
import { ALL_WAYS_OUT } from './way-out.ts';

/** How often something is tried. */
export type Effort = {
  /** Leaving and going back in Chromium: for each way out, with and without the browser's memory for pages. */
  chromium: number;
  /** The same in Firefox, where a run takes three times as long. */
  firefox: number;
  /** Leaving, closing the tab and reopening it: for each way out. */
  reopened: number;
  hiding: number;
  hidingSlowly: number;
};

/** What the figures on the page about safety stand for. */
export const MEASURED: Effort = { chromium: 100, firefox: 5, reopened: 10, hiding: 100, hidingSlowly: 100 };

/** What every test run repeats, since people wait for it: in Chromium still 16 times for each way out. */
export const TESTED: Effort = { chromium: 8, firefox: 1, reopened: 1, hiding: 10, hidingSlowly: 5 };

/** Each way out with and without the browser's memory for pages. */
export const SITUATIONS: readonly { wayOut: WayOut; remembersPages: boolean }[] = ALL_WAYS_OUT.flatMap(
  (wayOut) => [true, false].map((remembersPages) => ({ wayOut, remembersPages })),
);
