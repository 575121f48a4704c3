import { AREA } from '#domain/location.ts';
import type { Detector, Sight } from './leak.ts';
import { geohashCentre } from './geohash.ts';

const CURE = 'Koordinaten stehen nur im Feld „place“ eines öffentlichen Angebots. Bitte die Stelle löschen.';

/** Degrees of Leipzig with three decimals or more, which is a house within a hundred metres; two of them, in either order. */
const PAIR = /(?<![\d.,])(5[01]|1[12])[.,](\d{3,})(?:\D{1,25}?)(1[12]|5[01])[.,](\d{3,})/g;
const NEAR_DEGREE = /(?<![\d.,])(?:5[01]|1[12])\.\d{3,}/;
const SEXAGESIMAL = /\b5[01]\s*[°o]\s*\d{1,2}\s*['′]\s*\d{1,2}/;
const GEO_ADDRESS = /\bgeo:\s*-?\d/i;
const ZONE = /\b33\s?U\s?[A-Z]{2}\s?\d{2,5}\s?\d{2,5}\b/;
/** East and north in metres: UTM zone 33, and the fourth Gauß-Krüger strip. */
const METRES = /\b(?:3[0-3]\d{4}|45[0-4]\d{4})(?:[.,]\d+)?\D{1,12}5[67]\d{5}\b/;
const PLUS_CODE =
  /(?<![\w/+])(?:9F[2-4][HJ][2-9CFGHJMPQRVWX]{4}|[2-9CFGHJMPQRVWX]{4})\+[2-9CFGHJMPQRVWX]{2,3}(?![\w+/=])/;
const THREE_WORDS = /(?<![:/])\/{3}\p{L}{2,}\.\p{L}{2,}\.\p{L}{2,}/u;
const GEOHASH = /\bu3[0-9b-hjkmnp-z]{5,10}\b/g;
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
