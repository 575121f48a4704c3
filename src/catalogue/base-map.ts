import drawing from '#content/map/leipzig.json';
import type { BaseMap } from '#domain/base-map.ts';
import { baseMapSchema } from '#domain/base-map.ts';

/**
 * The base map.
 * @throws {z.ZodError} when `content/map/leipzig.json` has another form
 */
export function baseMap(): BaseMap {
  return baseMapSchema.parse(drawing);
}
