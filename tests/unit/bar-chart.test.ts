import { describe, expect, it } from 'vitest';
import { barsOf } from '#domain/bar-chart.ts';

describe('bars', () => {
  it('start at zero: half the value is half the length', () => {
    const [whole, half] = barsOf([2000, 1000]);
    expect(half).toBe((whole ?? 0) / 2);
    expect(whole).toBeGreaterThan(0);
  });

  it('do not make a small difference look large', () => {
    const [more = 0, less = 0] = barsOf([100, 98]);
    expect(less / more).toBeGreaterThan(0.97);
  });

  it('of nothing have no length', () => {
    expect(barsOf([0])).toEqual([0]);
    expect(barsOf([])).toEqual([]);
  });

  it('stand in the order of the values', () => {
    const bars = barsOf([1, 3, 2]);
    expect([...bars].sort((a, b) => a - b)).toEqual([bars[0], bars[2], bars[1]]);
  });
});
