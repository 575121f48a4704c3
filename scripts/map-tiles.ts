import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AREA } from '#domain/location.ts';
import { MOST_WHOLE } from '#domain/tile-layer.ts';
import { TILES_PATH, tileRefusal } from '#publication/tiles/published-tiles.ts';
import { tileFaults } from '#publication/tiles/tile-faults.ts';
import type { GridTile } from '#publication/tiles/tile-writer.ts';
import { writeTileFile } from '#publication/tiles/tile-writer.ts';
import { installPackages } from './debian-package.ts';
import { installedProgram } from './installed-program.ts';

const PROFILE = join(import.meta.dirname, 'map-profile');

function tilemaker(): string {
  const found = installedProgram('tilemaker');
  if (!found) installPackages(['tilemaker']);
  const path = found ?? installedProgram('tilemaker');
  if (path) return path;
  throw new Error(
    'Das Programm tilemaker fehlt. Auf Debian und Ubuntu: apt install tilemaker. Sonst: https://tilemaker.org',
  );
}

function run(source: string, folder: string): void {
  const { status, stderr, stdout } = spawnSync(
    tilemaker(),
    [
      ...['--input', source, '--output', folder],
      ...['--config', join(PROFILE, 'config.json'), '--process', join(PROFILE, 'profile.lua')],
      ...['--bbox', [AREA.west, AREA.south, AREA.east, AREA.north].join(',')],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`tilemaker ist gescheitert:\n${stderr || stdout}`);
}

/** Where a tile begins in degrees, counted as in OpenStreetMap's tile names (Web Mercator). */
function cornerOf(z: number, x: number, y: number): [number, number] {
  const north = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z)));
  return [(north * 180) / Math.PI, (x / 2 ** z) * 360 - 180];
}

/** A file of a whole country is cut to the city, whatever it says about its own edges. */
function isInArea({ z, x, y }: GridTile): boolean {
  const [north, west] = cornerOf(z, x, y);
  const [south, east] = cornerOf(z, x + 1, y + 1);
  return south < AREA.north && north > AREA.south && west < AREA.east && east > AREA.west;
}

function tilesIn(folder: string): GridTile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const [, z, x, y] = /^(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(path.replaceAll('\\', '/')) ?? [];
    if (y === undefined) return [];
    return [{ z: Number(z), x: Number(x), y: Number(y), content: readFileSync(join(folder, path)) }];
  });
}

/** Writes beside the place first, so that a map which is refused replaces nothing. */
async function publish(tiles: readonly GridTile[]): Promise<number> {
  if (tiles.length === 0)
    throw new Error('In der Datei ist nichts, was in Leipzig liegt und gezeichnet würde.');
  const bytes = writeTileFile(tiles);
  const faults = await tileFaults(bytes);
  if (faults.length > 0) throw new Error(tileRefusal(faults));
  mkdirSync(dirname(TILES_PATH), { recursive: true });
  writeFileSync(`${TILES_PATH}.new`, bytes);
  renameSync(`${TILES_PATH}.new`, TILES_PATH);
  return bytes.length;
}

async function make(source: string | undefined): Promise<void> {
  if (!source || !existsSync(source))
    throw new Error('Bitte eine Datei aus OpenStreetMap nennen: npm run map:tiles -- DATEI.osm.pbf');
  const folder = mkdtempSync(join(tmpdir(), 'map-tiles-'));
  try {
    run(source, folder);
    const tiles = tilesIn(folder).filter(isInArea);
    const bytes = await publish(tiles);
    const how = bytes <= MOST_WHOLE ? 'in einem Stück' : 'in Teilen, je nach Ausschnitt';
    console.log(
      `${TILES_PATH}: ${String(tiles.length)} Kacheln, ${(bytes / 1e6).toFixed(1)} MB. Browser laden sie ${how}.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await make(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
