import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREA } from '#domain/location.ts';
import { metresOutside, readDistricts } from './district-borders.ts';
import { content, sharedFile } from './project-content.ts';

const DISTRICTS = sharedFile('geo/ortsteile-leipzig-wgs84.geojson');

/** Coordinates are rounded, and a door may stand on the other side of a border street. */
const TOLERANCE_IN_METRES = 100;

const points = content.services.flatMap(({ slug, value: { place } }) =>
  (place.kind === 'public' ? place.locations : []).flatMap(({ street, district, coordinates }) =>
    coordinates ? [{ at: `${slug}, ${street}`, district, coordinates }] : [],
  ),
);

describe('public places', () => {
  it('are on the map', () => {
    expect(points.length).toBeGreaterThan(10);
  });

  it.each(points)('$at lies in the area', ({ coordinates: [latitude, longitude] }) => {
    expect(latitude).toBeGreaterThanOrEqual(AREA.south);
    expect(latitude).toBeLessThanOrEqual(AREA.north);
    expect(longitude).toBeGreaterThanOrEqual(AREA.west);
    expect(longitude).toBeLessThanOrEqual(AREA.east);
  });

  it('lie in the district that they name', (context) => {
    context.skip(!existsSync(DISTRICTS), 'the borders of the districts are not on this machine');
    const districts = readDistricts(DISTRICTS);
    const astray = points.flatMap(({ at, district, coordinates: [latitude, longitude] }) => {
      if (district === undefined) return [];
      const borders = districts.get(district);
      const metres = borders ? Math.round(metresOutside(borders, [longitude, latitude])) : Infinity;
      return metres > TOLERANCE_IN_METRES ? [`${at}: ${String(metres)} m outside ${district}`] : [];
    });
    expect(astray).toEqual([]);
  });
});

describe('a border', () => {
  const square = [
    [
      [12, 51],
      [12.1, 51],
      [12.1, 51.1],
      [12, 51.1],
      [12, 51],
    ] as [number, number][],
  ];

  it('has an inside and an outside', () => {
    expect(metresOutside(square, [12.05, 51.05])).toBe(0);
    expect(metresOutside(square, [12.05, 51.101])).toBeCloseTo(111, 0);
    expect(metresOutside(square, [12.05, 51.2])).toBeGreaterThan(10_000);
  });
});
