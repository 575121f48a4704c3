import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TILES_ADDRESS } from '#domain/tile-layer.ts';
import { tileFaults } from './tile-faults.ts';

/** The folder of files that are published as they are. */
export const PUBLIC_DIR = resolve(process.env['PUBLIC_DIR'] ?? 'public');

/** Where the operator's full map is looked for. */
export const TILES_PATH = join(PUBLIC_DIR, TILES_ADDRESS);

/** How many bytes the operator's full map has; 0 when there is none. */
export function tilesBytes(): number {
  return existsSync(TILES_PATH) ? statSync(TILES_PATH).size : 0;
}

/** Why a tile file is refused, and what to do, for whoever builds. */
export function tileRefusal(faults: readonly string[]): string {
  const lines = faults.map((fault) => `  ${fault}`).join('\n');
  return `Die Karte public${TILES_ADDRESS} wird nicht veröffentlicht:\n${lines}\nOpenStreetMap kann ein Schutzhaus nennen. Deshalb dürfen nur Straßen, Gleise, Gewässer und Grün darin sein. Bitte neu erzeugen (npm run map:tiles -- DATEI.osm.pbf) oder löschen.`;
}

/**
 * Looks into the operator's full map, if there is one.
 * @throws {Error} in German when it holds anything but what may be drawn
 */
export async function refuseTiles(): Promise<void> {
  if (!existsSync(TILES_PATH)) return;
  const faults = await tileFaults(readFileSync(TILES_PATH));
  if (faults.length > 0) throw new Error(tileRefusal(faults));
}
