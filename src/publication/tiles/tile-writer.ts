import { gunzipSync, gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import Pbf from 'pbf';
import { AREA } from '#domain/location.ts';
import { TILE_LAYERS } from '#domain/tile-layer.ts';

/** A vector tile and its place in the grid (column and row counted from the north-west). */
export type GridTile = { z: number; x: number; y: number; content: Buffer };

type Packed = { id: number; z: number; content: Buffer };

const HEADER = 127;
/** The first request of a reader has to hold header and directory (PMTiles 3, section 4.2). */
const FIRST_REQUEST = 16_384;
const CREDITS = '© OpenStreetMap-Mitwirkende (ODbL)';

function plain(content: Buffer): Buffer {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** Runs of one tile each, in the order of their numbers, without gaps (PMTiles 3, section 4). */
function directory(tiles: readonly Packed[]): Buffer {
  const pbf = new Pbf();
  pbf.writeVarint(tiles.length);
  for (const [index, { id }] of tiles.entries()) pbf.writeVarint(id - (tiles[index - 1]?.id ?? 0));
  tiles.forEach(() => pbf.writeVarint(1));
  for (const { content } of tiles) pbf.writeVarint(content.length);
  for (const index of tiles.keys()) pbf.writeVarint(index === 0 ? 1 : 0);
  return gzipSync(pbf.finish());
}

function ownDescription(extra: readonly string[]): Buffer {
  const layers = [...Object.entries(TILE_LAYERS).map(([id, { fields }]) => [id, fields] as const)];
  const declared = [...layers, ...extra.map((id) => [id, []] as const)].map(([id, fields]) => ({
    id,
    fields: Object.fromEntries(fields.map((field) => [field, 'String'])),
  }));
  return gzipSync(JSON.stringify({ attribution: CREDITS, vector_layers: declared }));
}

function header(root: number, metadata: number, tiles: readonly Packed[]): Buffer {
  const made = Buffer.alloc(HEADER);
  const data = tiles.reduce((sum, { content }) => sum + content.length, 0);
  const start = HEADER + root + metadata;
  const count = tiles.length;
  made.write('PMTiles', 'latin1');
  made[7] = 3;
  const numbers = [HEADER, root, HEADER + root, metadata, start, 0, start, data, count, count, count];
  for (const [index, value] of numbers.entries()) made.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  const zooms = tiles.map(({ z }) => z);
  const [least, most] = [Math.min(...zooms), Math.max(...zooms)];
  made.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, least, most], 96);
  const edges = [AREA.west, AREA.south, AREA.east, AREA.north];
  for (const [index, edge] of edges.entries()) made.writeInt32LE(Math.round(edge * 1e7), 102 + index * 4);
  made[118] = least;
  made.writeInt32LE(Math.round(((AREA.west + AREA.east) / 2) * 1e7), 119);
  made.writeInt32LE(Math.round(((AREA.south + AREA.north) / 2) * 1e7), 123);
  return made;
}

/**
 * Packs vector tiles into one file (PMTiles, version 3), the same tiles always to the same bytes.
 * @param tiles packed with gzip or not; there must be one at least
 * @param declared further layers the file says it has; for tests of what is refused
 * @throws {Error} when there are too many tiles for a city
 */
export function writeTileFile(tiles: readonly GridTile[], declared: readonly string[] = []): Buffer {
  const packed = tiles
    .map(({ z, x, y, content }) => ({ id: zxyToTileId(z, x, y), z, content: gzipSync(plain(content)) }))
    .sort((a, b) => a.id - b.id);
  const root = directory(packed);
  if (HEADER + root.length > FIRST_REQUEST)
    throw new Error('Das Gebiet hat zu viele Kacheln für eine Stadt.');
  const metadata = ownDescription(declared);
  return Buffer.concat([
    header(root.length, metadata.length, packed),
    root,
    metadata,
    ...packed.map(({ content }) => content),
  ]);
}
