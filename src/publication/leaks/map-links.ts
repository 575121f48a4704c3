import type { Detector } from './leak.ts';

const MAP =
  /(?:google\.[a-z.]+\/maps|maps\.google\.|maps\.app\.goo\.gl|goo\.gl\/maps|openstreetmap\.(?:org|de)|\bosm\.org|maps\.apple\.com|bing\.com\/maps|wego\.here\.com|waze\.com|what3words\.com|w3w\.co|mapy\.(?:cz|com)|stadtplan\.leipzig|komoot\.)/i;
/** Whom the map thanks; the page says nothing about any place. */
const CREDIT = /openstreetmap\.org\/copyright/gi;

/** A link or mention of a map of someone else, which learns of the visit and shows a place. */
export const mapLinks: Detector = {
  kind: 'map-link',
  cure: 'Fremde Karten erfahren vom Besuch und zeigen einen Ort. Bitte den Link löschen; öffentliche Orte zeigt die eigene Karte.',
  find: ({ texts }) => {
    const found = texts.some((text) => MAP.test(text.replaceAll(CREDIT, '')));
    return found ? ['Ein Link führt zu einer fremden Karte.'] : [];
  },
};
