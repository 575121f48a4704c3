import type { VectorTileLayer } from '@mapbox/vector-tile';
import type { TileLayer } from '#domain/tile-layer.ts';
import { TILE_LAYERS } from '#domain/tile-layer.ts';
import type { TileFile } from './tile-file.ts';
import { readTileFile, tableOf } from './tile-file.ts';

/** Types of geometry by their number in a vector tile (Mapbox Vector Tile 2.1, section 4.3.4). */
const SHAPES = ['unknown', 'point', 'line', 'area'];
const GERMAN: Readonly<Record<string, string>> = { point: 'Punkte', line: 'Linien', area: 'Flächen' };

function fieldFaults(name: string, { fields }: TileLayer, used: readonly string[]): string[] {
  return used
    .filter((field) => !fields.includes(field))
    .map((field) => `Die Ebene „${name}“ trägt die Angabe „${field}“.`);
}

function layerFaults(layer: VectorTileLayer): string[] {
  const allowed = TILE_LAYERS[layer.name];
  if (!allowed) return [`Die Karte enthält die Ebene „${layer.name}“.`];
  const features = Array.from({ length: layer.length }, (_, index) => layer.feature(index));
  const shapes = features
    .map(({ type }) => SHAPES[type] ?? 'unknown')
    .filter((each) => each !== allowed.shape);
  // A field may stand in a layer without being used by anything that is drawn.
  const used = [...tableOf(layer).keys, ...features.flatMap(({ properties }) => Object.keys(properties))];
  return [
    ...shapes.map((shape) => `Die Ebene „${layer.name}“ enthält ${GERMAN[shape] ?? 'unbekannte Formen'}.`),
    ...fieldFaults(layer.name, allowed, used),
  ];
}

function declaredFaults(metadata: unknown): string[] {
  const { vector_layers: declared } = Object(metadata) as { vector_layers?: unknown };
  if (!Array.isArray(declared)) return ['Die Karte sagt nicht, welche Ebenen sie hat („vector_layers“).'];
  return declared.flatMap((each) => {
    const { id, fields } = Object(each) as { id?: unknown; fields?: unknown };
    const name = typeof id === 'string' ? id : '';
    const allowed = TILE_LAYERS[name];
    if (!allowed) return [`Die Karte nennt die Ebene „${name}“.`];
    return fieldFaults(name, allowed, Object.keys(Object(fields) as object));
  });
}

/**
 * What in a tile that was read may not be published: every layer, shape and field that is not allowed by name.
 * @returns German sentences, each once; none when the file may be published
 */
export function faultsIn({ metadata, tiles }: TileFile): string[] {
  const inside = tiles.flatMap(({ layers }) => Object.values(layers).flatMap(layerFaults));
  const empty = inside.length === 0 && !tiles.some(({ layers }) => Object.keys(layers).length > 0);
  return [
    ...new Set([
      ...declaredFaults(metadata),
      ...inside,
      ...(empty ? ['In der Karte ist nichts gezeichnet.'] : []),
    ]),
  ];
}

/** As {@link faultsIn}, for a file as it lies on the disk; one that cannot be read is a fault too. */
export async function tileFaults(bytes: Buffer): Promise<string[]> {
  try {
    return faultsIn(await readTileFile(bytes));
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : 'Sie ist beschädigt.';
    return [`Die Datei lässt sich nicht lesen: ${reason}`];
  }
}
