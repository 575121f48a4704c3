import type { VectorTile as Decoded, VectorTileLayer } from '@mapbox/vector-tile';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import type { Entry, Header, RangeResponse, Source } from 'pmtiles';
import { PMTiles, TileType, tileIdToZxy } from 'pmtiles';

/** What a tile file holds: what it says about itself, and each tile, decoded. */
export type TileFile = { header: Header; metadata: unknown; tiles: Decoded[] };

/** A tile file in memory, as the reader of PMTiles wants it. */
class Bytes implements Source {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  getKey(): string {
    return 'memory';
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: new Uint8Array(this.#bytes.subarray(offset, offset + length)).buffer });
  }
}

/** All names of fields and all texts that a layer carries, those included that nothing drawn makes use of. */
export function tableOf(layer: VectorTileLayer): { keys: string[]; values: string[] } {
  // The reader keeps them for itself, and its types do not say what they are.
  const { _keys: keys, _values: values } = layer as unknown as { _keys: string[]; _values: unknown[] };
  return { keys, values: values.map(String) };
}

/** Every entry of the directories, those in leaves included. */
async function entriesOf(archive: PMTiles, header: Header, offset: number, length: number): Promise<Entry[]> {
  const entries = await archive.cache.getDirectory(archive.source, offset, length, header);
  const nested = entries.map(async (entry) =>
    entry.runLength > 0
      ? [entry]
      : entriesOf(archive, header, header.leafDirectoryOffset + entry.offset, entry.length),
  );
  return (await Promise.all(nested)).flat();
}

async function decodedAt(archive: PMTiles, { tileId }: Entry): Promise<Decoded> {
  const found = await archive.getZxy(...tileIdToZxy(tileId));
  if (!found) throw new Error('Eine Kachel, die im Verzeichnis steht, fehlt.');
  return new VectorTile(new Pbf(found.data));
}

/**
 * Reads a tile file and decodes everything in it.
 * @throws {Error} when it is no PMTiles file of the third version with vector tiles, or is damaged
 */
export async function readTileFile(bytes: Buffer): Promise<TileFile> {
  const archive = new PMTiles(new Bytes(bytes));
  const header = await archive.getHeader();
  if (header.tileType !== TileType.Mvt) throw new Error('Die Kacheln sind keine Vektorkacheln.');
  const entries = await entriesOf(archive, header, header.rootDirectoryOffset, header.rootDirectoryLength);
  const tiles = await Promise.all(entries.map((entry) => decodedAt(archive, entry)));
  return { header, metadata: await archive.getMetadata(), tiles };
}
