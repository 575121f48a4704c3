import { ADDRESS, NEAR_ADDRESS, NEAR_STREET } from '#domain/street-signs.ts';
import { streetKey } from '#publication/published-values.ts';
import type { Detector, Sight } from './leak.ts';
import { hinted } from './leak.ts';

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
