import { describe, expect, it } from 'vitest';
import { CITY_CUT, cutHeight, pathOf, project } from '#domain/base-map.ts';

/** Kilometres between two degrees of latitude; a degree of longitude is shorter by the cosine. */
const DEGREE = 111.2;
const NARROWING = Math.cos((51.34 * Math.PI) / 180);

describe('a point of the map', () => {
  it('in the north-west corner is drawn at the top left', () => {
    expect(project([CITY_CUT.north, CITY_CUT.west], CITY_CUT)).toEqual([0, 0]);
  });

  it('in the south-east corner is drawn at the bottom right', () => {
    expect(project([CITY_CUT.south, CITY_CUT.east], CITY_CUT)).toEqual([CITY_CUT.width, cutHeight(CITY_CUT)]);
  });

  it('further north is drawn higher, further east more to the right', () => {
    const [x, y] = project([51.34, 12.37], CITY_CUT);
    const [eastX, northY] = project([51.36, 12.4], CITY_CUT);
    expect(eastX).toBeGreaterThan(x);
    expect(northY).toBeLessThan(y);
  });

  it('is drawn on whole units, so that two builds are the same', () => {
    for (const unit of project([51.3333333, 12.3777777], CITY_CUT)) expect(Number.isInteger(unit)).toBe(true);
  });
});

describe('a kilometre', () => {
  it('is as long from south to north as from west to east', () => {
    const { south, west, north, east, width } = CITY_CUT;
    const upwards = cutHeight(CITY_CUT) / ((north - south) * DEGREE);
    const sideways = width / ((east - west) * DEGREE * NARROWING);
    expect(upwards / sideways).toBeCloseTo(1, 2);
  });
});

describe('a line', () => {
  it('leads through its points in their order', () => {
    const { south, west, north, east, width } = CITY_CUT;
    const path = pathOf(
      [
        [north, west],
        [south, east],
      ],
      CITY_CUT,
    );
    expect(path).toBe(`M0 0L${String(width)} ${String(cutHeight(CITY_CUT))}`);
  });
});
