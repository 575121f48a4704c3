import { z } from 'zod';

const point = z.tuple([z.number(), z.number()]);
const line = z.array(point).min(2);

/** The hand-drawn base map: points are latitude and longitude (WGS84). Its sources stand in `credits`. */
export const baseMapSchema = z.strictObject({
  credits: z.string(),
  ring: line,
  roads: z.array(z.tuple([z.string(), z.int(), line])),
  water: z.array(z.tuple([z.string(), z.number(), line])),
  lakes: z.array(z.tuple([z.string(), line])),
  parks: z.array(z.tuple([z.string(), line])),
  rail: z.array(line),
  stations: z.array(z.tuple([z.string(), z.number(), z.number(), z.int()])),
  places: z.array(z.tuple([z.string(), z.number(), z.number(), z.int()])),
  short: z.record(z.string(), z.string()),
});

export type BaseMap = z.infer<typeof baseMapSchema>;
export type Point = readonly [number, number];

/** A rectangle of the map in degrees, and how many units wide it is drawn. */
export type Cut = { south: number; west: number; north: number; east: number; width: number };

/** The whole city. */
export const CITY_CUT: Cut = { south: 51.262, west: 12.235, north: 51.425, east: 12.525, width: 900 };

const CENTRE_LATITUDE = 51.34;

/** How many units high a cut is drawn, so that a metre is as long in both directions at Leipzig's latitude. */
export function cutHeight({ south, west, north, east, width }: Cut): number {
  const narrowing = Math.cos((CENTRE_LATITUDE * Math.PI) / 180);
  return Math.round((width * (north - south)) / ((east - west) * narrowing));
}

/** Where a point lies in a drawing of the cut: units from the left and from the top, whole numbers. */
export function project([latitude, longitude]: Point, cut: Cut): [number, number] {
  const x = ((longitude - cut.west) / (cut.east - cut.west)) * cut.width;
  const y = ((cut.north - latitude) / (cut.north - cut.south)) * cutHeight(cut);
  return [Math.round(x), Math.round(y)];
}

/** A line as the `d` of an SVG path. */
export function pathOf(points: readonly Point[], cut: Cut): string {
  return `M${points.map((each) => project(each, cut).join(' ')).join('L')}`;
}
