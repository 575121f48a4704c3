import { describe, expect, it } from 'vitest';
import type { Pin } from '#domain/pin-layout.ts';
import { spreadPins } from '#domain/pin-layout.ts';

const VIEW = { left: 0, top: 0, right: 300, bottom: 300 };
const GAP = 26;
const pins = (...points: [number, number][]): Pin[] => points.map((at, index) => ({ number: index + 1, at }));

function leastDistance(laid: { drawn: [number, number] }[]): number {
  const distances = laid.flatMap(({ drawn: [x, y] }, index) =>
    laid.slice(index + 1).map(({ drawn: [a, b] }) => Math.hypot(x - a, y - b)),
  );
  return Math.min(...distances);
}

describe('pins', () => {
  it('that lie apart stay where they are', () => {
    const laid = spreadPins(pins([50, 50], [100, 50]), GAP, VIEW);
    expect(laid.map(({ drawn }) => drawn)).toEqual([
      [50, 50],
      [100, 50],
    ]);
    expect(laid.some(({ isMoved }) => isMoved)).toBe(false);
  });

  it.each([
    ['beside each other', pins([100, 100], [104, 100])],
    ['at the same point', pins([100, 100], [100, 100], [100, 100])],
    ['in a heap', pins([100, 100], [102, 101], [99, 104], [105, 98], [101, 97], [108, 103])],
    ['in a corner', pins([1, 1], [2, 2], [3, 1])],
  ])('%s are moved apart until none covers another', (_where, heap) => {
    const laid = spreadPins(heap, GAP, VIEW);
    expect(laid).toHaveLength(heap.length);
    expect(leastDistance(laid)).toBeGreaterThanOrEqual(GAP - 0.8);
  });

  it('are never moved out of the view', () => {
    for (const { drawn } of spreadPins(pins([1, 1], [2, 2], [299, 299], [298, 299]), GAP, VIEW))
      for (const unit of drawn) {
        expect(unit).toBeGreaterThanOrEqual(GAP / 2 - 1);
        expect(unit).toBeLessThanOrEqual(300 - GAP / 2 + 1);
      }
  });

  it('have a line to their point when they were moved far', () => {
    const laid = spreadPins(pins([100, 100], [100, 101], [101, 100], [100, 99], [99, 100]), GAP, VIEW);
    expect(laid.filter(({ isMoved }) => isMoved).length).toBeGreaterThanOrEqual(4);
  });

  it('are moved the same way in every build', () => {
    const heap = pins([100, 100], [100, 100], [103, 99]);
    expect(spreadPins(heap, GAP, VIEW)).toEqual(spreadPins(heap, GAP, VIEW));
  });
});
