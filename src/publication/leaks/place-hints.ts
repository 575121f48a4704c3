import { AT_A_LANDMARK, BESIDE, LANDMARK, PART_OF_TOWN, POSTAL_CODE, STOP } from '#domain/place-signs.ts';
import type { Detector, Sight } from './leak.ts';

const CURE =
  'Bitte die Stelle löschen oder so schreiben, dass sie nicht sagt, wo das Haus ist. Auch Ungefähres verrät den Ort.';

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
