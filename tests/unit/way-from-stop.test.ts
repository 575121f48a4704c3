import { describe, expect, it } from 'vitest';
import type { BaseMap } from '#domain/base-map.ts';
import { locationSchema } from '#domain/location.ts';
import { wayFromStop } from '#domain/way-from-stop.ts';
import { SOURCED } from './fixtures/invented-service.ts';

const MAP: BaseMap = {
  credits: '',
  ring: [
    [51.34, 12.37],
    [51.35, 12.38],
  ],
  roads: [],
  water: [],
  lakes: [],
  parks: [],
  rail: [],
  stations: [['Musterbahnhof', 51.338, 12.37, 1]],
  stops: [
    ['Musterplatz', 51.33, 12.37],
    ['Weit', 51.3, 12.37],
  ],
  places: [],
  short: {},
};

const placeNear = (...names: string[]) =>
  locationSchema.parse({
    street: 'Hafengasse 1',
    coordinates: [51.331, 12.37],
    stops: names.map((name) => ({ name })),
    ...SOURCED,
  });

describe('the way from a stop', () => {
  it('is told from the first stop that the drawing knows', () => {
    const way = wayFromStop(placeNear('Unbekannt', 'Musterplatz', 'Musterbahnhof'), MAP);
    expect(way).toMatchObject({ stop: 'Musterplatz', direction: 'n' });
    expect(way?.metres).toBeCloseTo(111, 0);
  });

  it('may begin at a station', () => {
    expect(wayFromStop(placeNear('Musterbahnhof'), MAP)?.direction).toBe('s');
  });

  it('is not told from a stop far away, which would be another of that name', () => {
    expect(wayFromStop(placeNear('Weit'), MAP)).toBeUndefined();
  });

  it('is not made up where stop or point are unknown', () => {
    expect(wayFromStop(placeNear('Unbekannt'), MAP)).toBeUndefined();
    expect(wayFromStop({ ...placeNear('Musterplatz'), coordinates: undefined }, MAP)).toBeUndefined();
  });
});
