import type { Detector, Sight } from './leak.ts';

const CURE =
  'Bitte die Stelle löschen oder so schreiben, dass sie nicht sagt, wo das Haus ist. Auch Ungefähres verrät den Ort.';

const POSTAL_CODE = /(?<![\d/+-])\b0[46]\d{3}\b(?![ /-]*\d{2})/;
const STOP =
  /Haltestelle|Straßenbahn|\bTram|\bS-Bahn|\b(?:Buslinie|Bushalte)|\bLinien? \d|\b(?:Bus|Bahn) (?:Nr\. ?)?\d/i;
const PART_OF_TOWN =
  /\b(?:im|nahe dem|am) (?:Stadtz|Z)entrum\b|\bInnenstadt\b|\bStadtmitte\b|\bLeipziger (?:Osten|Westen|Süden|Norden)\b|\bim (?:Osten|Westen|Süden|Norden) (?:von Leipzig|der Stadt)\b/i;
const LANDMARK =
  /\p{L}*(?:bahnhof|kirche|schule|klinik|krankenhaus|universität|rathaus|stadion|zoo|museum|supermarkt|einkaufszentrum|spielplatz|friedhof|brücke|kanal|ufer|see|park|wald|autobahn|kreuzung|tankstelle|hochhaus)(?:e?[sn])?(?!\p{L})/iu;
const BESIDE =
  /\b(?:hinter|neben|gegenüber|nahe|unweit|in der Nähe|am Rande?|direkt (?:an|am|bei|beim)|um die Ecke)\b|\b(?:\d+ ?(?:m|km|Meter|Kilometer)|\d+ (?:Geh|Fuß)?[Mm]inuten|Minuten) (?:von|vom|bis|zu[mr]?|zu Fuß|entfernt|hinter|neben)\b/i;
const AT_A_LANDMARK = /\b(?:am|beim) \p{L}*(?:bahnhof|park|rathaus|zoo|stadion|kanal|friedhof)(?!\p{L})/iu;

function nearWith({ near }: Sight, tells: (text: string) => boolean, what: string): string[] {
  const houses = near.filter(({ text }) => tells(text)).map(({ house }) => house);
  return [...new Set(houses)].map((house) => `Bei „${house}“ steht ${what}.`);
}

/** A post code near the name of a protected house. */
export const postalCodes: Detector = {
  kind: 'postal-code',
  cure: CURE,
  find: (sight) => nearWith(sight, (text) => POSTAL_CODE.test(text), 'eine Postleitzahl'),
};

/** A part of the city near the name of a protected house. */
export const districts: Detector = {
  kind: 'district',
  cure: CURE,
  find: (sight) =>
    nearWith(sight, (text) => sight.known.districts.test(text) || PART_OF_TOWN.test(text), 'ein Ortsteil'),
};

/** A stop or a line near the name of a protected house. */
export const stops: Detector = {
  kind: 'stop',
  cure: CURE,
  find: (sight) => nearWith(sight, (text) => STOP.test(text), 'eine Haltestelle oder Linie'),
};

/** A landmark, or the way from one, near the name of a protected house. */
export const landmarks: Detector = {
  kind: 'landmark',
  cure: CURE,
  find: (sight) => {
    const tells = (text: string): boolean =>
      sight.known.landmarks.test(text) ||
      AT_A_LANDMARK.test(text) ||
      (BESIDE.test(text) && LANDMARK.test(text));
    return nearWith(sight, tells, 'ein Ort in der Nähe');
  },
};
