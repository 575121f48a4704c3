import { z } from 'zod';

/** The stable name of an entry: its folder under `content/`. Never renamed once published. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Ein Kurzname besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel „kis-leipzig“.',
  );

/** A name as a slug: small letters, no umlauts, hyphens. Empty when the name has no letter or digit in it. */
export function slugFrom(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
  return plain
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The number that makes an entry's address; it says nothing about its subject. */
export const entryNumberSchema = z
  .int('Die Nummer ist eine ganze Zahl, zum Beispiel 16.')
  .positive('Die Nummer ist größer als null.')
  .describe('Die feste Nummer der Adresse. Sie wird nie geändert und nie neu vergeben.');
