import type { BaseMap, Point } from './base-map.ts';
import type { Direction } from './distance.ts';
import { directionTo, metresBetween } from './distance.ts';
import type { Location } from './location.ts';

/** The way to a place from a stop beside it, as the crow flies. */
export type WayFromStop = { stop: string; metres: number; direction: Direction };

/** Further away than this, the direction of a stop says little about the way. */
const FURTHEST = 1000;

/** The first stop of a place of which the drawing knows where it is, with distance and direction; or nothing. */
export function wayFromStop({ stops, coordinates }: Location, map: BaseMap): WayFromStop | undefined {
  if (!coordinates) return undefined;
  for (const { name } of stops) {
    const known = [...map.stops, ...map.stations].find(([own]) => own === name);
    if (!known) continue;
    const from: Point = [known[1], known[2]];
    const metres = metresBetween(from, coordinates);
    if (metres > FURTHEST) continue;
    return { stop: name, metres, direction: directionTo(from, coordinates) };
  }
  return undefined;
}
