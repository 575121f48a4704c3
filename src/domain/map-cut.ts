import type { Point } from './base-map.ts';

/** A rectangle of the map in degrees. */
export type Bounds = { south: number; west: number; north: number; east: number };

/** A rectangle of the map in degrees, and how many units wide it is drawn. */
export type Cut = Bounds & { width: number };

type Drawn = readonly [number, number];

/** A rectangle of a drawing in its units. */
export type View = { left: number; top: number; width: number; height: number };

/** The whole city and its lakes; one unit is twelve metres. */
export const CITY_CUT: Cut = { south: 51.236, west: 12.238, north: 51.412, east: 12.492, width: 1450 };

/** Where places lie close together: the centre and the south. Its units are pixels on a screen of 320. */
export const CENTRE: Bounds = { south: 51.2945, west: 12.3495, north: 51.3476, east: 12.4 };

const CENTRE_LATITUDE = 51.34;
/** A degree of longitude is shorter than one of latitude, at Leipzig by this much. */
const NARROWING = Math.cos((CENTRE_LATITUDE * Math.PI) / 180);

/** How many units high a cut is drawn, so that a metre is as long in both directions at Leipzig's latitude. */
export function cutHeight({ south, west, north, east, width }: Cut): number {
  return Math.round((width * (north - south)) / ((east - west) * NARROWING));
}

/** Where a point lies in a drawing of the cut: units from the left and from the top, whole numbers. */
export function project([latitude, longitude]: Point, cut: Cut): [number, number] {
  const x = ((longitude - cut.west) / (cut.east - cut.west)) * cut.width;
  const y = ((cut.north - latitude) / (cut.north - cut.south)) * cutHeight(cut);
  return [Math.round(x), Math.round(y)];
}

/** Whether a point lies in the rectangle. */
export function isInside([latitude, longitude]: Point, { south, west, north, east }: Bounds): boolean {
  return latitude > south && latitude < north && longitude > west && longitude < east;
}

/** Which part of the drawing of a cut shows the rectangle. */
export function viewOf({ north, south, west, east }: Bounds, cut: Cut): View {
  const [left, top] = project([north, west], cut);
  const [right, bottom] = project([south, east], cut);
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * A cut around points that is at least so many degrees of latitude high.
 * @param shape width divided by height, as drawn
 */
export function cutAround(points: readonly Point[], least: number, shape: number, width: number): Cut {
  const latitudes = points.map(([latitude]) => latitude);
  const longitudes = points.map(([, longitude]) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const margin = 1.3;
  const high = Math.max(least, (north - south) * margin, ((east - west) * NARROWING * margin) / shape);
  const wide = (high * shape) / NARROWING;
  const [y, x] = [(south + north) / 2, (west + east) / 2];
  return { south: y - high / 2, north: y + high / 2, west: x - wide / 2, east: x + wide / 2, width };
}

/** How far a point lies from the straight line between two others. */
function offLine([x, y]: Drawn, [ax, ay]: Drawn, [bx, by]: Drawn): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** A line without the points that change it by no more than a unit (the rule of Ramer, Douglas and Peucker). */
export function simplified(points: readonly Drawn[]): Drawn[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const distances = points.map((point) => offLine(point, first, last));
  const furthest = Math.max(...distances);
  if (furthest <= 1) return [first, last];
  const split = distances.indexOf(furthest);
  return [...simplified(points.slice(0, split + 1)), ...simplified(points.slice(split)).slice(1)];
}

/** A line as the `d` of an SVG path, each step from the one before: small numbers weigh least. */
export function pathOf(points: readonly Point[], cut: Cut): string {
  const drawn = simplified(points.map((each) => project(each, cut)));
  const steps = drawn.map(([x, y], index) => {
    const [beforeX, beforeY] = drawn[index - 1] ?? [0, 0];
    return `${String(x - beforeX)} ${String(y - beforeY)}`;
  });
  return `M${steps[0] ?? ''}l${steps.slice(1).join(' ')}`.replaceAll(' -', '-');
}

/** The lines of which at least a part may show in the cut: those whose own rectangle touches it. */
export function linesIn(lines: readonly (readonly Point[])[], cut: Bounds): (readonly Point[])[] {
  return lines.filter((points) => {
    const latitudes = points.map(([latitude]) => latitude);
    const longitudes = points.map(([, longitude]) => longitude);
    return (
      Math.max(...latitudes) > cut.south &&
      Math.min(...latitudes) < cut.north &&
      Math.max(...longitudes) > cut.west &&
      Math.min(...longitudes) < cut.east
    );
  });
}
