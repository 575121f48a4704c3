import {
  GEOHASH,
  GEO_ADDRESS,
  METRES,
  NEAR_DEGREE,
  PAIR,
  PLUS_CODE,
  SEXAGESIMAL,
  THREE_WORDS,
  ZONE,
} from '#domain/coordinate-signs.ts';
import { AREA } from '#domain/location.ts';
import type { Detector, Sight } from './leak.ts';
import { geohashCentre } from './geohash.ts';

const CURE = 'Koordinaten stehen nur im Feld „place“ eines öffentlichen Angebots. Bitte die Stelle löschen.';

/** Hashes of files and policies are no words. */
const HASH = /sha\d{3}-[\w+/=]+/g;

const ACCURACY = 0.000_01;

function anyWith(sight: Sight, tells: (text: string) => boolean, what: string): string[] {
  return sight.texts.some((text) => tells(text.replaceAll(HASH, ' ')))
    ? [`${what} an einer Stelle, an der kein Ort steht.`]
    : [];
}

function isPublished(match: RegExpExecArray, points: Sight['known']['points']): boolean {
  const [, first = '', firstRest = '', second = '', secondRest = ''] = match;
  const numbers = [Number(`${first}.${firstRest}`), Number(`${second}.${secondRest}`)].sort((a, b) => b - a);
  const [latitude = 0, longitude = 0] = numbers;
  // Two latitudes, or two longitudes, are no place.
  if (latitude < AREA.south || longitude > AREA.east) return true;
  return points.some(
    ([north, east]) => Math.abs(north - latitude) < ACCURACY && Math.abs(east - longitude) < ACCURACY,
  );
}

/** Degrees that no entry publishes, and any degree near the name of a protected house. */
export const degrees: Detector = {
  kind: 'coordinates',
  cure: CURE,
  find: (sight) => [
    ...anyWith(
      sight,
      (text) =>
        SEXAGESIMAL.test(text) ||
        GEO_ADDRESS.test(text) ||
        [...text.matchAll(PAIR)].some((match) => !isPublished(match, sight.known.points)),
      'Koordinaten stehen',
    ),
    ...sight.near
      .filter(({ text }) => NEAR_DEGREE.test(text))
      .map(({ house }) => `Bei „${house}“ stehen Koordinaten.`),
  ],
};

/** A place in metres: UTM, MGRS or Gauß-Krüger. */
export const gridCoordinates: Detector = {
  kind: 'grid-coordinates',
  cure: CURE,
  find: (sight) =>
    anyWith(sight, (text) => ZONE.test(text) || METRES.test(text), 'Koordinaten in Metern stehen'),
};

/** An Open Location Code. */
export const plusCodes: Detector = {
  kind: 'plus-code',
  cure: CURE,
  find: (sight) => anyWith(sight, (text) => PLUS_CODE.test(text), 'Ein Plus-Code steht'),
};

/** A place in three words. */
export const threeWords: Detector = {
  kind: 'three-words',
  cure: CURE,
  find: (sight) => anyWith(sight, (text) => THREE_WORDS.test(text), 'Eine Drei-Wort-Adresse steht'),
};

function isInArea(hash: string): boolean {
  const [latitude, longitude] = geohashCentre(hash);
  return latitude > AREA.south && latitude < AREA.north && longitude > AREA.west && longitude < AREA.east;
}

/** A geohash that lies in Leipzig. */
export const geohashes: Detector = {
  kind: 'geohash',
  cure: CURE,
  find: (sight) => anyWith(sight, (text) => (text.match(GEOHASH) ?? []).some(isInArea), 'Ein Geohash steht'),
};
