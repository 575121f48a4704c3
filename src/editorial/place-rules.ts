import {
  GEO_ADDRESS,
  METRES,
  PAIR,
  PLUS_CODE,
  SEXAGESIMAL,
  THREE_WORDS,
  ZONE,
} from '#domain/coordinate-signs.ts';
import { AT_A_LANDMARK, BESIDE, LANDMARK, PART_OF_TOWN, POSTAL_CODE, STOP } from '#domain/place-signs.ts';
import { ADDRESS, NEAR_ADDRESS, NEAR_STREET } from '#domain/street-signs.ts';
import type { Hit, TextContext, TextRule } from './text-rule.ts';
import { firstHit, hits, isProse } from './text-rule.ts';

const COORDINATES = firstHit(
  ...[PAIR, SEXAGESIMAL, GEO_ADDRESS, ZONE, METRES, PLUS_CODE, THREE_WORDS].map(hits),
);
const STREET = firstHit(hits(ADDRESS));
const ANY_STREET = firstHit(hits(ADDRESS), hits(NEAR_ADDRESS), hits(NEAR_STREET));

const CURE = 'Auch Ungefähres verrät den Ort. Bitte löschen oder anders sagen.';

/** A landmark by itself is a word; with the way from it, it is a place. */
function besideLandmarks(text: string): Hit[] {
  return LANDMARK.test(text) ? hits(BESIDE)(text) : [];
}

function hinted(text: string, { districts }: TextContext): Hit[] {
  const signs = [STOP, PART_OF_TOWN, AT_A_LANDMARK, districts].map(hits);
  return firstHit(...signs, besideLandmarks)(text);
}

/** Rules about places in sentences: public ones stand in the facts, protected ones nowhere. */
export const PLACE_RULES: readonly TextRule[] = [
  {
    code: 'ADDRESS_IN_PROSE',
    // A reason may say between which public addresses the sources disagree.
    appliesTo: (passage, { isProtected }) => isProse(passage) && (isProtected || passage.field !== 'reason'),
    find: (text, { isProtected }) => (isProtected ? ANY_STREET : STREET)(text),
    message: () =>
      'Hier steht eine Straße im Text. Öffentliche Adressen stehen im Kopf unter „place“; die eines Schutzhauses steht nirgends.',
  },
  {
    code: 'COORDS_IN_PROSE',
    appliesTo: (passage, { isProtected }) => isProse(passage) && !isProtected,
    find: COORDINATES,
    message: () =>
      'Hier stehen Koordinaten im Text. Sie gehören in den Kopf unter „place“, Feld „coordinates“.',
  },
  {
    code: 'SECRET_COORDS_TEXT',
    appliesTo: (_passage, { isProtected }) => isProtected,
    find: COORDINATES,
    message: () => `Hier stehen Koordinaten eines geschützten Ortes. ${CURE}`,
  },
  {
    code: 'SECRET_PLZ',
    appliesTo: (passage, { isProtected }) => isProtected && isProse(passage),
    find: firstHit(hits(POSTAL_CODE)),
    message: () => `Hier steht bei einem geschützten Ort eine Postleitzahl. ${CURE}`,
  },
  {
    code: 'LOCATION_HINT',
    appliesTo: (passage, { isProtected }) => isProtected && isProse(passage),
    find: hinted,
    message: (piece) => `„${piece}“ sagt, wo das geschützte Haus ist. ${CURE}`,
  },
];
