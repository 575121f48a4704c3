import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/base-map.ts';
import { directionTo, distanceText, metresBetween, nearestFirst, spokenMetres } from '#domain/distance.ts';

const STATION: Point = [51.3455, 12.3821];
const MARKET: Point = [51.3406, 12.3746];

describe('a distance', () => {
  it('is known between two stations of the city', () => {
    expect(metresBetween(STATION, MARKET)).toBeGreaterThan(740);
    expect(metresBetween(STATION, MARKET)).toBeLessThan(765);
  });

  it('is the same there and back, and nothing to where one is', () => {
    expect(metresBetween(STATION, MARKET)).toBeCloseTo(metresBetween(MARKET, STATION), 6);
    expect(metresBetween(STATION, STATION)).toBe(0);
  });

  it('of one degree of latitude is that of the earth', () => {
    expect(metresBetween([51, 12], [52, 12]) / 1000).toBeCloseTo(111.2, 1);
  });

  it.each([
    [12, 50],
    [130, 150],
    [974, 950],
    [990, 1000],
    [1234, 1200],
  ])('of %i metres is spoken of as %i', (metres, spoken) => {
    expect(spokenMetres(metres)).toBe(spoken);
  });

  it.each([
    [130, '150 Meter'],
    [990, '1 Kilometer'],
    [1234, '1,2 Kilometer'],
  ])('of %i metres is written as %s', (metres, text) => {
    expect(distanceText(metres, 'de')).toBe(text);
  });
});

describe('a direction', () => {
  it.each([
    ['n', [51.35, 12.37]],
    ['ne', [51.35, 12.386]],
    ['e', [51.34, 12.39]],
    ['se', [51.33, 12.386]],
    ['s', [51.33, 12.37]],
    ['sw', [51.33, 12.354]],
    ['w', [51.34, 12.35]],
    ['nw', [51.35, 12.354]],
  ] as const)('is %s', (direction, to) => {
    expect(directionTo([51.34, 12.37], to)).toBe(direction);
  });
});

describe('places ordered by distance', () => {
  const points: Record<string, Point> = { far: [51.4, 12.4], here: STATION, near: MARKET };

  it('begin with the nearest', () => {
    const ordered = nearestFirst(['far', 'near', 'here'], STATION, (name) => points[name] ?? STATION);
    expect(ordered.map(({ thing }) => thing)).toEqual(['here', 'near', 'far']);
  });

  it('keep their order when they are equally far', () => {
    const ordered = nearestFirst(['b', 'a'], STATION, () => MARKET);
    expect(ordered.map(({ thing }) => thing)).toEqual(['b', 'a']);
  });
});
