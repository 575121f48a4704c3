import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTileFile } from '#publication/tiles/tile-file.ts';
import type { GridTile } from '#publication/tiles/tile-writer.ts';
import { writeTileFile } from '#publication/tiles/tile-writer.ts';
import { vectorTile } from './fixtures/vector-tile.ts';

const named = (name: string): Buffer =>
  vectorTile({ layer: 'road', shape: 2, values: { kind: 'lane', name } });
const TILES: readonly GridTile[] = [
  { z: 9, x: 273, y: 170, content: named('von weitem') },
  { z: 14, x: 8755, y: 5471, content: named('hier') },
  { z: 14, x: 8756, y: 5471, content: named('daneben') },
];

describe('a tile file that we write', () => {
  it('is read by others tile for tile', async () => {
    const { header, tiles } = await readTileFile(writeTileFile(TILES));
    const names = tiles.map(({ layers }) => layers['road']?.feature(0).properties['name']);
    expect(names.toSorted()).toEqual(['daneben', 'hier', 'von weitem']);
    expect([header.minZoom, header.maxZoom]).toEqual([9, 14]);
  });

  it('is the same whatever order the tiles come in, packed or not', () => {
    const packed = TILES.map((tile) => ({ ...tile, content: gzipSync(tile.content, { level: 1 }) }));
    expect(writeTileFile(packed.toReversed())).toEqual(writeTileFile(TILES));
  });

  it('is refused when a reader could not find its way with one request', () => {
    // Scattered, so that their list cannot be packed into little.
    const scattered = (index: number): number =>
      createHash('md5').update(String(index)).digest().readUInt16LE();
    const tiles = Array.from({ length: 12_000 }, (_, index) => ({
      z: 14,
      x: scattered(index) % 16_384,
      y: scattered(-index) % 16_384,
      content: Buffer.alloc(1),
    }));
    expect(() => writeTileFile(tiles)).toThrow(/zu viele Kacheln/);
  });
});
