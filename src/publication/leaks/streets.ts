import { streetKey } from '#publication/published-values.ts';
import type { Detector, Sight } from './leak.ts';
import { hinted } from './leak.ts';

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
const ADDRESS = new RegExp(
  `(?:\\p{Lu}[\\p{L}-]*(?:${KIND})|\\p{Lu}[\\p{L}-]+ (?:${KIND})|Straße (?:de[rs]|am|zum) [\\p{L}\\d. ]{3,30}?)${NUMBER}`,
  'gu',
);
/** „Am Erfundenen Park 7“: too much like other sentences to be looked for everywhere. */
const NEAR_ADDRESS =
  /(?<!\p{L})(?:Am|An de[rnm]|Auf de[rm]|In de[rnm]|Zu[mr]|Unter den|Hinter de[rmn]|Alte[rn]?) \p{Lu}[\p{L}-]+ \d{1,3}[a-h]?(?!\d|[.,:]\d|\s?(?:%|Euro|Uhr|Prozent|Jahr|Tag|Woche|Monat|\p{Lu}))/u;
const NEAR_STREET = /(?<!\p{L})\p{Lu}[\p{L}-]{2,}(?:stra(?:ß|ss)e|str\.)(?!\p{L})/u;

/** Of „Elsbethstraße 19–25“ the first number is enough; words may cling to the front where tags are gone. */
function isKnown(found: string, streets: readonly string[]): boolean {
  const key = streetKey(found);
  return streets.some(
    (street) => key.endsWith(street) || key.endsWith(/^.*?\d+[a-h]?/.exec(street)?.[0] ?? street),
  );
}

function unpublished({ texts, known }: Sight): string[] {
  const shown = [...known.streets, ...known.withheld.map(streetKey)];
  return texts
    .flatMap((text) => text.match(ADDRESS) ?? [])
    .filter((street) => !isKnown(street, shown))
    .map((street) => `Eine Adresse, die kein Eintrag veröffentlicht: ${hinted(street)}.`);
}

function nearHouses({ near }: Sight): string[] {
  const tells = (text: string): boolean =>
    text.search(ADDRESS) >= 0 || NEAR_ADDRESS.test(text) || NEAR_STREET.test(text);
  return near.filter(({ text }) => tells(text)).map(({ house }) => `Bei „${house}“ steht eine Straße.`);
}

/** A street and number that no entry publishes, and any street near the name of a protected house. */
export const streets: Detector = {
  kind: 'street',
  cure: 'Adressen stehen nur im Feld „place“ eines öffentlichen Angebots; bei einem Schutzhaus stehen sie nirgends. Bitte die Stelle löschen.',
  find: (sight) => [...unpublished(sight), ...nearHouses(sight)],
};
