import drawing from '#content/map/leipzig.json';
import type { BaseMap, Point } from '#domain/base-map.ts';

/** Something one can name as a start instead of telling where one is. */
export type StartingPoint = { kind: 'districts' | 'stations'; name: string; point: Point };

// The form of the drawing is held by its schema at build time.
const map = drawing as unknown as BaseMap;

function named(
  kind: StartingPoint['kind'],
  of: readonly (readonly [string, number, number, ...number[]])[],
): StartingPoint[] {
  return of
    .map(([name, latitude, longitude]) => ({ kind, name, point: [latitude, longitude] as const }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** Districts, and stops and stations, each by the alphabet. */
export const startingPoints: readonly StartingPoint[] = [
  ...named('districts', map.places),
  ...named('stations', [...map.stations, ...map.stops]),
];
