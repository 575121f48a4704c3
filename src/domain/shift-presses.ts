/** Presses of the Shift key alone: how many in a row, when the last one ended, and whether one is held right now. */
export type ShiftPresses = { count: number; endedAt: number; isHeld: boolean };

/** What a keyboard event says; times are in milliseconds of one clock. */
export type KeySign = { type: string; key: string; code: string; timeStamp: number };

/** How many presses in a row mean: away from here. */
const ENOUGH = 3;

/** The longest rest between two presses that still belong together, in milliseconds: slow hands need time. */
const REST = 2000;

/** Nothing pressed yet. */
export const NO_PRESSES: ShiftPresses = { count: 0, endedAt: 0, isHeld: false };

/**
 * Counts presses of Shift that stand alone. Shift with a letter is writing and starts anew. A key without a place on a
 * keyboard (`code` is empty, UI Events § 4.3.1) comes from a keyboard drawn on the screen, where Shift is part of
 * typing, and is not counted.
 */
export function afterKey(presses: ShiftPresses, { type, key, code, timeStamp }: KeySign): ShiftPresses {
  if (key !== 'Shift' || !code) return NO_PRESSES;
  if (type === 'keydown') {
    const isInTime = timeStamp - presses.endedAt <= REST;
    return { ...presses, count: isInTime ? presses.count : 0, isHeld: true };
  }
  if (!presses.isHeld) return NO_PRESSES;
  return { count: presses.count + 1, endedAt: timeStamp, isHeld: false };
}

/** Whether the presses so far ask for the way out. */
export function asksToLeave({ count }: ShiftPresses): boolean {
  return count >= ENOUGH;
}
