import { DomUtil, GridLayer } from 'leaflet';
import type { Layer } from 'leaflet';
import type { LeafletLayerOptions } from 'protomaps-leaflet';
import { leafletLayer } from 'protomaps-leaflet';
import { TILES_ADDRESS } from '#domain/tile-layer.ts';
import type { MovingMap } from './moving-map.ts';
import { QuietTiles, sourceOf } from './tile-source.ts';
import { labelRules, paintRules } from './tile-rules.ts';

// What draws the tiles looks for Leaflet where old pages had it.
Object.assign(globalThis, { L: { DomUtil, GridLayer } });

/** Colours that someone forces upon a page reach what is drawn with lines, not what is painted. */
const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

function layerOf(tiles: QuietTiles, stage: Element, maxDataZoom: number): Layer {
  const styles = getComputedStyle(stage);
  const colours = (role: string): string => styles.getPropertyValue(role).trim();
  const options = {
    url: tiles,
    maxDataZoom,
    paintRules: paintRules(colours),
    labelRules: labelRules(colours),
    lang: document.documentElement.lang,
    attribution: '',
    noWrap: true,
  };
  // Types of the reader differ between its versions; what is asked of it does not.
  return leafletLayer(options as unknown as LeafletLayerOptions) as unknown as Layer;
}

/** What a full map needs: the map it lies under, the element that shows it, and the size of the file. */
export type TileStage = { moving: MovingMap; stage: Element; bytes: number; signal: AbortSignal };

/**
 * Lays the operator's full map under the pins, in place of the drawn one. When a part of it does not come, the drawn one
 * comes back.
 * @throws {Error} when the file cannot be read; then the drawn map has stayed
 */
export async function layTiles({ moving, stage, bytes, signal }: TileStage): Promise<void> {
  if (matchMedia(FORCED).matches) return;
  const later = new AbortController();
  const draw = (): void => {
    later.abort();
    if (!signal.aborted) moving.setBase();
  };
  const tiles = new QuietTiles(sourceOf(TILES_ADDRESS, bytes), draw);
  const { maxZoom } = await tiles.getHeader();
  if (signal.aborted) return;
  const lay = (): void => moving.setBase(layerOf(tiles, stage, maxZoom));
  lay();
  const watched = { signal: AbortSignal.any([signal, later.signal]) };
  matchMedia(DARK).addEventListener('change', lay, watched);
  matchMedia(FORCED).addEventListener('change', draw, watched);
}
