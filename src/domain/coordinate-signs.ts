/*
 * How places are written. The leak scan looks for these in the finished site, the content check in the words of entries.
 */

/** Degrees of Leipzig with three decimals or more, which is a house within a hundred metres; two of them, in either order. */
export const PAIR = /(?<![\d.,])(5[01]|1[12])[.,](\d{3,})(?:\D{1,25}?)(1[12]|5[01])[.,](\d{3,})/g;
/** One degree of Leipzig, as precise as a house. */
export const NEAR_DEGREE = /(?<![\d.,])(?:5[01]|1[12])\.\d{3,}/;
/** Degrees and minutes. */
export const SEXAGESIMAL = /\b5[01]\s*[°o]\s*\d{1,2}\s*['′]\s*\d{1,2}/;
/** An address of the scheme `geo:`. */
export const GEO_ADDRESS = /\bgeo:\s*-?\d/i;
/** MGRS of Leipzig. */
export const ZONE = /\b33\s?U\s?[A-Z]{2}\s?\d{2,5}\s?\d{2,5}\b/;
/** East and north in metres: UTM zone 33, and the fourth Gauß-Krüger strip. */
export const METRES = /\b(?:3[0-3]\d{4}|45[0-4]\d{4})(?:[.,]\d+)?\D{1,12}5[67]\d{5}\b/;
/** An Open Location Code, full or short. */
export const PLUS_CODE =
  /(?<![\w/+])(?:9F[2-4][HJ][2-9CFGHJMPQRVWX]{4}|[2-9CFGHJMPQRVWX]{4})\+[2-9CFGHJMPQRVWX]{2,3}(?![\w+/=])/;
/** A place in three words. */
export const THREE_WORDS = /(?<![:/])\/{3}\p{L}{2,}\.\p{L}{2,}\.\p{L}{2,}/u;
/** A geohash near Leipzig. */
export const GEOHASH = /\bu3[0-9b-hjkmnp-z]{5,10}\b/g;
