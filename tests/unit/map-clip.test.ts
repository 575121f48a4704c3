import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/base-map.ts';
import { clippedAreas, clippedLines } from '#domain/map-clip.ts';

const CUT = { south: 51.3, north: 51.4, west: 12.3, east: 12.4 };
const FAR: Point = [51.9, 12.35];
const INSIDE: Point = [51.35, 12.35];

/** Whether a point lies in the cut or, by a twentieth of it, beside it. */
const isNear = ([latitude, longitude]: Point): boolean =>
  latitude > 51.294 && latitude < 51.406 && longitude > 12.294 && longitude < 12.406;

describe('what is drawn of a line', () => {
  it('ends a little beyond the edge, so that its end is out of sight', () => {
    const [line = []] = clippedLines([[INSIDE, FAR]], CUT);
    expect(line[0]).toEqual(INSIDE);
    expect(line[1]?.[0]).toBeCloseTo(51.405);
    expect(line).toHaveLength(2);
  });

  it('is two parts where it leaves and returns', () => {
    const away: Point = [51.9, 12.38];
    expect(clippedLines([[INSIDE, FAR, away, [51.35, 12.38]]], CUT)).toHaveLength(2);
  });

  it('is what crosses the cut, though both ends lie outside', () => {
    const [line = []] = clippedLines([[[51.2, 12.35], FAR]], CUT);
    expect(line).toHaveLength(2);
    expect(line.every(isNear)).toBe(true);
  });

  it('is nothing where it passes by', () => {
    expect(clippedLines([[FAR, [51.9, 12.9]]], CUT)).toEqual([]);
  });
});

describe('what is drawn of an area', () => {
  it('lies in the cut and fills it where the area covers it', () => {
    const [area = []] = clippedAreas(
      [
        [
          [51, 12],
          [52, 12],
          [52, 13],
          [51, 13],
        ],
      ],
      CUT,
    );
    expect(area).toHaveLength(4);
    expect(area.every((point) => isNear(point))).toBe(true);
  });

  it('is nothing where the area lies elsewhere', () => {
    expect(clippedAreas([[FAR, [51.95, 12.35], [51.95, 12.4]]], CUT)).toEqual([]);
  });
});
