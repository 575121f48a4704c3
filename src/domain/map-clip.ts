import { clipPolygon, clipPolyline } from 'lineclip';
import type { Point } from './base-map.ts';
import type { Bounds } from './map-cut.ts';

/** What is kept around a cut, as a share of it: ends of lines and their width stay out of sight. */
const MARGIN = 0.05;

function boxAround({ south, west, north, east }: Bounds): [number, number, number, number] {
  const [high, wide] = [(north - south) * MARGIN, (east - west) * MARGIN];
  return [south - high, west - wide, north + high, east + wide];
}

/** Points that the library may keep, in a list of its own. */
function copied(points: readonly Point[]): [number, number][] {
  return points.map(([latitude, longitude]) => [latitude, longitude]);
}

/** The parts of lines that show in a cut. A line that leaves it and returns becomes two. */
export function clippedLines(lines: readonly (readonly Point[])[], cut: Bounds): Point[][] {
  const box = boxAround(cut);
  return lines.flatMap((points) => clipPolyline(copied(points), box));
}

/** The parts of areas that show in a cut, closed along its edge. */
export function clippedAreas(areas: readonly (readonly Point[])[], cut: Bounds): Point[][] {
  const box = boxAround(cut);
  return areas.map((points) => clipPolygon(copied(points), box)).filter((points) => points.length > 0);
}
