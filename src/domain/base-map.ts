import { z } from 'zod';

const point = z.tuple([z.number(), z.number()]);
const line = z.array(point).min(2);

/**
 * The hand-drawn base map: points are latitude and longitude (WGS84). Its sources stand in `credits`. Roads have a class:
 * 3 motorway, 2 main, 1 secondary, 0 a small street beside a place. Stations and places have a rank, 1 the most known.
 * A stop without rails lies where the streets meet that give it its name.
 */
export const baseMapSchema = z.strictObject({
  credits: z.string(),
  ring: line,
  roads: z.array(z.tuple([z.string(), z.int(), line])),
  water: z.array(z.tuple([z.string(), z.number(), line])),
  lakes: z.array(z.tuple([z.string(), line])),
  parks: z.array(z.tuple([z.string(), line])),
  rail: z.array(line),
  stations: z.array(z.tuple([z.string(), z.number(), z.number(), z.int()])),
  stops: z.array(z.tuple([z.string(), z.number(), z.number()])),
  places: z.array(z.tuple([z.string(), z.number(), z.number(), z.int()])),
  short: z.record(z.string(), z.string()),
});

export type BaseMap = z.infer<typeof baseMapSchema>;
export type Point = readonly [number, number];

/** Halves of names that stand in too many other names. */
const DIRECTION = /^(?:Zentrum|Ost|West|Süd|Nord|Mitte|Südost|Nordwest|Siedlung)$/;

/** Names of parts of the city: „Reudnitz-Thonberg“ is also called „Reudnitz“ and „Thonberg“; of „Zentrum-Süd“ no half says anything. */
export function districtNames({ places }: BaseMap): string[] {
  const names = places.flatMap(([name]) => [name, ...name.split('-')]);
  return [...new Set(names)].filter((name) => !DIRECTION.test(name));
}
