import { faultsIn } from '#publication/tiles/tile-faults.ts';
import { readTileFile, tableOf } from '#publication/tiles/tile-file.ts';
import { passage } from './passage.ts';
import type { Reading } from './site-file.ts';
import { emptyReading } from './site-file.ts';
import type { Value } from './value-reading.ts';
import { readValue } from './value-reading.ts';

/**
 * Every word of a map in tiles.
 * @throws {Error} when the file is damaged, or holds anything but what may be drawn
 */
export async function readTiles(bytes: Buffer): Promise<Reading> {
  const file = await readTileFile(bytes);
  const faults = faultsIn(file);
  if (faults.length > 0) throw new Error(faults.join(' '));
  const names = file.tiles
    .flatMap(({ layers }) => Object.values(layers))
    .flatMap((layer) => tableOf(layer).values);
  const own = file.metadata as Value;
  const words = [...new Set(names)].map((name) => passage(name));
  const reading = readValue(own);
  return { ...emptyReading(), ...reading, data: [own], passages: [...reading.passages, ...words] };
}
