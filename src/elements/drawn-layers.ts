import type { Layer, Map as LeafletMap } from 'leaflet';
import { divIcon, layerGroup, marker, polygon, polyline } from 'leaflet';
import drawing from '#content/map/leipzig.json';
import type { BaseMap } from '#domain/base-map.ts';
import { layLabels } from '#domain/label-layout.ts';
import type { Box } from '#domain/map-box.ts';
import { mapLabels } from '#domain/map-labels.ts';

// The form of the drawing is held by its schema at build time.
const map = drawing as unknown as BaseMap;

const LETTER_SIZE = 13;
/** From this size on, stops and small streets have names too. */
const NEAR = 13.5;
const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** Names of places one knows; another base map brings those of its roads and waters itself. */
const PLACES = ['district', 'minor', 'stop'];
const ROADS = ['road lane', 'road', 'road main', 'road far'];

type Line = readonly (readonly [number, number])[];

/** Widths and colours come from the style sheet by class. */
function line(points: Line, className: string): Layer {
  return polyline(points as [number, number][], { className, interactive: false });
}

function area(points: Line, className: string): Layer {
  return polygon(points as [number, number][], { className, stroke: false, interactive: false });
}

/** The base map as layers, drawn from the same data as the still picture. */
export function drawnLayers(): Layer {
  return layerGroup([
    ...map.parks.map(([, points]) => area(points, 'green')),
    ...map.lakes.map(([, points]) => area(points, 'lake')),
    ...map.water.map(([, , points]) => line(points, 'water')),
    ...map.rail.map((points) => line(points, 'rail')),
    ...map.roads.map(([, roadClass, points]) => line(points, ROADS[roadClass] ?? 'road')),
    line(map.ring, 'road main'),
  ]);
}

function textIcon(
  text: string,
  kind: string,
  angle: number,
): Layer['options'] & { icon: ReturnType<typeof divIcon> } {
  const name = document.createElement('span');
  name.className = `map-name ${kind}`;
  name.textContent = text;
  name.style.rotate = `${String(angle)}deg`;
  return { icon: divIcon({ html: name, className: 'map-name-anchor', iconSize: [0, 0] }) };
}

/** An icon without content of its own would be emptied by setting HTML, which Trusted Types forbid. */
function signIcon(): Layer['options'] & { icon: ReturnType<typeof divIcon> } {
  return { icon: divIcon({ html: document.createElement('i'), className: 'map-sign', iconSize: [10, 10] }) };
}

/**
 * The names of the map as they fit at its present size, none on another and none on a pin.
 * @param taken rectangles in pixels of the whole map at this size
 * @param isDrawn whether they lie on the drawn map, or on another that names its own roads and waters
 */
export function drawnNames(leaflet: LeafletMap, taken: readonly Box[], isDrawn: boolean): Layer {
  const quiet = { interactive: false, keyboard: false };
  const toPixels = (point: readonly [number, number]): [number, number] => {
    const { x, y } = leaflet.project([point[0], point[1]]);
    return [x, y];
  };
  const detail = leaflet.getZoom() >= NEAR ? 'near' : 'city';
  const names = mapLabels(map, toPixels, LETTER_SIZE, detail);
  const wanted = isDrawn ? names : names.filter(({ kind }) => PLACES.includes(kind));
  const laid = layLabels(wanted, taken, EVERYWHERE);
  return layerGroup(
    laid.flatMap(({ text, kind, sign, spot }) => [
      marker(leaflet.unproject([spot.x, spot.y]), { ...quiet, ...textIcon(text, kind, spot.angle) }),
      ...(sign ? [marker(leaflet.unproject([...sign]), { ...quiet, ...signIcon() })] : []),
    ]),
  );
}
