import type { WayOut } from './way-out.ts';
import { ALL_WAYS_OUT } from './way-out.ts';

/** How often everything is tried. The committed figures and every test run are made with the same effort. */
export const EFFORT = {
  /** For each way out, with and without the memory for pages. */
  chromium: 100,
  firefox: 5,
  /** For each way out; a closed tab has no memory for pages. */
  reopened: 10,
  hiding: 100,
  hidingSlowly: 30,
} as const;

/** Each way out with and without the browser's memory for pages. */
export const SITUATIONS: readonly { wayOut: WayOut; remembersPages: boolean }[] = ALL_WAYS_OUT.flatMap(
  (wayOut) => [true, false].map((remembersPages) => ({ wayOut, remembersPages })),
);
