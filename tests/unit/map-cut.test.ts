import { describe, expect, it } from 'vitest';
import type { Point } from '#domain/base-map.ts';
import {
  CENTRE,
  CITY_CUT,
  cutAround,
  cutHeight,
  isInside,
  linesIn,
  pathOf,
  project,
  simplified,
  viewOf,
} from '#domain/map-cut.ts';

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

describe('the larger cut', () => {
  it('lies in the cut of the city', () => {
    const { left, top, width, height } = viewOf(CENTRE, CITY_CUT);
    expect(Math.min(left, top, width, height)).toBeGreaterThan(0);
    expect(left + width).toBeLessThan(CITY_CUT.width);
    expect(top + height).toBeLessThan(cutHeight(CITY_CUT));
  });

  it('holds the middle of the city and not its edge', () => {
    expect(isInside([51.3388, 12.3808], CENTRE)).toBe(true);
    expect(isInside([51.3388, 12.28], CENTRE)).toBe(false);
  });
});

describe('a cut around places', () => {
  const shape = ({ south, north, west, east }: ReturnType<typeof cutAround>) =>
    ((east - west) * NARROWING) / (north - south);

  it('around one place has the least height, with the place in its middle', () => {
    const cut = cutAround([[51.34, 12.37]], 0.01, 1.5, 300);
    expect(cut.north - cut.south).toBeCloseTo(0.01, 6);
    expect((cut.west + cut.east) / 2).toBeCloseTo(12.37, 6);
    expect(shape(cut)).toBeCloseTo(1.5, 6);
  });

  it.each([
    ['from south to north', [51.28, 12.37], [51.38, 12.38]],
    ['from west to east', [51.34, 12.28], [51.341, 12.45]],
  ] as const)('holds all of them when they lie far apart %s', (_how, one, other) => {
    const cut = cutAround([one, other], 0.01, 1.5, 300);
    expect([one, other].every((point) => isInside(point, cut))).toBe(true);
    expect(shape(cut)).toBeCloseTo(1.5, 6);
  });
});

describe('a line', () => {
  const { south, west, north, east, width } = CITY_CUT;

  it('begins at its first point and goes on by steps', () => {
    const path = pathOf(
      [
        [north, west],
        [south, east],
      ],
      CITY_CUT,
    );
    expect(path).toBe(`M0 0l${String(width)} ${String(cutHeight(CITY_CUT))}`);
  });

  it('keeps a bend and loses a point on the way', () => {
    expect(
      simplified([
        [0, 0],
        [5, 0],
        [10, 0],
        [10, 8],
      ]),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 8],
    ]);
  });

  it('that ends where it began keeps its shape', () => {
    expect(
      simplified([
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 0],
      ]),
    ).toHaveLength(4);
  });

  it('is drawn when a part of it may show, and left out when none can', () => {
    const through: Point[] = [
      [51.2, 12.37],
      [51.47, 12.38],
    ];
    const beside: Point[] = [
      [51.2, 12.1],
      [51.47, 12.15],
    ];
    expect(linesIn([through, beside], CENTRE)).toEqual([through]);
  });
});
