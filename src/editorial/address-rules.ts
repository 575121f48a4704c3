import type { FactFault, FactRule } from './service-rule.ts';

/** Post codes of streets in Leipzig (Deutsche Post); those of boxes and large receivers are no place to go to. */
const LEIPZIG =
  /^04(?:10[3579]|129|15[5789]|17[789]|20[579]|229|249|27[579]|288|289|299|31[5-9]|328|329|347|349|35[67])$/;
/** Saxony around Leipzig and its neighbours. */
const REGION = /^0[46]\d{3}$/;

function postcodeMessage(postalCode: string, city: string): string | undefined {
  const isInLeipzig = LEIPZIG.test(postalCode);
  if (city === 'Leipzig' && !isInLeipzig)
    return `${postalCode} ist keine Postleitzahl für eine Straße in Leipzig. Bitte nachsehen; in Leipzig beginnen sie mit 041, 042 oder 043.`;
  if (city !== 'Leipzig' && isInLeipzig)
    return `${postalCode} gehört zu Leipzig, nicht zu ${city}. Bitte Postleitzahl oder „city“ berichtigen.`;
  return REGION.test(postalCode)
    ? undefined
    : `${postalCode} liegt nicht in der Gegend von Leipzig. Bitte nachsehen.`;
}

/** Rules about public addresses. */
export const ADDRESS_RULES: readonly FactRule[] = [
  ({ value: { place } }) =>
    (place.kind === 'public' ? place.locations : []).flatMap(({ postalCode, city }, index): FactFault[] => {
      const message = postalCode === undefined ? undefined : postcodeMessage(postalCode, city);
      if (message === undefined) return [];
      return [{ path: ['place', 'locations', index, 'postalCode'], code: 'POSTCODE_CITY_MISMATCH', message }];
    }),
];
