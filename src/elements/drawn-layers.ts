import type { Layer } from 'leaflet';
import { divIcon, layerGroup, marker, polygon, polyline } from 'leaflet';
import drawing from '#content/map/leipzig.json';
import type { BaseMap } from '#domain/base-map.ts';

// The form of the drawing is held by its schema at build time.
const map = drawing as unknown as BaseMap;

/** Widths are in pixels on the screen; colours come from the style sheet by class. */
function line(points: readonly (readonly [number, number])[], className: string, weight: number): Layer {
  return polyline(points as [number, number][], { className, weight, interactive: false });
}

function area(points: readonly (readonly [number, number])[], className: string): Layer {
  return polygon(points as [number, number][], { className, weight: 0, fillOpacity: 1, interactive: false });
}

function label(name: string, latitude: number, longitude: number): Layer {
  const text = document.createElement('span');
  text.className = 'map-place-name';
  text.textContent = map.short[name] ?? name;
  const icon = divIcon({ html: text, className: '', iconSize: [0, 0] });
  return marker([latitude, longitude], { icon, interactive: false, keyboard: false });
}

/** The base map as layers, drawn from the same data as the still picture. */
export function drawnLayers(): Layer {
  return layerGroup([
    ...map.parks.map(([, points]) => area(points, 'green')),
    ...map.lakes.map(([, points]) => area(points, 'lake')),
    ...map.water.map(([, width, points]) => line(points, 'water', width * 1.6)),
    ...map.rail.map((points) => line(points, 'rail', 1.5)),
    ...map.roads.map(([, width, points]) => line(points, 'road', width * 2)),
    line(map.ring, 'road', 6),
    ...map.places
      .filter(([, , , rank]) => rank <= 2)
      .map(([name, latitude, longitude]) => label(name, latitude, longitude)),
  ]);
}
