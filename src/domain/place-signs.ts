/*
 * How places are written. The leak scan looks for these in the finished site, the content check in the words of entries.
 */

/** A post code of the region that is no piece of a phone number. */
export const POSTAL_CODE = /(?<![\d/+-])\b0[46]\d{3}\b(?![ /-]*\d{2})/;
/** A stop or a line. */
export const STOP =
  /Haltestelle|Straßenbahn|\bTram|\bS-Bahn|\b(?:Buslinie|Bushalte)|\bLinien? \d|\b(?:Bus|Bahn) (?:Nr\. ?)?\d/i;
/** A part of the town without its name. */
export const PART_OF_TOWN =
  /\b(?:im|nahe dem|am) (?:Stadtz|Z)entrum\b|\bInnenstadt\b|\bStadtmitte\b|\bLeipziger (?:Osten|Westen|Süden|Norden)\b|\bim (?:Osten|Westen|Süden|Norden) (?:von Leipzig|der Stadt)\b/i;
/** A kind of building or ground that people steer by. */
export const LANDMARK =
  /\p{L}*(?:bahnhof|kirche|schule|klinik|krankenhaus|universität|rathaus|stadion|zoo|museum|supermarkt|einkaufszentrum|spielplatz|friedhof|brücke|kanal|ufer|see|park|wald|autobahn|kreuzung|tankstelle|hochhaus)(?:e?[sn])?(?!\p{L})/iu;
/** The way from something. */
export const BESIDE =
  /\b(?:hinter|neben|gegenüber|nahe|unweit|in der Nähe|am Rande?|direkt (?:an|am|bei|beim)|um die Ecke)\b|\b(?:\d+ ?(?:m|km|Meter|Kilometer)|\d+ (?:Geh|Fuß)?[Mm]inuten|Minuten) (?:von|vom|bis|zu[mr]?|zu Fuß|entfernt|hinter|neben)\b/i;
/** „am Bahnhof“ says enough by itself. */
export const AT_A_LANDMARK =
  /\b(?:am|beim) \p{L}*(?:bahnhof|park|rathaus|zoo|stadion|kanal|friedhof)(?!\p{L})/iu;
