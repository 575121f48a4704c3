import { describe, expect, it } from 'vitest';
import { heapPins, heapSign } from '#domain/pin-heap.ts';

const at = (number: number, x: number, y = 0) => ({ number, at: [x, y] as const });
const numbersOf = (heaps: { numbers: number[] }[]) => heaps.map(({ numbers }) => numbers);

describe('pins on the moving map', () => {
  it('stay alone when they are far enough from each other', () => {
    expect(numbersOf(heapPins([at(1, 0), at(2, 44)], 44))).toEqual([[1], [2]]);
    expect(numbersOf(heapPins([at(1, 0), at(2, 43)], 44))).toEqual([[1, 2]]);
  });

  it('are gathered when they would cover each other, with their numbers in order', () => {
    const heaps = heapPins([at(2, 0), at(1, 20), at(3, 200)], 44);
    expect(numbersOf(heaps)).toEqual([[3], [1, 2]]);
    expect(heaps[1]?.at).toEqual([10, 0]);
  });

  it('lose none and gain none, however close they lie', () => {
    const pins = Array.from({ length: 30 }, (_, index) =>
      at(index + 1, (index * 13) % 100, (index * 29) % 100),
    );
    const numbers = heapPins(pins, 44).flatMap((heap) => heap.numbers);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(pins.map(({ number }) => number));
  });

  it('leave no two heaps nearer to each other than the gap', () => {
    const pins = Array.from({ length: 30 }, (_, index) =>
      at(index + 1, (index * 37) % 300, (index * 91) % 300),
    );
    const heaps = heapPins(pins, 44);
    expect(heaps.length).toBeGreaterThan(2);
    for (const [index, one] of heaps.entries())
      for (const other of heaps.slice(index + 1))
        expect(Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1])).toBeGreaterThanOrEqual(44);
  });
});

describe('the sign of a heap', () => {
  it.each([
    [[7], '7'],
    [[7, 8], '7·8'],
    [[14, 15, 16, 17], '14–17'],
    [[1, 3, 9], '1·3…'],
  ])('for %j is %s', (numbers, sign) => {
    expect(heapSign(numbers)).toBe(sign);
  });
});
