/*
 * How places are written. The leak scan looks for these in the finished site, the content check in the words of entries.
 */

/** What ends the name of a street, as it stands in a sentence, at the beginning of a name, or in capitals. */
const KIND = [
  ...[
    'stra(?:ß|ss)e',
    'str\\.?',
    'weg',
    'platz',
    'allee',
    'gasse',
    'ring',
    'ufer',
    'damm',
    'chaussee',
    'steig',
  ].map((kind) => `[${kind.charAt(0).toUpperCase()}${kind.charAt(0)}]${kind.slice(1)}`),
  ...['STRASSE', 'STR\\.', 'WEG', 'PLATZ', 'ALLEE', 'GASSE', 'RING'],
].join('|');
const NUMBER =
  '\\s{0,2}(?:Nr\\.? ?)?\\d{1,3}(?:\\s?[a-hA-H](?!\\p{L}))?(?!\\d| \\d{3}(?!\\d)|[.,:]\\d|\\s?(?:%|Euro|Uhr|Prozent))';
/** „Musterstraße 5a“, „Muster-Str.5“, „Erfundene Gasse 17“, „Straße der Einheit 3“. */
export const ADDRESS = new RegExp(
  `(?:\\p{Lu}[\\p{L}-]*(?:${KIND})|\\p{Lu}[\\p{L}-]+ (?:${KIND})|Straße (?:de[rs]|am|zum) [\\p{L}\\d. ]{3,30}?)${NUMBER}`,
  'gu',
);
/** „Am Erfundenen Park 7“: too much like other sentences to be looked for everywhere. */
export const NEAR_ADDRESS =
  /(?<!\p{L})(?:Am|An de[rnm]|Auf de[rm]|In de[rnm]|Zu[mr]|Unter den|Hinter de[rmn]|Alte[rn]?) \p{Lu}[\p{L}-]+ \d{1,3}[a-h]?(?!\d|[.,:]\d|\s?(?:%|Euro|Uhr|Prozent|Jahr|Tag|Woche|Monat|\p{Lu}))/u;
/** A street without a number. */
export const NEAR_STREET = /(?<!\p{L})\p{Lu}[\p{L}-]{2,}(?:stra(?:ß|ss)e|str\.)(?!\p{L})/u;
