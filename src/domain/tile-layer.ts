/** Where the operator's full map lies on the website, if there is one. */
export const TILES_ADDRESS = '/map/leipzig.pmtiles';

/** Bytes. A file up to this size is fetched whole: then no request tells which corner of the city someone looks at. */
export const MOST_WHOLE = 4_000_000;

/** What a layer of the full map may hold. There are no points: OpenStreetMap may name a shelter at one. */
export type TileLayer = { shape: 'line' | 'area'; fields: readonly string[] };

/**
 * All layers that the full map may have. What is not here is refused: buildings, house numbers and points of interest,
 * and whatever else a profile may bring. Names have only roads and rivers.
 */
export const TILE_LAYERS: Readonly<Record<string, TileLayer>> = {
  green: { shape: 'area', fields: [] },
  water: { shape: 'area', fields: [] },
  waterway: { shape: 'line', fields: ['name'] },
  rail: { shape: 'line', fields: [] },
  road: { shape: 'line', fields: ['kind', 'name'] },
};

/** Kinds of roads, the widest first. */
export const ROAD_KINDS = ['far', 'main', 'side', 'lane', 'path'] as const;
