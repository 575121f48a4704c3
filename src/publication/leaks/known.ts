import type { BaseMap } from '#domain/base-map.ts';
import { districtNames } from '#domain/base-map.ts';
import type { ContentTree } from '#editorial/content-tree.ts';
import type { PublishedValues } from '#publication/published-values.ts';
import { publishedValues, withheldValues } from '#publication/published-values.ts';
import { nameAmong } from '#domain/name-pattern.ts';
import type { ProtectedHouse } from './protected-houses.ts';
import { protectedHouses } from './protected-houses.ts';

/** What the content says, as far as leaks are measured against it. */
export type Known = PublishedValues & {
  withheld: string[];
  houses: ProtectedHouse[];
  /** Names of parts of the city. */
  districts: RegExp;
  /** Names of stops, stations, roads, parks and waters. */
  landmarks: RegExp;
  tellingWords: readonly string[];
};

/** Shorter names, such as „Markt“ and „Nord“, are words of everyday. */
const SHORTEST_NAME = 6;

function landmarkNames(map: BaseMap, tree: ContentTree): string[] {
  const drawn = [map.roads, map.water, map.lakes, map.parks, map.stations, map.stops]
    .flat()
    .map(([name]) => name);
  const stops = tree.services.flatMap(({ value: { place } }) =>
    place.kind === 'public' ? place.locations.flatMap((each) => each.stops.map(({ name }) => name)) : [],
  );
  const names = [...drawn, ...stops].map((name) => name.replace(/ \(.*\)$| (?:Nord|Süd)$/, ''));
  return [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME);
}

function drawnPoints(map: BaseMap): (readonly [number, number])[] {
  const lines = [map.roads, map.water].flat().flatMap(([, , line]) => line);
  const areas = [map.lakes, map.parks].flat().flatMap(([, line]) => line);
  const names = [map.stations, map.stops, map.places]
    .flat()
    .map(([, latitude, longitude]) => [latitude, longitude] as const);
  return [...map.ring, ...lines, ...areas, ...map.rail.flat(), ...names];
}

/**
 * Gathers what leaks are measured against.
 * @param tree the content the site was built from
 * @param map the drawn map, whose points and names are no secret by themselves
 * @param tellingWords words that may stand in no title, address or file name
 */
export function knownFrom(tree: ContentTree, map: BaseMap, tellingWords: readonly string[]): Known {
  const published = publishedValues(tree);
  return {
    ...published,
    points: [...published.points, ...drawnPoints(map)],
    withheld: withheldValues(tree),
    houses: protectedHouses(tree),
    districts: nameAmong(districtNames(map)),
    landmarks: nameAmong(landmarkNames(map, tree)),
    tellingWords,
  };
}
