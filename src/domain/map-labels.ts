import type { BaseMap, Point } from './base-map.ts';
import type { Label, Spot } from './label-layout.ts';
import { textWidth } from './label-layout.ts';

/** Where a point lies in the drawing. */
export type Projection = (point: Point) => readonly [number, number];

/** How much is named: on a map of the city what one knows from afar, near by also stops and small streets. */
export type Detail = 'city' | 'near';

type Drawn = readonly [number, number];
type Line = readonly Point[];
type Sign = readonly [string, number, number, ...number[]];
const level = (x: number, y: number): Spot => ({ x, y, angle: 0 });

/** Around a sign: right, left, below, above. */
function besides([x, y]: Drawn, text: string, size: number): Spot[] {
  const aside = textWidth(text, size) / 2 + size * 0.5;
  const above = size * 1.2;
  return [level(x + aside, y), level(x - aside, y), level(x, y + above), level(x, y - above)];
}

/**
 * On the point itself, or beside it.
 * @param isNear whether a line's height is so few metres that a name further off still means the same place
 */
function upon([x, y]: Drawn, size: number, isNear: boolean): Spot[] {
  const lines = isNear ? [0, 1.3, -1.3, 2.6, -2.6] : [0, 0.9, -0.9, 1.6, -1.6];
  const asides = isNear ? [0, 2.5, -2.5] : [0, 1.5, -1.5];
  return asides.flatMap((aside) => lines.map((line) => level(x + aside * size, y + line * size)));
}

/** Along a line, on each part that is long enough for the name; read from left to right. */
function along(points: readonly Drawn[], text: string, size: number): Spot[] {
  const parts = points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const [dx, dy] = x < fromX ? [fromX - x, fromY - y] : [x - fromX, y - fromY];
    return { x: (x + fromX) / 2, y: (y + fromY) / 2, dx, dy, length: Math.hypot(dx, dy) };
  });
  return parts
    .filter(({ length }) => length * 1.6 > textWidth(text, size))
    .sort((a, b) => b.length - a.length)
    .flatMap(({ x, y, dx, dy }) =>
      [0, 0.25, -0.25].map((share) => ({
        x: x + share * dx,
        y: y + share * dy,
        angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI),
      })),
    );
}

function middleOf(points: Line): Point {
  const [south, west] = points.reduce(
    ([a, b], [latitude, longitude]) => [a + latitude, b + longitude],
    [0, 0],
  );
  return [south / points.length, west / points.length];
}

/** Makes names of the things of the map, for one drawing. */
class Namer {
  readonly #map: BaseMap;
  readonly #project: Projection;
  readonly #size: number;
  readonly #isNear: boolean;

  constructor(map: BaseMap, project: Projection, size: number, isNear: boolean) {
    this.#isNear = isNear;
    this.#map = map;
    this.#project = project;
    this.#size = size;
  }

  #named(name: string): string {
    return this.#map.short[name] ?? name.replace(/ \(.*/, '');
  }

  places(rank: number): Label[] {
    const found = this.#map.places.filter(([, , , own]) => own === rank);
    const kind = rank === 1 ? 'district' : 'minor';
    return found.map(([name, ...point]) => {
      const spots = upon(this.#project([point[0], point[1]]), this.#size, this.#isNear);
      return { text: this.#named(name), kind, size: this.#size, spots };
    });
  }

  lines(kind: string, lines: readonly (readonly [string, number, Line])[]): Label[] {
    const size = this.#size * SMALLER;
    return lines.map(([name, , points]) => {
      const text = this.#named(name);
      return { text, kind, size, spots: along(points.map(this.#project), text, size) };
    });
  }

  /** Areas that are wide enough for their names, or nearly so. */
  areas(kind: string, areas: readonly (readonly [string, Line])[]): Label[] {
    const size = this.#size * SMALLER;
    return areas.flatMap(([text, points]) => {
      const across = points.map((point) => this.#project(point)[0]);
      const isWide = Math.max(...across) - Math.min(...across) > textWidth(text, size) / 3;
      return isWide
        ? [{ text, kind, size, spots: upon(this.#project(middleOf(points)), size, this.#isNear) }]
        : [];
    });
  }

  signs(kind: string, signs: readonly Sign[]): Label[] {
    const size = this.#size * SMALLER;
    return signs.map(([name, latitude, longitude]) => {
      const [text, sign] = [this.#named(name), this.#project([latitude, longitude])];
      return { text, kind, size, sign, spots: besides(sign, text, size) };
    });
  }
}

/** Letters of all names but those of districts, compared with those. */
const SMALLER = 0.85;

/**
 * The names of the map in the order of their importance, with the spots that suit them.
 * @param size height of the letters of a district's name, in units of the drawing
 */
export function mapLabels(map: BaseMap, project: Projection, size: number, detail: Detail): Label[] {
  const namer = new Namer(map, project, size, detail === 'near');
  const roads = (...classes: number[]): Label[] =>
    namer.lines(
      'street',
      map.roads.filter(([, own]) => classes.includes(own)),
    );
  const stations = (isKnown: boolean): Label[] =>
    namer.signs(
      'stop',
      map.stations.filter(([name]) => (name === 'Hauptbahnhof') === isKnown),
    );
  const known = [...stations(true), ...namer.places(1)];
  const districts = namer.places(2);
  const green = [...namer.areas('park', map.parks), ...namer.lines('river', map.water)];
  const lakes = namer.areas('water', map.lakes);
  if (detail === 'city') return [...known, ...lakes, ...roads(3), ...districts, ...green];
  const stops = [...namer.signs('stop', map.stops), ...stations(false)];
  const streets = [...roads(1), ...namer.places(3), ...roads(0)];
  return [...known, ...districts, ...stops, ...lakes, ...roads(2, 3), ...green, ...streets];
}
