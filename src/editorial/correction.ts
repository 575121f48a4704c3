import { AREA } from '#domain/location.ts';
import { phoneFault } from '#domain/phone.ts';
import { webAddressFault, withoutTracking } from '#domain/web-address.ts';

/** What nobody sees and nobody dials. */
const SILENT = /[\p{Default_Ignorable_Code_Point}\p{Cf}\s()/.-]/gu;

function dialled(number: string): string {
  const digits = number.replaceAll(SILENT, '');
  if (/^(?:\+49|0)8000116016$/.test(digits)) return '116016';
  const national = digits.replace(/^(?:\+49|0049)0?/, '');
  return phoneFault(national) === undefined ? national : `+49${national.replace(/^0/, '')}`;
}

/** What a wrong value certainly should have been, by the code of its fault; nothing where one could only guess. */
export function certainValue(code: string, value: string): string | undefined {
  if (code.startsWith('PHONE_')) {
    const number = dialled(value);
    return value !== number && phoneFault(number) === undefined ? number : undefined;
  }
  if (code === 'URL_TRACKING_PARAM') {
    const address = withoutTracking(value);
    return webAddressFault(address) === undefined ? address : undefined;
  }
  return undefined;
}

/** Whether latitude and longitude of a place in Leipzig stand in the wrong order. */
export function isSwapped(value: unknown): value is [number, number] {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as unknown[];
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return false;
  const { south, north, west, east } = AREA;
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
