import { readFileSync } from 'node:fs';

type Position = [longitude: number, latitude: number];
type Ring = Position[];
type Feature = {
  properties: { Name: string };
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
};

/** The borders of a district: every ring of every part. */
export type Borders = Ring[];

const METRES_PER_DEGREE = 111_200;
const NARROWING = Math.cos((51.34 * Math.PI) / 180);

/** The borders of all districts in a GeoJSON file, by name. */
export function readDistricts(path: string): Map<string, Borders> {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: Feature[] };
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.Name,
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    ]),
  );
}

/** A plane in metres with the given point in its middle; good enough for a city. */
function around([longitude, latitude]: Position): (position: Position) => [number, number] {
  return ([east, north]) => [
    (east - longitude) * METRES_PER_DEGREE * NARROWING,
    (north - latitude) * METRES_PER_DEGREE,
  ];
}

function distanceToLine([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
}

function crossesRay([ax, ay]: [number, number], [bx, by]: [number, number]): boolean {
  return ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0;
}

/** How many metres a point lies outside the borders; 0 when it lies inside. */
export function metresOutside(borders: Borders, point: Position): number {
  const toPlane = around(point);
  const lines = borders.flatMap((ring) => {
    const corners = ring.map(toPlane);
    return corners.slice(1).map((corner, index) => [corners[index] ?? corner, corner] as const);
  });
  const isInside = lines.filter(([start, end]) => crossesRay(start, end)).length % 2 === 1;
  return isInside ? 0 : Math.min(...lines.map(([start, end]) => distanceToLine(start, end)));
}
