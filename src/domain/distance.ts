import type { Point } from './base-map.ts';

const EARTH_RADIUS = 6_371_000;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The eight directions in which one can be sent, clockwise from the north. */
const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Metres between two points as the crow flies (haversine formula, mean radius of the earth). */
export function metresBetween([latitude, longitude]: Point, [toLatitude, toLongitude]: Point): number {
  const half =
    Math.sin(toRadians(toLatitude - latitude) / 2) ** 2 +
    Math.cos(toRadians(latitude)) *
      Math.cos(toRadians(toLatitude)) *
      Math.sin(toRadians(toLongitude - longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
}

/** In which of eight directions the second point lies, seen from the first; good for a city. */
export function directionTo([latitude, longitude]: Point, [toLatitude, toLongitude]: Point): Direction {
  const east = (toLongitude - longitude) * Math.cos(toRadians(latitude));
  const turn = Math.atan2(east, toLatitude - latitude) / (Math.PI / 4);
  return DIRECTIONS[(Math.round(turn) + 8) % 8] ?? 'n';
}

/** Metres as one says them: to fifty below a kilometre, to a hundred above. The drawing is no more exact than that. */
export function spokenMetres(metres: number): number {
  const step = metres < 1000 ? 50 : 100;
  return Math.max(50, Math.round(metres / step) * step);
}

/**
 * A distance as one says it: metres below a kilometre, else kilometres.
 * @param language the language of the page (BCP 47)
 */
export function distanceText(metres: number, language: string): string {
  const spoken = spokenMetres(metres);
  const isFar = spoken >= 1000;
  const unit = isFar ? 'kilometer' : 'meter';
  const form = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return form.format(isFar ? spoken / 1000 : spoken);
}

/** The same things, the nearest to the start first; at the same distance they keep their order. */
export function nearestFirst<Thing>(
  things: readonly Thing[],
  start: Point,
  pointOf: (thing: Thing) => Point,
): { thing: Thing; metres: number }[] {
  return things
    .map((thing) => ({ thing, metres: metresBetween(start, pointOf(thing)) }))
    .sort((a, b) => a.metres - b.metres);
}
