import type { Pin } from './pin-layout.ts';

/** Pins that are shown as one until the map is near enough: their numbers, and the middle of their points. */
export type PinHeap = { numbers: number[]; at: readonly [number, number] };

function merge(one: PinHeap, other: PinHeap): PinHeap {
  const [a, b] = [one.numbers.length, other.numbers.length];
  const middle = (axis: 0 | 1): number => (one.at[axis] * a + other.at[axis] * b) / (a + b);
  const numbers = [...one.numbers, ...other.numbers].sort((x, y) => x - y);
  return { numbers, at: [middle(0), middle(1)] };
}

function nearestPair(heaps: readonly PinHeap[], gap: number): [number, number] | undefined {
  let found: [number, number] | undefined;
  let least = gap;
  for (const [index, { at: one }] of heaps.entries())
    for (const [other, { at }] of heaps.entries()) {
      const distance = Math.hypot(one[0] - at[0], one[1] - at[1]);
      if (other <= index || distance >= least) continue;
      least = distance;
      found = [index, other];
    }
  return found;
}

/**
 * Gathers pins into heaps until no two are nearer to each other than the gap; the nearest are gathered first. A pin alone
 * is a heap of one.
 */
export function heapPins(pins: readonly Pin[], gap: number): PinHeap[] {
  let heaps: PinHeap[] = pins.map(({ number, at }) => ({ numbers: [number], at }));
  for (let pair = nearestPair(heaps, gap); pair; pair = nearestPair(heaps, gap)) {
    const [one, other] = pair.map((index) => heaps[index]);
    if (!one || !other) break;
    heaps = [...heaps.filter((heap) => heap !== one && heap !== other), merge(one, other)];
  }
  return heaps;
}

/** What stands on the pin of a heap: „5–8“ for numbers that follow each other, else the first of them and a sign for more. */
export function heapSign(numbers: readonly number[]): string {
  const [first = 0, second] = numbers;
  const last = numbers.at(-1) ?? first;
  if (second === undefined) return String(first);
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${String(first)}–${String(last)}`;
  return numbers.length === 2 ? numbers.join('·') : `${String(first)}·${String(second)}…`;
}
