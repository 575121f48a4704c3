import type { Feature, LabelRule, PaintRule } from 'protomaps-leaflet';
import {
  LineLabelPlacement,
  LineLabelSymbolizer,
  LineSymbolizer,
  PolygonSymbolizer,
  exp,
} from 'protomaps-leaflet';
import type { ROAD_KINDS } from '#domain/tile-layer.ts';

type RoadKind = (typeof ROAD_KINDS)[number];
type Colours = (role: string) => string;

/** Widths in pixels from afar and from near by. */
const WIDTHS: Readonly<Record<RoadKind, readonly [number, number]>> = {
  path: [0.2, 1.5],
  lane: [0.4, 8],
  side: [0.7, 10],
  main: [1.4, 13],
  far: [2, 15],
};
const [FAR, NEAR] = [10, 17];
/** From this step on small streets and rivers have names; larger roads one step earlier. */
const NAMED = 15;

function width([far, near]: readonly [number, number]): (zoom: number) => number {
  const steps = [
    [FAR, far],
    [NEAR, near],
  ];
  return exp(1.5, steps);
}

function isKind(...kinds: string[]): (zoom: number, feature: Feature) => boolean {
  return (_zoom, { props }) => kinds.some((kind) => kind === props['kind']);
}

function line(
  dataLayer: string,
  color: string,
  widths: readonly [number, number],
  more: Partial<PaintRule> = {},
): PaintRule {
  const symbolizer = new LineSymbolizer({ color, width: width(widths), lineCap: 'round', lineJoin: 'round' });
  return { dataLayer, symbolizer, ...more };
}

/**
 * What of the full map is painted, the lowest first, in the colours of the drawn one.
 * @param colours gives the present value of a colour's role
 */
export function paintRules(colours: Colours): PaintRule[] {
  const area = (dataLayer: string, role: string): PaintRule => ({
    dataLayer,
    symbolizer: new PolygonSymbolizer({ fill: colours(role) }),
  });
  const roads = (Object.entries(WIDTHS) as [RoadKind, readonly [number, number]][]).map(([kind, widths]) =>
    line('road', colours('--map-road'), widths, { filter: isKind(kind) }),
  );
  return [
    area('green', '--map-green'),
    area('water', '--map-water'),
    line('waterway', colours('--map-water'), [1, 6]),
    line('rail', colours('--map-rail'), [0.6, 2]),
    ...roads,
  ];
}

function name(
  colours: Colours,
  dataLayer: string,
  minzoom: number,
  more: Partial<LabelRule> = {},
): LabelRule {
  const symbolizer = new LineLabelSymbolizer({
    labelProps: ['name'],
    fill: colours('--quiet'),
    stroke: colours('--map-land'),
    width: 3,
    fontSize: 12,
    position: LineLabelPlacement.Center,
  });
  return { dataLayer, symbolizer, minzoom, ...more };
}

/** Names of roads and rivers along their lines, the important ones first. The other names are those of the drawing. */
export function labelRules(colours: Colours): LabelRule[] {
  return [
    name(colours, 'road', NAMED - 1, { filter: isKind('far', 'main') }),
    name(colours, 'road', NAMED, { filter: isKind('side', 'lane') }),
    name(colours, 'waterway', NAMED),
  ];
}
